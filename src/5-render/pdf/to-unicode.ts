import type { Font } from '../font.ts'

/** Most pairs that one block may hold (Adobe Technical Note 5014, 1.4). */
const mostPairs = 100

const hex = (value: number): string => value.toString(16).padStart(4, '0')

const begin = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange`

const end = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`

/** The map from glyphs to letters by which text is found in and copied out of a page; the empty box is U+FFFD. */
export const toUnicode = (font: Font, glyphs: readonly number[]): string => {
  const pairs = glyphs.map(glyph => `<${hex(glyph)}> <${hex(font.character(glyph) ?? 0xfffd)}>`)
  const blocks: string[] = []
  for (let at = 0; at < pairs.length; at += mostPairs) {
    const block = pairs.slice(at, at + mostPairs)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return [begin, ...blocks, end].join('\n')
}
