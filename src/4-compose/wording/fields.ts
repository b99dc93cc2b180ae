import type { Span } from '../../model/diagnostic.ts'
import { nearest } from '../../nearest.ts'
import { fault, type Scope } from './scope.ts'
import { type Fields, fieldsBelow, type Shape, shapeAt } from './shape.ts'

const dotted = (fields: Fields, prefix = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, shape]) => [
    prefix + name,
    ...dotted(fieldsBelow(shape), `${prefix}${name}.`),
  ])

/** The longest part of a path that is there and has fields below it: where a clerk must choose another name. */
const level = (
  path: readonly string[],
  fields: Fields,
): { readonly prefix: string; readonly fields: Fields } => {
  for (let length = path.length - 1; length > 0; length--) {
    const shape = shapeAt(path.slice(0, length), fields)
    const below = shape ? fieldsBelow(shape) : {}
    if (Object.keys(below).length > 0) return { prefix: `${path.slice(0, length).join('.')}.`, fields: below }
  }
  return { prefix: '', fields }
}

const unknown = (path: readonly string[], span: Span, { fields, report }: Scope): void => {
  const here = level(path, fields)
  const names = Object.keys(here.fields).map(name => here.prefix + name)
  const field = path.join('.')
  const near = nearest(field, here.prefix ? names : dotted(fields))
  report(fault('template/unknown-field', span, { field, nearest: near, allowed: names.join(', ') }))
}

const found = {
  text: { vi: 'một đoạn chữ', en: 'a text' },
  flag: { vi: 'một điều có hoặc không', en: 'a yes or no' },
  flags: { vi: 'một nhóm trường', en: 'a group of fields' },
  list: { vi: 'một danh sách', en: 'a list' },
  record: { vi: 'một nhóm trường', en: 'a group of fields' },
} as const

type Use = 'text' | 'list' | 'question'

const fits: Readonly<Record<Use, readonly Shape['is'][]>> = {
  text: ['text'],
  list: ['list'],
  question: ['text', 'flag', 'list'],
}

const codes = {
  text: 'template/not-a-text',
  list: 'template/not-a-list',
  question: 'template/not-a-question',
} as const

/** The shape of a field as it is used at a place; undefined, and reported, where it does not exist or does not fit. */
export const fieldShape = (
  { path, span, use }: { readonly path: readonly string[]; readonly span: Span; readonly use: Use },
  scope: Scope,
): Shape | undefined => {
  const shape = shapeAt(path, scope.fields)
  if (!shape) {
    unknown(path, span, scope)
    return undefined
  }
  if (shape.is === 'unknown') return undefined
  if (fits[use].includes(shape.is)) return shape
  const below = Object.keys(fieldsBelow(shape)).map(name => `${path.join('.')}.${name}`)
  const args = { field: path.join('.'), found: found[shape.is], allowed: below.join(', ') || '–' }
  scope.report(fault(codes[use], span, args))
  return undefined
}
