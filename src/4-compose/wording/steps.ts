import type { TemplateNode } from '../../model/wording.ts'
import { nearest } from '../../nearest.ts'
import { fieldShape } from './fields.ts'
import { type Filled, fault, type Parser, type Scope, spanOf, wrongShape } from './scope.ts'
import { type Facts, factAt, holds, itemsOf, type Shape } from './shape.ts'

/**
 * What may stand as one step of a list: bare, by the form of its node, or under one of its keys. Every step may have
 * `when`, `unless`, and `each` with `as`; `do` holds further steps.
 */
export type Leaf<T> = {
  readonly bare?: { readonly [form in TemplateNode['type']]?: Parser<T> }
  readonly keys: { readonly [key: string]: Parser<T> }
  readonly unknown: 'template/unknown-key' | 'template/unknown-block'
}

export type MapNode = Extract<TemplateNode, { type: 'map' }>

const controls = ['when', 'unless', 'each', 'as', 'do'] as const

const textAt = (node: MapNode, key: string, scope: Scope): string | undefined => {
  const value = node.entries.get(key)?.node
  if (!value) return undefined
  if (value.type === 'text') return value.template.text.trim()
  wrongShape(value, scope, 'text')
  return undefined
}

/** Reports each key of a map that is none of the known ones. */
export const knownKeys = (
  node: MapNode,
  scope: Scope,
  known: readonly string[],
  code = 'template/unknown-key',
): void => {
  for (const [key, { key: span }] of node.entries) {
    if (known.includes(key)) continue
    const args = { key, nearest: nearest(key, known), allowed: known.join(', ') }
    scope.report(fault(code, span, args))
  }
}

/** Reports that a map lacks a key that it needs. */
export const missingKey = (node: MapNode, scope: Scope, key: string): void =>
  scope.report(fault('template/missing-key', node.span, { key }))

/** Whether `when` and `unless` of a map let it stand. */
export const guardOf = (node: MapNode, scope: Scope): Filled<boolean> => {
  const asks = (['when', 'unless'] as const).flatMap(key => {
    const path = textAt(node, key, scope)?.split('.')
    const value = node.entries.get(key)?.node
    if (!path || !value || !fieldShape({ path, span: spanOf(value), use: 'question' }, scope)) return []
    return [{ path, wanted: key === 'when' }]
  })
  return facts => asks.every(({ path, wanted }) => holds(factAt(path, facts)) === wanted)
}

type Loop = { readonly scope: Scope; readonly turns: Filled<readonly Facts[]> }

const once = (scope: Scope): Loop => ({ scope, turns: facts => [facts] })

const itemShape = (shape: Shape | undefined): Shape => (shape?.is === 'list' ? shape.of : { is: 'unknown' })

/** The scope inside `each … as …`, and the facts of each turn. */
const loopOf = (node: MapNode, scope: Scope): Loop => {
  const each = node.entries.get('each')?.node
  const path = textAt(node, 'each', scope)?.split('.')
  const name = textAt(node, 'as', scope)
  if (node.entries.has('each') !== node.entries.has('as')) missingKey(node, scope, each ? 'as' : 'each')
  if (!each || !path || !name) return once(scope)
  const shape = fieldShape({ path, span: spanOf(each), use: 'list' }, scope)
  const as = node.entries.get('as')
  if (as && Object.hasOwn(scope.fields, name))
    scope.report(fault('template/taken-name', spanOf(as.node), { name }))
  const fields = { ...scope.fields, [name]: itemShape(shape) }
  return {
    scope: { ...scope, fields },
    turns: facts => itemsOf(factAt(path, facts)).map(item => ({ ...facts, [name]: item })),
  }
}

const single =
  <T>(fill: Filled<T>): Filled<readonly T[]> =>
  facts => [fill(facts)]

const bodyOf = <T>(node: MapNode, scope: Scope, leaf: Leaf<T>): Filled<readonly T[]> => {
  const names = [...Object.keys(leaf.keys), 'do']
  const [first, second] = [...node.entries].filter(([key]) => names.includes(key))
  knownKeys(node, scope, [...names.slice(0, -1), ...controls], leaf.unknown)
  if (second && first)
    scope.report(fault('template/two-blocks', second[1].key, { first: first[0], second: second[0] }))
  if (!first) {
    if ([...node.entries.keys()].every(key => controls.some(one => one === key)))
      missingKey(node, scope, names.join(', '))
    return () => []
  }
  const parser = leaf.keys[first[0]]
  return parser ? single(parser(first[1].node, scope)) : steps(first[1].node, scope, leaf)
}

const step = <T>(node: TemplateNode, scope: Scope, leaf: Leaf<T>): Filled<readonly T[]> => {
  const bare = leaf.bare?.[node.type]
  if (bare) return single(bare(node, scope))
  if (node.type !== 'map') {
    wrongShape(node, scope, leaf.bare?.text ? 'text' : leaf.bare?.list ? 'list' : 'map')
    return () => []
  }
  const loop = loopOf(node, scope)
  const guard = guardOf(node, loop.scope)
  const body = bodyOf(node, loop.scope, leaf)
  return facts => loop.turns(facts).filter(guard).flatMap(body)
}

/** A list of steps, or one step alone, in order: what each gives for the facts, one after the other. */
export const steps = <T>(node: TemplateNode, scope: Scope, leaf: Leaf<T>): Filled<readonly T[]> => {
  const parts = (node.type === 'list' ? node.items : [node]).map(one => step(one, scope, leaf))
  return facts => parts.flatMap(part => part(facts))
}
