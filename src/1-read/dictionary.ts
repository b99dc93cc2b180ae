import type { Lang, Named } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import { entryOf, type Node, plainOf } from './node.ts'
import { parseYaml } from './yaml.ts'

/** The keys of the input in both languages, what each is for, and what a value looks like. */
export type Dictionary = {
  /** English key of a written key; a key that is not known stays as it is. */
  readonly english: (written: string) => string
  /** Vietnamese keys of an English key; the one that fits best at the top of a part (`submission`, `nominees`) first. */
  readonly vietnamese: (key: string, part?: string) => readonly string[]
  readonly purpose: (key: string) => Named
  readonly expected: (type: string) => Named
  readonly keys: readonly string[]
}

/** Reads `keys.yaml`. */
export const readDictionary = (world: World): Dictionary => {
  const path = world.own('keys.yaml')
  const { root, diagnostics } = parseYaml(path, new TextDecoder().decode(world.read(path)))
  if (!root || diagnostics.length > 0) throw new Error(`${path}: ${diagnostics[0]?.code ?? 'empty'}`)
  const keys = new Map(entriesOf(root, 'keys').map(([key, node]) => [key, node]))
  const twins = new Map([...keys].map(([key, node]) => [key, textsOf(entryOf(node, 'vi')?.node)]))
  const english = new Map([...twins].flatMap(([key, vi]) => vi.map(one => [one, key] as const)))
  const types = new Map(entriesOf(root, 'types'))
  return {
    english: written => english.get(written) ?? written,
    vietnamese: (key, part = '') => {
      const best = textOf(entryOf(entryOf(keys.get(key), 'at')?.node, part)?.node)
      const all = twins.get(key) ?? []
      return best === undefined ? all : [best, ...all.filter(one => one !== best)]
    },
    purpose: key => namedOf(entryOf(keys.get(key), 'for')?.node) ?? { vi: key, en: key },
    expected: type => namedOf(types.get(type)) ?? { vi: type, en: type },
    keys: [...keys.keys()],
  }
}

const entriesOf = (root: Node, key: string): readonly (readonly [string, Node])[] => {
  const map = entryOf(root, key)?.node
  return map?.type === 'map' ? map.entries.map(entry => [entry.key, entry.node] as const) : []
}

const textsOf = (node: Node | undefined): readonly string[] =>
  node?.type === 'list' ? node.items.map(item => String(plainOf(item))) : []

const textOf = (node: Node | undefined): string | undefined => (node?.type === 'text' ? node.text : undefined)

const namedOf = (node: Node | undefined): Named | undefined => {
  const text = (lang: Lang): string => String(plainOf(entryOf(node, lang)?.node ?? emptyNode))
  return node ? { vi: text('vi'), en: text('en') } : undefined
}

const emptyNode: Node = { type: 'text', text: '', start: 0, end: 0 }
