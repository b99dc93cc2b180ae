/**
 * One YAML file as a tree in which every scalar is text and every key and value keeps its place. Offsets are UTF-16
 * units into the file's text. `key` is the English name of a key, `written` what stands in the file.
 */
import type { Path } from '../model/diagnostic.ts'

export type TextNode = {
  readonly type: 'text'
  readonly text: string
  readonly start: number
  readonly end: number
}
export type ListNode = {
  readonly type: 'list'
  readonly items: readonly Node[]
  readonly start: number
  readonly end: number
}
export type MapNode = {
  readonly type: 'map'
  readonly entries: readonly Entry[]
  readonly start: number
  readonly end: number
}
export type Node = TextNode | ListNode | MapNode

export type Entry = {
  readonly key: string
  readonly written: string
  readonly start: number
  readonly end: number
  readonly node: Node
}

/** A start and an end in one file's text. */
export type Range = { readonly start: number; readonly end: number }

/** The entry of a map under this English key, or undefined. */
export const entryOf = (node: Node | undefined, key: string): Entry | undefined =>
  node?.type === 'map' ? node.entries.find(entry => entry.key === key) : undefined

/** What a path leads to: the node reached, its entry where it has a key, and whether the whole path was written. */
export type Reached = { readonly node: Node; readonly entry?: Entry; readonly whole: boolean }

/** A day of an achievement may be written as `date`, which is read as `from`. */
const otherName: Readonly<Record<string, string>> = { from: 'date', year: 'date' }

/**
 * Follows a path as far as it was written; a single value where a list is wanted stands for its only item. `top` is the
 * entry of the root itself, where it has a key.
 */
export const reach = (root: Node, path: Path, top?: Entry): Reached => {
  let node = root
  let entry = top
  for (const step of path) {
    if (typeof step === 'number' && step === 0 && node.type !== 'list') continue
    const next =
      typeof step === 'number'
        ? itemOf(node, step)
        : (entryOf(node, step) ?? entryOf(node, otherName[step] ?? step))
    if (!next) return { node, entry, whole: false }
    entry = 'node' in next ? next : undefined
    node = 'node' in next ? next.node : next
  }
  return { node, entry, whole: true }
}

const itemOf = (node: Node, index: number): Node | undefined =>
  node.type === 'list' ? node.items[index] : undefined

/** The few words by which a person finds a node: a scalar whole, of a map or list its first key with its scalar. */
export const headOf = (node: Node): Range => {
  if (node.type === 'text') return { start: node.start, end: node.end }
  if (node.type === 'list') {
    const first = node.items[0]
    return first ? headOf(first) : { start: node.start, end: node.end }
  }
  const first = node.entries[0]
  if (!first) return { start: node.start, end: node.end }
  return {
    start: first.start,
    end: first.node.type === 'text' ? Math.max(first.end, first.node.end) : first.end,
  }
}

/** A node as plain text, lists and maps under English keys; a key without a value counts as not written. */
export const plainOf = (node: Node): unknown => {
  if (node.type === 'text') return node.text
  if (node.type === 'list') return node.items.map(plainOf)
  const given = node.entries.filter(entry => !isEmpty(entry.node))
  return Object.fromEntries(given.map(entry => [entry.key, plainOf(entry.node)]))
}

/** A key was written and nothing behind it. */
export const isEmpty = (node: Node): boolean => node.type === 'text' && node.text.trim() === ''
