import type { Span } from '../model/diagnostic.ts'
import { lineAt, type Source } from './place.ts'

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' })
const mark = /^\p{Mark}+$/u
const wide = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u

/** Letters of Latin as Vietnamese writes them, composed, and common punctuation: one column each. */
const simple =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2190-\u2193\u2500-\u257f]*$/u

/** A text as it may be printed: a control character could move the cursor or change colours, and shows as � instead. */
export const visible = (text: string): string => text.replace(/(?!\t)\p{Cc}/gu, '\ufffd')

/** Columns a terminal gives a text: a composed or decomposed letter is one, a CJK character two, a tab four. */
export const displayWidth = (text: string): number => {
  if (simple.test(text)) return text.length
  let width = 0
  for (const { segment } of segmenter.segment(text))
    width += segment === '\t' ? 4 : mark.test(segment) ? 0 : wide.test(segment) ? 2 : 1
  return width
}

/** The source line with its number and, under it, a mark as long as the text at fault; cropped to `columns`. */
export const frame = (file: Source, span: Span, columns: number): readonly string[] => {
  const { line } = file.at(span.start)
  const source = lineAt(file.text, span.start)
  const from = span.start - source.start
  const to = Math.max(from + 1, Math.min(span.end - source.start, source.text.length))
  const gutter = String(line)
  const shown = crop(source.text, from, to, columns - gutter.length - 4)
  const blank = ' '.repeat(gutter.length)
  const before = ' '.repeat(displayWidth(shown.text.slice(0, shown.from)))
  const under = '^'.repeat(Math.max(1, displayWidth(shown.text.slice(shown.from, shown.to))))
  return [` ${gutter} │ ${visible(shown.text).replaceAll('\t', '    ')}`, ` ${blank} │ ${before}${under}`]
}

type Cropped = { readonly text: string; readonly from: number; readonly to: number }

/** Keeps the text at fault in sight when the line is longer than the terminal is wide. */
const crop = (text: string, from: number, to: number, room: number): Cropped => {
  if (displayWidth(text) <= room) return { text, from, to }
  const start = from < room / 2 ? 0 : Math.max(0, from - Math.floor(room / 4))
  const head = start > 0 ? '…' : ''
  const part = text.slice(start, start + room - 2)
  const tail = start + part.length < text.length ? '…' : ''
  const shift = head.length - start
  return { text: head + part + tail, from: from + shift, to: Math.min(to + shift, head.length + part.length) }
}
