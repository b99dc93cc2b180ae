import type { Diagnostic, Named } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'
import type { Award, Money, Pack, Rule } from '../model/law.ts'
import { type AwardFile, awardShapes, type LawMaking } from './award-shape.ts'
import { type DataFile, faultLine, type Library, readDataFile } from './data-file.ts'
import { rulesFrom, strayDrops } from './dropped.ts'
import { sha256Of } from './file.ts'
import { changedAward, unverified } from './inherit.ts'
import { lazyMap } from './lazy-map.ts'
import { entryOf } from './node.ts'
import { amountsShape, type LawFile, rulesShape } from './pack-shape.ts'
import { type Part, spanIn } from './part.ts'
import { ruleSpans } from './rule-spans.ts'
import type { Schema } from './schema-kit.ts'
import { strayTerms, termsFrom, withSets } from './terms.ts'
import { termsShape, type WrittenTerms } from './terms-shape.ts'
import { clean, readBoolean } from './text.ts'

/** A pack's folder with its `law.yaml` read. `own` packs ship with the tool. */
export type PackFolder = {
  readonly folder: string
  readonly own: boolean
  readonly law: LawFile
  /** `law.yaml` as it is written. */
  readonly part: Part
  readonly source: SourceFile
}

/** What was found in the user's law files, those files, and what stands in those of packs. */
export type Findings = {
  readonly diagnostics: Diagnostic[]
  readonly files: SourceFile[]
  readonly parts: Part[]
}

/** Takes in what a file gave: what is wrong in the user's is told, what is wrong in ours is thrown. */
export type Take = (at: PackFolder, file: DataFile<unknown>) => void

type Shelf = Library & {
  readonly making: LawMaking
  readonly take: Take
  /** Name of an award that some pack gives. */
  readonly nameOf: (award: string) => Named | undefined
}

/**
 * Reads a pack; `base` is the pack it extends. Awards of the packs that ship with the tool are read one by one when they
 * are asked for: a submission needs two or three of forty.
 */
export const readPack = (shelf: Shelf, at: PackFolder, base: Pack | undefined): Pack => {
  const amounts = optional(shelf, at, 'amounts.yaml', amountsShape(shelf.making))
  const { drops, reverify, bases, ...head } = at.law
  const inherited = base && reverify ? unverified(base, reverify.on) : base
  const rules = rulesOf(shelf, at, inherited?.rules ?? [])
  const awards = awardsOf(shelf, at, inherited)
  const terms = termsOf(shelf, at, awards)
  return {
    ...head,
    bases: bases ?? base?.bases ?? [],
    awards: withSets(awards, terms, at.law),
    awardName: id => awards.get(id)?.names ?? shelf.nameOf(id),
    rules,
    terms: termsFrom(terms, inherited?.terms ?? []),
    reverify: reverifyOf(at.law) ?? base?.reverify,
    money: { ...noMoney(at.law), ...inherited?.money, ...amounts },
    sha256: sumOf(shelf, at, base),
  }
}

const fileOf = <T>(
  shelf: Shelf,
  at: PackFolder,
  name: string,
  schema: Schema<T>,
): DataFile<T> | undefined => {
  const path = `${at.folder}/${name}`
  return shelf.world.exists(path) ? readDataFile(shelf, path, schema) : undefined
}

const optional = <T>(shelf: Shelf, at: PackFolder, name: string, schema: Schema<T>): T | undefined => {
  const file = fileOf(shelf, at, name, schema)
  if (file) shelf.take(at, file)
  return file?.value
}

const rulesOf = (shelf: Shelf, at: PackFolder, inherited: readonly Rule[]): readonly Rule[] => {
  const file = fileOf(shelf, at, 'rules.yaml', rulesShape(shelf.making))
  if (!file) return inherited
  const { extends: isAdding = false, drops = [] } = file.value ?? {}
  const uses = isAdding ? inherited.map(rule => rule.use) : []
  shelf.take(at, { ...file, diagnostics: [...file.diagnostics, ...strayDrops(file.part, drops, uses)] })
  return rulesFrom(at.own ? file.value : file.value && ruleSpans(file.value, file.part), inherited)
}

