import type { Diagnostic, Path } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'
import type { Node, TextNode } from './node.ts'
import type { Part } from './part.ts'

/** Not allowed in any paper: control characters and halves of characters (XML 1.0, 2.2). */
const forbidden = /(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/u
/** Not seen on paper: soft hyphens, zero-width and direction marks; private characters of old symbol fonts. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd]|\p{Co}/u
/** In a name also every blank that is not a plain one. */
const oddBlank = /[^\S ]/u

/** Text typed in a TCVN3 font: a capital or sign of Latin-1 behind a small letter, `NguyÔn`; or ® for đ. */
const tcvn3 =
  /[a-z][\u00a8\u00a9\u00aa\u00ab\u00ac\u00b5\u00b6\u00b8\u00bc-\u00be\u00c0-\u00df]|(?:^|\s)\u00ae[a-z]/u
/** Text typed in a VNI font: a vowel followed by its mark as a letter, `Nguyeãn Vaên`. */
const vni = /[aA][âùøûõêåäëüúéè]|[eE][âùøûõåäã]|[oO][âùøûõ]|[uUöÖ][ùøûõ]|(?<!\p{L})[ñÑ][aeiouö]/gu

/** A vowel and its mark in an order that no word of any language here has: one is enough. */
const surelyVni = /[aA][àáãåäøûõ]|[eE][àáãåäâ]/u

/** A value wholly between the quotes of a word processor, which YAML reads as letters of it. */
const curled = /^[“‘][^“”‘’]*[”’]$/u
/** A place left to be filled in, as forms and the starter of `init` have it. */
const blank = /(?:^|\s)(?:số|ngày|tháng|năm)[\s:]*(?:…|\.{3,}|_{3,})|^Ghi việc đã làm, có số liệu/iu
/** A number sign with a number behind a blank: the rest of the line is a comment. */
const numberSign = /^[ \t]+#\d[^\n]*/

/** Odd characters and text of old fonts in one piece: each odd character of a text once, an old font once a piece. */
export const oddTexts = (part: Part, source: SourceFile): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  const odd: Walk = { part, source, found, fontTold: false }
  walk(part.root, { path: part.base, key: String(part.base[0] ?? '') }, odd)
  return found
}

type Walk = {
  readonly part: Part
  readonly source: SourceFile
  readonly found: Diagnostic[]
  fontTold: boolean
}

/** Where the walk stands: its path, and the key that leads there as it is written. */
type At = { readonly path: Path; readonly key: string }

const walk = (node: Node, at: At, odd: Walk): void => {
  if (node.type === 'list')
    node.items.forEach((item, index) => {
      walk(item, { ...at, path: [...at.path, index] }, odd)
    })
  else if (node.type === 'map')
    for (const entry of node.entries)
      walk(entry.node, { path: [...at.path, entry.key], key: entry.written }, odd)
  else judge(node, at, odd)
}

/** Plain Latin letters and Vietnamese ones; almost every text is nothing else. */
const plainText = /^[\n\t -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…%]*$/u

const judge = (node: TextNode, at: At, odd: Walk): void => {
  judgeMeaning(node, at, odd)
  judgeLetters(node, at, odd)
}

/** Text that can be printed and was surely not meant to be. */
const judgeMeaning = (
  { text, start, end }: TextNode,
  { path, key }: At,
  { part, source, found }: Walk,
): void => {
  const tell = (code: string, args: Diagnostic['args'], from = start, to = end): void => {
    found.push({ code, severity: 'warning', span: { file: part.file, start: from, end: to, path }, args })
  }
  if (curled.test(text)) tell('shape/curly-quotes', { key, text: text.slice(1, -1) })
  const left = text.match(blank)?.[0].trim()
  if (left !== undefined) tell('shape/blank-left', { key, text: left })
  const [comment = ''] = source.text.slice(end, end + 200).match(numberSign) ?? []
  if (comment !== '')
    tell('yaml/comment-in-text', { text: comment.trim() }, end, end + comment.trimEnd().length)
}

const judgeLetters = (node: TextNode, at: At, odd: Walk): void => {
  const isName = at.path.at(-1) === 'name'
  const text = node.text.normalize('NFC').trim()
  if (plainText.test(text) && !(isName && /[\t\n]/.test(text)) && fontOf(text) === undefined) return
  const character =
    text.match(forbidden)?.[0] ?? text.match(unseen)?.[0] ?? (isName ? text.match(oddBlank)?.[0] : undefined)
  if (character !== undefined) odd.found.push(oddCharacter(character, node, at, odd))
  const font = fontOf(text)
  if (font === undefined || odd.fontTold) return
  odd.fontTold = true
  const span = { file: odd.part.file, start: node.start, end: node.end, path: at.path }
  odd.found.push({ code: 'shape/legacy-font', severity: 'warning', span, args: { key: at.key, font } })
}

/** The old font whose letters a text shows; they are partly Vietnamese letters too, in an order no word has. */
const fontOf = (text: string): string | undefined =>
  tcvn3.test(text)
    ? 'TCVN3 (ABC)'
    : surelyVni.test(text) || (text.match(vni)?.length ?? 0) > 1
      ? 'VNI'
      : undefined

const oddCharacter = (
  character: string,
  node: TextNode,
  { path, key }: At,
  { part, source }: Walk,
): Diagnostic => {
  const at = source.text.indexOf(character, node.start)
  const inside = at >= 0 && at < node.end
  const [start, end] = inside ? [at, at + character.length] : [node.start, node.end]
  return {
    code: 'shape/odd-character',
    severity: forbidden.test(character) ? 'error' : 'warning',
    span: { file: part.file, start, end, path },
    args: {
      key,
      character: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    },
  }
}
