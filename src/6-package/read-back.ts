import type { Document } from '../model/document.ts'
import type { Format, Renderers } from '../model/output.ts'

/** How many letters of a place are quoted to tell where two texts part. */
const quoted = 60

const excerpt = (text: string, at: number): string => text.slice(Math.max(0, at - quoted / 3), at + quoted)

/**
 * Where the lines read out of a file do not say the words that it was to say: both in a few words; undefined where they
 * are the same. A line that does not end in a space may go on in the next one or be the end of its paragraph.
 */
export const difference = (words: string, lines: readonly string[]): string | undefined => {
  let at = 0
  for (const line of lines) {
    const read = line.replace(/\s+/g, ' ').trim()
    if (!read) continue
    if (!words.startsWith(read, at)) return `"${read.slice(0, quoted)}" where "${excerpt(words, at)}" belongs`
    at += read.length
    if (words[at] === ' ') at++
    else if (/\s$/.test(line) && at < words.length) return `"${read}" and a space in "${excerpt(words, at)}"`
  }
  return at < words.length ? `nothing where "${excerpt(words, at)}" belongs` : undefined
}

/** What a finished file does not say as its document does, read out of the file's own bytes; nothing when all is well. */
export const misread = async (
  document: Document,
  file: { readonly format: Format; readonly bytes: Uint8Array },
  render: Pick<Renderers, 'words' | 'readBack'>,
): Promise<readonly string[]> => {
  const lines = await render.readBack(file.format, file.bytes)
  const found = difference(render.words(document, file.format), lines)
  return found === undefined ? [] : [`${document.path}.${file.format}: ${found}`]
}
