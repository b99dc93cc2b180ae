import type { TemplateNode } from '../../model/wording.ts'
import { type Filled, fault, type Parser, type Scope, spanOf, wrongShape } from './scope.ts'
import { knownKeys, type Leaf, type MapNode, missingKey, steps } from './steps.ts'
import { wordsOf } from './words.ts'

/** The keys of one block: the parts it must have and may have; anything else is reported. */
export type Keys = { readonly needed?: readonly string[]; readonly allowed?: readonly string[] }

const empty: MapNode = {
  type: 'map',
  entries: new Map(),
  span: { file: '', start: 0, end: 0, path: [] },
}

/** The map at a place with its keys checked; an empty one where there is no map. */
export const mapOf = (node: TemplateNode, scope: Scope, { needed = [], allowed = [] }: Keys): MapNode => {
  if (node.type !== 'map') {
    wrongShape(node, scope, 'map')
    return empty
  }
  knownKeys(node, scope, [...needed, ...allowed])
  for (const key of needed) if (!node.entries.has(key)) missingKey(node, scope, key)
  return node
}

/** The text under a key; empty where the key is left out. */
export const wordsAt = (node: MapNode, key: string, scope: Scope): Filled<string> => {
  const value = node.entries.get(key)?.node
  return value ? wordsOf(value, scope) : () => ''
}

const line: Leaf<string> = {
  bare: { text: wordsOf, list: wordsOf },
  keys: { line: wordsOf },
  unknown: 'template/unknown-key',
}

/** Lines, of which the empty ones do not stand. */
export const linesOf: Parser<readonly string[]> = (node, scope) => {
  const lines = steps(node, scope, line)
  return facts => lines(facts).filter(one => one.trim() !== '')
}

/** The lines under a key; none where the key is left out. */
export const linesAt = (node: MapNode, key: string, scope: Scope): Filled<readonly string[]> => {
  const value = node.entries.get(key)?.node
  return value ? linesOf(value, scope) : () => []
}

/** The word under a key when it is one of the choices, else undefined; another word is reported. */
export const choiceAt = <T extends string>(
  node: MapNode,
  { key, choices }: { readonly key: string; readonly choices: readonly T[] },
  scope: Scope,
): T | undefined => {
  const value = node.entries.get(key)?.node
  if (!value) return undefined
  if (value.type !== 'text') {
    wrongShape(value, scope, 'text')
    return undefined
  }
  const word = value.template.text.trim()
  const found = choices.find(choice => choice === word)
  if (!found)
    scope.report(
      fault('template/unknown-choice', spanOf(value), { key, value: word, allowed: choices.join(', ') }),
    )
  return found
}

/** Whether the key says yes; left out it says `otherwise`. */
export const yesAt = (node: MapNode, key: string, scope: Scope, otherwise = false): boolean => {
  const said = choiceAt(node, { key, choices: ['yes', 'no', 'true', 'false'] }, scope)
  return said ? said === 'yes' || said === 'true' : otherwise
}

/** The whole number under a key, from 1 to 99 999; zero where it is left out or, reported, no such number. */
export const numberAt = (node: MapNode, key: string, scope: Scope): number => {
  const value = node.entries.get(key)?.node
  if (!value) return 0
  const word = value.type === 'text' ? value.template.text.trim() : ''
  if (/^[1-9]\d{0,4}$/.test(word)) return Number(word)
  scope.report(fault('template/unknown-choice', spanOf(value), { key, value: word, allowed: '1 … 99999' }))
  return 0
}
