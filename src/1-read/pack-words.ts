/** What the ids are called that packs beside the campaign use: nothing of theirs shows as a bare id. */
import type { Diagnostic, Path } from '../model/diagnostic.ts'
import type { Added, Vocabulary, Word } from '../model/law.ts'
import { nearest } from '../nearest.ts'
import { type Library, readDataFile } from './data-file.ts'
import type { Node } from './node.ts'
import type { Findings } from './pack.ts'
import { type Part, spanIn } from './part.ts'
import { ownWordsShape } from './vocabulary-shape.ts'

/** Lists whose ids the input takes as they are, so that a word more needs no other schema. */
const openLists = ['attestations', 'certificates', 'posts', 'merits', 'papers', 'authorities'] as const

/** The closed lists with the words of `laws/vocabulary.yaml`; a built-in word keeps its meaning. */
export const addedWords = (
  library: Library,
  yard: string,
  vocabulary: Vocabulary,
  found: Findings,
): Vocabulary => {
  const path = `${yard}/vocabulary.yaml`
  if (!library.world.exists(path)) return vocabulary
  const { value, part, diagnostics, source } = readDataFile(library, path, ownWordsShape)
  found.diagnostics.push(...diagnostics)
  found.files.push(source)
  if (!value || !part) return vocabulary
  for (const list of openLists) found.diagnostics.push(...takenWords(part, list, vocabulary[list]))
  const isNew = (known: readonly Word[]) => (word: Word) => known.every(one => one.id !== word.id)
  return {
    ...vocabulary,
    attestations: [...vocabulary.attestations, ...value.attestations.filter(isNew(vocabulary.attestations))],
    certificates: [...vocabulary.certificates, ...value.certificates.filter(isNew(vocabulary.certificates))],
    posts: [...vocabulary.posts, ...value.posts.filter(isNew(vocabulary.posts))],
    merits: [...vocabulary.merits, ...value.merits.filter(isNew(vocabulary.merits))],
    papers: [...vocabulary.papers, ...value.papers.filter(isNew(vocabulary.papers))],
    authorities: [...vocabulary.authorities, ...value.authorities.filter(isNew(vocabulary.authorities))],
  }
}

const takenWords = (part: Part, list: string, known: readonly Word[]): readonly Diagnostic[] =>
  mentionsIn(part, ['id'])
    .filter(one => one.path[0] === list)
    .flatMap(({ id, path }): readonly Diagnostic[] => {
      const word = known.find(one => one.id === id || one.vi === id)
      if (!word) return []
      const args = { value: id, names: word.names }
      return [{ code: 'shape/word-taken', severity: 'error', span: spanIn(part, path), args }]
    })

/** The criterion's own name as one of a paper or statement: `Có biên bản …` → `biên bản …`. */
const nameOf = (name: string, isPaper: boolean): string =>
  (isPaper ? name.replace(/^có\s+/iu, '') : name).replace(/^\p{L}/u, first => first.toLowerCase())

/** The lists with the names of added criteria that ask for one statement or paper which no list names. */
export const withTickNames = (vocabulary: Vocabulary, added: readonly Added[]): Vocabulary => {
  const words = (key: 'attest' | 'certificate', known: readonly Word[]): readonly Word[] => {
    const more = new Map(
      added.flatMap(({ names, when }): (readonly [string, Word])[] => {
        const id = key in when ? Object.entries(when).find(([name]) => name === key)?.[1] : undefined
        if (!names || typeof id !== 'string' || known.some(word => word.id === id)) return []
        const isPaper = key === 'certificate'
        return [[id, { id, names: { vi: nameOf(names.vi, isPaper), en: nameOf(names.en, isPaper) } }]]
      }),
    )
    return [...known, ...more.values()]
  }
  return {
    ...vocabulary,
    attestations: words('attest', vocabulary.attestations),
    certificates: words('certificate', vocabulary.certificates),
  }
}

/** An id where a pack names it. */
type Mention = { readonly key: string; readonly id: string; readonly path: Path }

/** Every id under these keys, whatever they stand in; cases that a ground is tried with aside. */
export const mentionsIn = ({ root }: Part, keys: readonly string[]): readonly Mention[] => {
  const below = (node: Node, path: Path): readonly Mention[] => {
    if (node.type === 'text') return []
    if (node.type === 'list') return node.items.flatMap((item, at) => below(item, [...path, at]))
    return node.entries.flatMap(({ key, node: value }) => {
      if (key === 'examples') return []
      const at = [...path, key]
      return keys.includes(key) ? [...idsIn(key, value, at), ...below(value, at)] : below(value, at)
    })
  }
  return below(root, [])
}

/** A count is no id, though `count` may hold either. */
const idsIn = (key: string, node: Node, path: Path): readonly Mention[] => {
  if (node.type === 'list') return node.items.flatMap((item, at) => idsIn(key, item, [...path, at]))
  return node.type === 'text' && /^[a-z]/.test(node.text) ? [{ key, id: node.text, path }] : []
}

/** Ids that a pack of the user's asks for and nothing names: slips of the hand, or words still to be named. */
export const unnamedWords = (
  parts: readonly Part[],
  { attestations, certificates, posts, authorities, levels }: Vocabulary,
  awards: readonly string[],
): readonly Diagnostic[] => {
  const idsOf = (words: readonly Word[]): readonly string[] => words.map(word => word.id)
  const lists: Readonly<Record<string, readonly string[]>> = {
    attest: idsOf(attestations),
    certificate: idsOf(certificates),
    certificates: idsOf(certificates),
    served: idsOf(posts),
    authority: idsOf(authorities),
    who: idsOf(levels),
    holds: awards,
    count: awards,
    after: awards,
  }
  return parts.flatMap(part =>
    mentionsIn(part, Object.keys(lists)).flatMap(({ key, id, path }): readonly Diagnostic[] => {
      const known = lists[key] ?? []
      if (known.includes(id)) return []
      const args = { key, value: id, nearest: nearest(id, known) }
      return [{ code: 'shape/unnamed-word', severity: 'warning', span: spanIn(part, path), args }]
    }),
  )
}
