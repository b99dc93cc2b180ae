import type { FaceName, Page, PrintPage } from '../../model/output.ts'
import type { Font, Fonts } from '../font.ts'
import { fontNames } from './content.ts'
import { isOwn } from './own-page.ts'
import type { Letters } from './read-content.ts'
import { fontsUnder, pagesOf } from './read-fonts.ts'
import { objectsOf } from './read-objects.ts'

const codeOf = (glyph: number): string => glyph.toString(16).padStart(4, '0')

const letterOf = (glyph: number, font: Font): string => String.fromCharCode(font.character(glyph) ?? 0xfffd)

/** Whether a file's map has for each of these glyphs the letter that the font has. */
const isSpelt = (
  glyphs: Iterable<number>,
  map: ReadonlyMap<string, string> | undefined,
  font: Font,
): boolean => [...glyphs].every(glyph => map?.get(codeOf(glyph)) === letterOf(glyph, font))

const faces = (page: Page): readonly (readonly [FaceName, ReadonlySet<number>])[] => [...page.glyphs]

/**
 * Where a print file does not hold these pages in this order, each drawn as it was set and in letters that can be copied
 * out; undefined where it does. Pages of attached files, which nobody set here, are only counted.
 */
export const misprinted = (
  bytes: Uint8Array,
  pages: readonly PrintPage[],
  fonts: Fonts,
): string | undefined => {
  const objects = objectsOf(bytes)
  const printed = pagesOf(objects)
  if (printed.length !== pages.length) return `${printed.length} pages for ${pages.length}`
  const lettersFor = fontsUnder(objects)
  const spelt = new Map<Page, Letters>()
  const isWell = (page: PrintPage, place: number): boolean => {
    if (!isOwn(page)) return true
    const object = printed[place] ?? 0
    const letters = lettersFor(object)
    if (Buffer.compare(objects.raw(objects.under(object, 'Contents') ?? 0), page.content) !== 0) return false
    if (spelt.get(page) === letters) return true
    spelt.set(page, letters)
    return faces(page).every(([face, glyphs]) => isSpelt(glyphs, letters.get(fontNames[face]), fonts[face]))
  }
  const wrong = pages.findIndex((page, place) => !isWell(page, place))
  return wrong < 0 ? undefined : `page ${wrong + 1} is another`
}
