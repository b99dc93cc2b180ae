import type { Inline } from '../../model/document.ts'
import type { Template } from '../../model/wording.ts'
import { fieldShape } from './fields.ts'
import { type Filled, fault, type Parser, type Scope } from './scope.ts'
import { factAt } from './shape.ts'
import { type Leaf, steps } from './steps.ts'

/** `${`, what stands up to the brace that closes it, and that brace; without it the field is not closed. */
const field = /\$\{([^}$]*)(\}?)/g

/**
 * Where the field at an offset of a text stands in its file: behind the same count of `${`, since a folded or quoted
 * text has other offsets there than in itself.
 */
const placeOf = ({ text, span }: Template, offset: number, shown: string, source = ''): Template['span'] => {
  const before = text.slice(0, offset).split('${').length - 1
  const written = source.slice(span.start, span.end).split('${')
  const inFile = written.slice(0, before + 1).join('${').length
  const start = span.start + (written.length > before + 1 ? inFile : offset)
  return { ...span, start, end: Math.min(start + shown.length, span.end) }
}

/** A text with its fields: what is put in is data, never read again for fields. */
const textOf = (template: Template, scope: Scope): Filled<string> => {
  const { text } = template
  const parts: Filled<string>[] = []
  let at = 0
  for (const match of text.matchAll(field)) {
    const before = text.slice(at, match.index)
    const shown = match[2] ? match[0] : (match[0].match(/^\S+/u)?.[0] ?? match[0])
    const place = placeOf(template, match.index, shown, scope.source)
    at = match.index + match[0].length
    parts.push(() => before)
    if (match[2]) parts.push(fieldOf((match[1] ?? '').trim().split('.'), place, scope))
    else scope.report(fault('template/unclosed-field', place, { text: shown }))
  }
  const rest = text.slice(at)
  return facts => parts.map(part => part(facts)).join('') + rest
}

const fieldOf = (path: readonly string[], span: Template['span'], scope: Scope): Filled<string> => {
  if (!fieldShape({ path, span, use: 'text' }, scope)) return () => ''
  return facts => String(factAt(path, facts))
}

type Style = Omit<Inline, 'text'>

const run =
  (style: Style): Parser<Inline> =>
  (node, scope) => {
    const words = wordsOf(node, scope)
    return facts => ({ text: words(facts), ...style })
  }

const bare: Parser<Inline> = (node, scope) => {
  if (node.type !== 'text') return () => ({ text: '' })
  const text = textOf(node.template, scope)
  return facts => ({ text: text(facts) })
}

const plain: Leaf<Inline> = { bare: { text: bare }, keys: { text: run({}) }, unknown: 'template/unknown-key' }

const styled: Leaf<Inline> = {
  ...plain,
  keys: { text: run({}), bold: run({ bold: true }), italic: run({ italic: true }) },
}

/** Runs of a paragraph: a text, or a list of pieces that follow each other, each with its own `when` and style. */
export const runsOf: Parser<readonly Inline[]> = (node, scope) => {
  const runs = steps(node, scope, styled)
  return facts => runs(facts).filter(one => one.text !== '')
}

/** A plain text, or a list of pieces that follow each other, each with its own `when`. */
export const wordsOf: Parser<string> = (node, scope) => {
  const runs = steps(node, scope, plain)
  return facts =>
    runs(facts)
      .map(one => one.text)
      .join('')
}
