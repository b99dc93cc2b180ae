import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'
import type { Award, Money, Pack, Rule } from '../model/law.ts'
import { type AwardFile, awardShapes, type LawMaking } from './award-shape.ts'
import { type DataFile, faultLine, type Library, readDataFile } from './data-file.ts'
import { sha256Of } from './file.ts'
import { changedAward, unverified } from './inherit.ts'
import { amountsShape, type LawFile, type RulesFile, rulesShape } from './pack-shape.ts'
import type { Schema } from './schema-kit.ts'

/** A pack's folder with its `law.yaml` read. `own` packs ship with the tool. */
export type PackFolder = {
  readonly folder: string
  readonly own: boolean
  readonly law: LawFile
  readonly source: SourceFile
}

export type ReadPack = {
  readonly pack: Pack
  readonly diagnostics: readonly Diagnostic[]
  /** The user's files that were read besides `law.yaml`. */
  readonly files: readonly SourceFile[]
}

type Shelf = Library & { readonly making: LawMaking }

/** Reads a pack whole; `base` is the pack it extends. A fault in a pack that ships with the tool is thrown. */
export const readPack = (shelf: Shelf, at: PackFolder, base: Pack | undefined): ReadPack => {
  const { world } = shelf
  const shapes = awardShapes(shelf.making)
  const names = world.list(`${at.folder}/awards`).filter(name => name.endsWith('.yaml'))
  const read = <T>(name: string, schema: Schema<T>): DataFile<T> =>
    readDataFile(shelf, `${at.folder}/${name}`, schema)
  const awards = names.map(name => ({
    id: name.slice(0, -'.yaml'.length),
    file: readAward(shelf, `${at.folder}/awards/${name}`, shapes),
  }))
  const optional = <T>(name: string, schema: Schema<T>): DataFile<T> | undefined =>
    world.exists(`${at.folder}/${name}`) ? read(name, schema) : undefined
  const rules = optional('rules.yaml', rulesShape(shelf.making))
  const amounts = optional('amounts.yaml', amountsShape(shelf.making))
  const files = [...awards.map(one => one.file), rules, amounts].filter(file => file !== undefined)
  if (at.own) demandSound(files)
  const inherited = base && at.law.reverify ? unverified(base, at.law.reverify.on) : base
  return {
    pack: assemble({ at, base: inherited, awards, rules: rules?.value, amounts: amounts?.value, files }),
    diagnostics: files.flatMap(file => file.diagnostics),
    files: files.map(file => file.source),
  }
}

const readAward = (
  shelf: Shelf,
  path: string,
  shapes: ReturnType<typeof awardShapes>,
): DataFile<AwardFile> => {
  const extending = /^extends\s*:/m.test(new TextDecoder().decode(shelf.world.read(path)))
  return readDataFile(shelf, path, extending ? shapes.changes : shapes.whole)
}

const demandSound = (files: readonly DataFile<unknown>[]): void => {
  const faults = files.flatMap(({ diagnostics, source }) => diagnostics.map(one => faultLine(one, source)))
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

type Ingredients = {
  readonly at: PackFolder
  readonly base: Pack | undefined
  readonly awards: readonly { readonly id: string; readonly file: DataFile<AwardFile> }[]
  readonly rules: RulesFile | undefined
  readonly amounts: Partial<Money> | undefined
  readonly files: readonly DataFile<unknown>[]
}

const assemble = ({ at, base, awards, rules, amounts, files }: Ingredients): Pack => {
  const { drops, reverify: _reverify, bases, ...head } = at.law
  const all = new Map<string, Award>(base?.awards)
  for (const id of drops) all.delete(id)
  for (const { id, file } of awards) {
    const award = file.value && awardFrom(id, file.value, base?.awards.get(id))
    if (award) all.set(id, award)
  }
  const sums = [at.source, ...files.map(file => file.source)].map(
    ({ path, sha256 }) => `${path.slice(at.folder.length)} ${sha256}`,
  )
  return {
    ...head,
    bases: bases ?? base?.bases ?? [],
    awards: all,
    rules: rulesFrom(rules, base?.rules ?? []),
    money: { ...noMoney(at.law), ...base?.money, ...amounts },
    sha256: sha256Of([...sums.toSorted(), base?.sha256 ?? ''].join('\n')),
  }
}

const awardFrom = (id: string, file: AwardFile, base: Award | undefined): Award | undefined => {
  if ('whole' in file) return { id, ...file.whole }
  return base && changedAward(base, file.changes, file.also)
}

const rulesFrom = (file: RulesFile | undefined, inherited: readonly Rule[]): readonly Rule[] => {
  if (!file) return inherited
  if (!file.extends) return file.rules
  const replaced = new Set(file.rules.map(rule => rule.use))
  return [...inherited.filter(rule => !replaced.has(rule.use)), ...file.rules]
}

/** A pack without figures: no amount can be told, and nothing is rounded. */
const noMoney = ({ from }: LawFile): Money => ({
  base: [],
  rounding: { to: 1, mode: 'nearest', cite: [], verified: { state: 'not-yet', on: from } },
})
