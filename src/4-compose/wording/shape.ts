/**
 * The field table's own language: what kind of value a field holds. The facts of a paper are typed from the same table
 * against which its wording is checked, so neither can drift from the other.
 */
export type Shape =
  | { readonly is: 'text' }
  | { readonly is: 'flag' }
  /** Flags under names that are data (`kind.individual`), all yes-or-no. */
  | { readonly is: 'flags'; readonly names: readonly string[] }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'record'; readonly fields: Fields }
  /** Below a field that was reported already: whatever is asked of it is not reported again. */
  | { readonly is: 'unknown' }

export type Fields = { readonly [name: string]: Shape }

/** The value that a shape describes. */
export type FactsOf<S> = S extends { readonly is: 'text' }
  ? string
  : S extends { readonly is: 'flag' }
    ? boolean
    : S extends { readonly is: 'flags' }
      ? { readonly [name: string]: boolean }
      : S extends { readonly is: 'list'; readonly of: infer Item }
        ? readonly FactsOf<Item>[]
        : S extends { readonly is: 'record'; readonly fields: infer Inner }
          ? { readonly [Name in keyof Inner]: FactsOf<Inner[Name]> }
          : never

/** Any value of a field: a text (empty where nothing is known), a flag, a list, or further fields. */
export type Fact = string | boolean | readonly Fact[] | Facts
export type Facts = { readonly [name: string]: Fact }

/** A text; empty where nothing is known. */
export const text = { is: 'text' } as const
/** A yes or no. */
export const flag = { is: 'flag' } as const
/** Yes-or-no fields whose names are data. */
export const flags = (names: readonly string[]) => ({ is: 'flags', names }) as const
/** A list whose items are all of one shape. */
export const list = <const S extends Shape>(of: S) => ({ is: 'list', of }) as const
/** Named fields. */
export const record = <const F extends Fields>(fields: F) => ({ is: 'record', fields }) as const

/** The fields right below a shape; none below a text, a flag or a list. */
export const fieldsBelow = (shape: Shape): Fields => {
  if (shape.is === 'record') return shape.fields
  return shape.is === 'flags' ? Object.fromEntries(shape.names.map(name => [name, flag])) : {}
}

/** The shape at a dotted path, or undefined where there is no such field. */
export const shapeAt = (path: readonly string[], fields: Fields): Shape | undefined => {
  const [first = '', ...rest] = path
  const shape = Object.hasOwn(fields, first) ? fields[first] : undefined
  if (!shape || shape.is === 'unknown') return shape
  return rest.length > 0 ? shapeAt(rest, fieldsBelow(shape)) : shape
}

const isList = (fact: Fact): fact is readonly Fact[] => Array.isArray(fact)

/** The value at a dotted path; an empty text where the wording was at fault, which its check has reported. */
export const factAt = (path: readonly string[], facts: Facts): Fact => {
  const [first = '', ...rest] = path
  const fact = facts[first]
  if (fact === undefined) return ''
  if (rest.length === 0) return fact
  return typeof fact === 'object' && !isList(fact) ? factAt(rest, fact) : ''
}

/** The items of a list; none of anything else. */
export const itemsOf = (fact: Fact): readonly Fact[] => (isList(fact) ? fact : [])

/** Whether there is anything: a text that is not empty, a list that is not, a flag that is set. */
export const holds = (fact: Fact): boolean => (isList(fact) ? fact.length > 0 : Boolean(fact))
