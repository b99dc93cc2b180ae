import type { Lang } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'

/** The keys of the input in each language by what is written: any Vietnamese name → English, English → first Vietnamese. */
export type KeyNames = Readonly<Record<Lang, ReadonlyMap<string, string>>>

/** Reads the names out of `keys.yaml`, which has one key a line. */
export const readKeyNames = (world: World): KeyNames => {
  const text = new TextDecoder().decode(world.read(world.own('keys.yaml')))
  const lines = [...text.matchAll(/^ {2}(\w+): \{ vi: \[([^\]]+)\]/gm)].map(([, key = '', names = '']) => ({
    key,
    names: names.split(',').map(name => name.trim()),
  }))
  return {
    en: new Map(lines.flatMap(({ key, names }) => names.map(name => [name, key] as const))),
    vi: new Map(lines.map(({ key, names }) => [key, names[0] ?? key] as const)),
  }
}

/** Keys and paths between backticks, parted by commas, with or without a value: not commands, not options. */
const quoted = /`(?!dossier |-)([^`\n]+)`/g
const key = /(^|[{.,] ?)([a-z_]+)(?=$|[:.,])/g

/** A text whose keys between backticks stand in one language: a clerk is told of the keys that the file at hand is written in. */
export const inKeysOf = (text: string, names: KeyNames, lang: Lang): string =>
  text.includes('`')
    ? text.replace(quoted, (_, inner: string) => {
        const named = inner.replace(key, (_whole, before: string, word: string) => {
          return before + (names[lang].get(word) ?? word)
        })
        return `\`${named}\``
      })
    : text

const writtenKey = /(?:^[ \t]*(?:- +)*|[{,] *)([a-z_]+):(?=\s|$)/gm

/** The language that most keys of a file are written in; undefined where it has none. */
export const keyLanguage = (text: string, names: KeyNames): Lang | undefined => {
  const count = { vi: 0, en: 0 }
  for (const [, word = ''] of text.matchAll(writtenKey)) {
    if (names.en.has(word)) count.vi += 1
    else if (names.vi.has(word)) count.en += 1
  }
  return count.vi === count.en ? undefined : count.vi > count.en ? 'vi' : 'en'
}
