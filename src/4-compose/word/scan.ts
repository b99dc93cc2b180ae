import { decoded } from './entities.ts'
import { type Place, partName, plainTag, type Tag, tagOf } from './tag.ts'

/** A piece of a part's XML as docxtemplater cuts it: text, an element's tag, or a brace that opens or closes a field. */
export type Token = {
  readonly type: string
  readonly position?: string
  readonly tag?: string
  readonly value?: string
}

/** What is wrong with how a tag is written, whatever its field. */
export type Flaw = {
  readonly code: 'template/unclosed-tag' | 'template/unopened-tag' | 'template/tag-form'
  readonly written: string
  readonly place: Place
}

export type Scanned = {
  /** The part with each tag whole, in one run, plainly written. */
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  readonly flaws: readonly Flaw[]
}

type Stretch = { readonly from: number; readonly to: number }
type Placed<T> = Omit<T, 'place'> & { readonly at: Stretch }

/** A tag that was opened: its inside so far, the tokens that hold it, whether its paragraph ended meanwhile. */
type Open = { inside: string; readonly from: number; readonly tokens: number[]; torn: boolean }

type Reading = {
  readonly tokens: Token[]
  readonly tags: Placed<Tag>[]
  readonly flaws: Placed<Flaw>[]
  /** The words of the part so far, paragraphs parted by ` / `. */
  text: string
  open: Open | undefined
  /** Length of the text where a second closing brace belongs to a tag that was told of already. */
  doubled: number
}

const before = 45
const after = 30

/** The words around a stretch, cut at spaces. */
const nearOf = (text: string, { from, to }: Stretch): string => {
  const left = text.slice(Math.max(0, from - before), from)
  const right = text.slice(to, to + after)
  const start = from > before ? `…${left.slice(left.search(/\s/) + 1)}` : left
  const end = to + after < text.length ? `${right.replace(/\s+\S*$/u, '')}…` : right
  const whole = `${start}${text.slice(from, to)}${end}`
  return whole
    .replace(/\s+/gu, ' ')
    .replace(/ \/(?= ?…?$)/u, '')
    .trim()
}

const tell = (reading: Reading, code: Flaw['code'], written: string, at: Stretch): void => {
  reading.flaws.push({ code, written, at })
}

const begin = (reading: Reading): void => {
  reading.open = { inside: '', from: reading.text.length, tokens: [], torn: false }
  reading.text += '{'
}

/** `{{name}}` and `${name}` are how others write fields; here the extra mark would stand on the paper. */
const strayBefore = ({ text }: Reading, { from }: Open): string =>
  text.slice(0, from).match(/(?:\{|\$)$/)?.[0] ?? ''

const finish = (reading: Reading): void => {
  const { open, tokens } = reading
  reading.text += '}'
  reading.open = undefined
  if (!open) return
  const at = { from: open.from, to: reading.text.length }
  const written = `{${open.inside}}`
  if (open.torn) {
    const start = open.inside.split(' / ')[0] ?? ''
    tell(reading, 'template/unclosed-tag', `{${start}`, { from: at.from, to: at.from + 1 + start.length })
    return
  }
  const stray = strayBefore(reading, open)
  const tag = tagOf(open.inside)
  if (stray === '{') {
    reading.flaws.pop()
    reading.doubled = reading.text.length
  }
  if (!tag || stray) {
    tell(reading, 'template/tag-form', stray === '{' ? `{${written}}` : stray + written, at)
    return
  }
  reading.tags.push({ ...tag, written, at })
  open.tokens.forEach((index, nth) => {
    const token = tokens[index]
    if (token) tokens[index] = { ...token, value: nth === 0 ? plainTag(tag) : '' }
  })
}

const words = (reading: Reading, token: Token, index: number): void => {
  const text = decoded(token.value ?? '')
  const start = reading.text.length
  reading.text += text
  if (reading.open) {
    reading.open.inside += text
    reading.open.tokens.push(index)
    return
  }
  for (const { 0: brace, index: at } of text.matchAll(/[{}]/g)) {
    const from = start + at
    if (from === reading.doubled) continue
    const code = brace === '{' ? 'template/unclosed-tag' : 'template/unopened-tag'
    const written = brace === '{' ? (text.slice(at).match(/^\{[^\s{}]*/)?.[0] ?? brace) : brace
    tell(reading, code, written, { from, to: from + written.length })
  }
}

/** Between the runs of a tag: Word's own hyphens, of which only the hard one was meant. */
const between = ({ open, tokens }: Reading, token: Token, index: number): void => {
  const value = token.value ?? ''
  if (!open || !/<w:(?:soft|noBreak)Hyphen\/>/.test(value)) return
  if (value.includes('<w:noBreakHyphen/>')) open.inside += '-'
  tokens[index] = { ...token, value: value.replace(/<w:(?:soft|noBreak)Hyphen\/>/g, '') }
}

const endParagraph = (reading: Reading): void => {
  if (reading.text !== '' && !reading.text.endsWith(' / ')) reading.text += ' / '
  if (!reading.open) return
  reading.open.inside += ' / '
  reading.open.torn = true
}

const read = (reading: Reading, token: Token, index: number): void => {
  const { type, position, tag } = token
  if (type === 'delimiter' && position === 'start') begin(reading)
  else if (type === 'delimiter') finish(reading)
  else if (tag === 'w:p' && position === 'end') endParagraph(reading)
  else if (type === 'content' && position === 'insidetag') words(reading, token, index)
  else if (type === 'content') between(reading, token, index)
}

/** Reads the tags of one part, and writes each anew where docxtemplater is to find it. */
export const scan = (tokens: readonly Token[], path: string): Scanned => {
  const reading: Reading = {
    tokens: [...tokens],
    tags: [],
    flaws: [],
    text: '',
    open: undefined,
    doubled: -1,
  }
  tokens.forEach((token, index) => {
    read(reading, token, index)
  })
  const part = partName(path)
  const placed = <T extends { readonly at: Stretch }>({ at, ...one }: T) => ({
    ...one,
    place: { part, near: nearOf(reading.text, at) },
  })
  return { tokens: reading.tokens, tags: reading.tags.map(placed), flaws: reading.flaws.map(placed) }
}
