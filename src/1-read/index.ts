// in: files of the user, and what ships with the tool. out: campaign, submission, nominees, laws, layout and wording as
// plain values, where each was written, and everything that is wrong with their form.
import type { Checked, Diagnostic, Path } from '../model/diagnostic.ts'
import type { Campaign, Inputs, Locate, SourceFile } from '../model/input.ts'
import type { Laws, Vocabulary } from '../model/law.ts'
import type { Wording } from '../model/wording.ts'
import type { World } from '../model/world.ts'
import { submissionFiles } from './attachments.ts'
import { readDictionary } from './dictionary.ts'
import { type Gathered, gather } from './gather.ts'
import { readLaws } from './law.ts'
import { readLayout } from './layout.ts'
import { locator } from './locate.ts'
import { meantIds } from './meant-ids.ts'
import { unknownMerits } from './merits.ts'
import { readNominees } from './nominees.ts'
import { oddTexts } from './odd-text.ts'
import { inOrder } from './order.ts'
import type { Part } from './part.ts'
import { folderOf, normal, pathFrom } from './paths.ts'
import { readPart } from './read-part.ts'
import { inputShapes } from './shapes.ts'
import { readTicks } from './ticks.ts'
import { wholeOrNot } from './whole.ts'
import { readWording } from './wording.ts'

export { jsonSchema } from './json-schema.ts'
export { readSets } from './kinds.ts'
export { readDay } from './text.ts'

export type ReadRequest = { readonly files: readonly string[]; readonly templates?: string }

/** What was read; `value` is undefined where there is no submission, or none that can be used. */
export type Reading = Checked<Inputs | undefined> & {
  /** Every file that was read, for carets and the manifest, also where there is no value. */
  readonly files: readonly SourceFile[]
  /** The campaign and the laws, also where there is no submission. */
  readonly campaign: Campaign | undefined
  readonly laws: Laws
  /** The wording of every paper, also where there is no submission. */
  readonly wording: Wording
  readonly locate: Locate
  /** How many nominees the files hold, readable or not. */
  readonly count: number
}

/**
 * Reads everything a command works on; what is wrong with its form is told, all of it, by file and place.
 *
 * @throws Unreachable where a file given cannot be read
 */
export const read = (world: World, request: ReadRequest): Reading => {
  const library = { world, dictionary: readDictionary(world) }
  const gathered = gather(world, library.dictionary, request.files)
  const [first = ''] = request.files
  const law = readLaws(library, folderOf(gathered.campaigns[0]?.file ?? first))
  const input = readInput(gathered, { ...library, laws: law.laws, asked: law.asked })
  const beside = folderOf(gathered.submissions[0]?.file ?? first)
  const folders = new Set([pathFrom(beside, 'templates'), ...wished(world, request.templates)])
  const paper = readWording(library, [...folders])
  const files = [...gathered.files, ...law.files, ...paper.files]
  const { campaign, submission, nominees, laws, locate, unread } = input
  const diagnostics = [
    ...gathered.diagnostics,
    ...law.diagnostics,
    ...input.diagnostics,
    ...paper.diagnostics,
  ]
  const shared = { laws, wording: paper.wording, files, locate }
  const value: Inputs | undefined =
    campaign && submission
      ? { ...shared, campaign, submission, nominees, unread, layout: readLayout(library) }
      : undefined
  return {
    ...shared,
    value,
    campaign,
    count: gathered.nominees.length,
    diagnostics: inOrder(meantIds(diagnostics, laws), files),
  }
}

/** The folder that was asked for; one that is not there is for the world to complain about. */
const wished = (world: World, folder: string | undefined): readonly string[] => {
  if (folder === undefined) return []
  const path = normal(folder)
  if (!world.exists(path) && world.list(path).length === 0) world.read(path)
  return [path]
}

type Desk = Parameters<typeof readLaws>[0] & { readonly laws: Laws; readonly asked: ReadonlySet<string> }

const readInput = (gathered: Gathered, { world, dictionary, laws, asked }: Desk) => {
  const { campaigns, submissions } = gathered
  const shapes = inputShapes(laws.vocabulary)
  const readOne = <T>(part: Part | undefined, shape: Parameters<typeof readPart<T>>[1]) =>
    part && readPart(part, shape, dictionary)
  const campaign = readOne(campaigns[0], shapes.campaign)
  const submission = readOne(submissions[0], shapes.submission)
  const found = readNominees(gathered.nominees, { shapes, dictionary, world })
  const minutes = submission?.value && submissionFiles(submission.value, submission.part, world)
  const vocabulary = withAttestations(laws.vocabulary, campaign?.value)
  const ticks = readTicks({ ...found, vocabulary, asked })
  const merits = unknownMerits({
    campaign: campaign?.value,
    campaignPart: campaign?.part,
    ...found,
    vocabulary: laws.vocabulary,
  })
  const locate = locator({
    campaign: campaign?.part,
    submission: submission?.part,
    nominees: found.parts,
    fallback: { file: gathered.files[0]?.path ?? '', start: 0, end: 0, path: [] },
  })
  return {
    campaign: campaign?.value,
    submission: minutes?.value,
    nominees: ticks.nominees,
    laws: { ...laws, vocabulary },
    unread: [
      ...below('campaign', campaign?.unread),
      ...below('submission', submission?.unread),
      ...found.unread,
    ],
    locate,
    diagnostics: [campaign, submission, found, minutes]
      .flatMap(one => one?.diagnostics ?? [])
      .concat(merits, ticks.diagnostics, oddIn(gathered), wholeOrNot(gathered)),
  }
}

/** The lists with what the campaign asks people to say under names of its own. */
const withAttestations = (vocabulary: Vocabulary, campaign: Campaign | undefined): Vocabulary => {
  const own = (campaign?.attestations ?? []).flatMap(({ id, name }) =>
    name === undefined || vocabulary.attestations.some(one => one.id === id)
      ? []
      : [{ id, names: { vi: name, en: name } }],
  )
  return own.length === 0 ? vocabulary : { ...vocabulary, attestations: [...vocabulary.attestations, ...own] }
}

/** Odd characters in the files whose encoding was right. */
const oddIn = (gathered: Gathered): readonly Diagnostic[] => {
  const { campaigns, submissions, nominees } = gathered
  const sources = new Map(gathered.files.map(file => [file.path, file]))
  const garbled = new Set(gathered.diagnostics.filter(isEncoding).map(one => one.span.file))
  return [...campaigns, ...submissions, ...nominees].flatMap(part => {
    const source = sources.get(part.file)
    return source && !garbled.has(source.path) ? oddTexts(part, source) : []
  })
}

const below = (key: string, paths: readonly Path[] = []): readonly Path[] => paths.map(path => [key, ...path])

const isEncoding = ({ code }: Diagnostic): boolean => code === 'yaml/bad-encoding'
