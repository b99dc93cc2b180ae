import { printable } from '../printable.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text as it may stand in XML, in a node or an attribute: no character of it is taken for markup. */
export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"]/g, sign => escapes[sign] ?? sign)

/** The text as it stands inside `w:t`: a hyphen at which no line is broken is an element of its own (ISO 29500-1, 17.3.3.18). */
export const worded = (text: string): string =>
  escaped(text).replaceAll('\u2011', '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">')

/** Attributes of an element, by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

const written = (attributes: Attributes): string => {
  let text = ''
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) text += ` ${name}="${typeof value === 'number' ? value : escaped(value)}"`
  return text
}

/** One element with its attributes and its children, which are XML already. */
export const element = (name: string, attributes: Attributes, ...children: readonly string[]): string => {
  const content = children.join('')
  return content === ''
    ? `<${name}${written(attributes)}/>`
    : `<${name}${written(attributes)}>${content}</${name}>`
}
