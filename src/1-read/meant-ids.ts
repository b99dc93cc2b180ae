import type { Diagnostic } from '../model/diagnostic.ts'
import type { Laws } from '../model/law.ts'
import { kebab } from './text.ts'

/** Words of long names, and what ids have for them. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bnghi-dinh(?:-so)?\b/g, 'nd'],
  [/\bubnd\b|\buy-ban-nhan-dan\b/g, ''],
  [/-nd-cp$/, ''],
]

/** A name written where an id belongs is told the id that it has, not one that is made of its letters and means nothing. */
export const meantIds = (diagnostics: readonly Diagnostic[], laws: Laws): readonly Diagnostic[] =>
  diagnostics.map(one => {
    const known = one.code === 'shape/bad-id' ? idsFor(one, laws) : undefined
    const suggestion = known && (idIn(String(one.args.value), known) ?? '')
    return suggestion === undefined ? one : { ...one, args: { ...one.args, suggestion } }
  })

/** The ids that may stand at a place; undefined where any may. */
const idsFor = ({ span }: Diagnostic, laws: Laws): readonly string[] | undefined => {
  const key = span.path.findLast(step => typeof step === 'string')
  const ids = laws.heads.map(head => head.id)
  if (key === 'law') return ids
  return key === 'award' ? [...(laws.pack(ids.at(-1) ?? '')?.awards.keys() ?? [])] : undefined
}

/** The longest id all of whose words stand in a name, in their order. */
const idIn = (name: string, known: readonly string[]): string | undefined => {
  const words = shortened.reduce((text, [from, to]) => text.replace(from, to), kebab(name)).split('-')
  return known.filter(id => standsIn(id.split('-'), words)).toSorted((a, b) => b.length - a.length)[0]
}

const standsIn = (parts: readonly string[], words: readonly string[]): boolean => {
  let at = 0
  for (const word of words) if (word === parts[at]) at += 1
  return at === parts.length
}