const termsOf = (shelf: Shelf, at: PackFolder, awards: Pack['awards']): readonly WrittenTerms[] => {
  const file = fileOf(shelf, at, 'terms.yaml', termsShape(shelf.making))
  if (!file) return []
  const terms = file.value ?? []
  shelf.take(at, { ...file, diagnostics: [...file.diagnostics, ...strayTerms(file.part, terms, awards)] })
  return terms
}

/** Ids of the awards for which a pack has a file. */
export const awardIds = ({ world }: Library, { folder }: PackFolder): readonly string[] =>
  world
    .list(`${folder}/awards`)
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.slice(0, -'.yaml'.length))

const awardsOf = (shelf: Shelf, at: PackFolder, base: Pack | undefined): Pack['awards'] => {
  const shapes = awardShapes(shelf.making)
  const files = new Set(awardIds(shelf, at))
  const kept = base ? [...base.awards.keys()].filter(id => !at.law.drops.includes(id) && !files.has(id)) : []
  const awards = lazyMap<Award>([...kept, ...files], id => {
    if (!files.has(id)) return base?.awards.get(id)
    const file = readAward(shelf, `${at.folder}/awards/${id}.yaml`, shapes)
    const former = base?.awards.get(id)
    const orphan = file.part && file.value && 'changes' in file.value && !former
    shelf.take(
      at,
      orphan ? { ...file, diagnostics: [...file.diagnostics, nothingToExtend(file.part, id)] } : file,
    )
    // A file with faults is told at its lines; judging goes on by what it would have changed.
    return file.value ? awardFrom(id, file.value, former) : former
  })
  // The user's files are read at once, so that all that is wrong in them is told in this run.
  if (!at.own) for (const id of files) awards.get(id)
  return awards
}

const readAward = (shelf: Shelf, path: string, shapes: ReturnType<typeof awardShapes>): DataFile<AwardFile> =>
  readDataFile(shelf, path, root => {
    const { node } = entryOf(root, 'extends') ?? {}
    const isWhole = node === undefined || (node.type === 'text' && readBoolean(clean(node.text)) === false)
    return isWhole ? shapes.whole : shapes.changes
  })

const nothingToExtend = (part: Part, value: string): Diagnostic => ({
  code: 'shape/nothing-to-extend',
  severity: 'error',
  span: spanIn(part, ['extends'], 'key'),
  args: { value },
})

/** Takes in the user's files with what is wrong in them; a fault in a file of ours is thrown, for the tests to catch. */
export const taker =
  ({ diagnostics, files, parts }: Findings): Take =>
  (at, file) => {
    if (at.own && file.diagnostics.length > 0)
      throw new Error(file.diagnostics.map(one => faultLine(one, file.source)).join('\n'))
    if (at.own) return
    diagnostics.push(...file.diagnostics)
    files.push(file.source)
    if (file.part) parts.push(file.part)
  }

/** Over the bytes of the pack's files by name, and those of the pack it extends. */
const sumOf = (shelf: Shelf, at: PackFolder, base: Pack | undefined): string => {
  const more = ['rules.yaml', 'amounts.yaml', 'terms.yaml'].filter(name =>
    shelf.world.exists(`${at.folder}/${name}`),
  )
  const names = ['law.yaml', ...more, ...awardIds(shelf, at).map(id => `awards/${id}.yaml`)]
  const sums = names.map(name => `${name} ${sha256Of(shelf.world.read(`${at.folder}/${name}`))}`)
  return sha256Of([...sums, base?.sha256 ?? ''].join('\n'))
}

const awardFrom = (id: string, file: AwardFile, base: Award | undefined): Award | undefined => {
  if ('whole' in file) return { id, ...file.whole }
  return base && changedAward(base, file.changes, file.also)
}

const reverifyOf = ({ reverify, review }: LawFile): Pack['reverify'] =>
  reverify && review ? { ...reverify, review } : undefined

/** A pack without figures: no amount can be told, and nothing is rounded. */
const noMoney = ({ from }: LawFile): Money => ({
  base: [],
  rounding: { to: 1, mode: 'nearest', cite: [], verified: { state: 'not-yet', on: from } },
})
