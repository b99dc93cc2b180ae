/** What ends a word that denies; `khong-no-thue.pdf` is the name of a file, `No. 12/XN` a number. */
const end = String.raw`(?!\s*[.:]?\s*\d)(?=$|[\s.,;:!?)…])`

const opening = new RegExp(`^[\\s"'“‘(-]*(?:không|chưa|thiếu|khong|chua|not|none|no|n/a)${end}`, 'iu')

/** `Xác nhận thuế: chưa có`. */
const closing = /[:;,(–-]\s*(?:không|chưa)(?:\s+có)?[\s.)]*$/iu

/**
 * Whether what was written in place of a tick or a paper says that there is none: it begins or ends with a word that
 * denies, or has no word at all.
 */
export const denies = (text: string): boolean =>
  opening.test(text) || closing.test(text) || !/[\p{L}\p{N}]/u.test(text)

/** Whether it denies without a reason: `chưa`, `không có`. */
export const isBareDenial = (text: string): boolean => denies(text) && text.trim().split(/\s+/).length < 3

/** Whether somebody answered a tick with no: by `false`, or in words that deny; a dash is no answer. */
export const isAnsweredNo = (tick: boolean | string | undefined): boolean =>
  tick === false || (typeof tick === 'string' && /\p{L}/u.test(tick) && denies(tick))
