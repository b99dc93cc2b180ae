// The six stages in order: read → check → plan → compose → render → package. The one place where the order is written.
import { jsonSchema, read } from './1-read/index.ts'
import {
  campaignAsks,
  check,
  comparePacks,
  headOn,
  type NomineeVerdict,
  verdictsUnder,
} from './2-check/index.ts'
import { plan } from './3-plan/index.ts'
import { agree, compose, openWordFiles, outlinePapers, type PaperOutline } from './4-compose/index.ts'
import {
  attachmentFindings,
  type DossierEntry,
  type MakeOptions,
  type Manifest,
  makeDossier,
  manifestOf,
  officeMissing,
} from './6-package/index.ts'
import type { Checked, Diagnostic } from './model/diagnostic.ts'
import type { Checks } from './model/finding.ts'
import type { Campaign, CampaignAsk, Day, Inputs, SourceFile } from './model/input.ts'
import type { Laws } from './model/law.ts'
import type { DossierPlan } from './model/plan.ts'
import type { Tray, World } from './model/world.ts'

export type JudgeRequest = {
  readonly files: readonly string[]
  /** Folder of wording that wins over the built-in, file by file. */
  readonly templates?: string
  /** Judge as if the dossier were received on this day. */
  readonly on?: Day
  readonly sets?: number
  readonly only?: readonly string[]
  readonly draft?: boolean
}

/** All that is known before anything is written. */
export type Judged = {
  readonly inputs: Inputs
  readonly checks: Checks
  readonly plan: DossierPlan
  readonly paper: ReturnType<typeof compose>['paper']
}

/** What files hold, read and not judged: laws (with those beside the campaign), campaign, submission, what is amiss. */
export const readInput = (world: World, files: readonly string[]) => read(world, { files })

/** Every law pack that ships with the tool. */
export const lawBook = (world: World): Laws => readInput(world, []).laws

/** Id of the pack in force on a day, where there is one. */
export const packOn = (laws: Laws, day: Day): string | undefined => headOn(laws.heads, day)?.id

/** What a campaign asks for an award besides the law. */
export const asksOf: (campaign: Campaign, award: string) => readonly CampaignAsk[] = campaignAsks

/** What changed from one pack to another, award by award. */
export const packDifferences = comparePacks

export { readDay, readSets } from './1-read/index.ts'
export type { Manifest } from './6-package/index.ts'

/** Id of the pack that judges a submission, where it has nominees to be judged. */
export const packOfInputs = (inputs: Inputs): string | undefined =>
  inputs.nominees.length > 0 ? check(inputs).value.pack.id : undefined

export type VerdictChange = {
  readonly nominee: string
  readonly award: string
  readonly former: NomineeVerdict
  readonly latter: NomineeVerdict
}

/** The nominees who are judged differently under two packs, as they stand in the files, with what is said of them. */
export const verdictChanges = (
  inputs: Inputs,
  [former, latter]: readonly [string, string],
): readonly VerdictChange[] => {
  const after = verdictsUnder(inputs, latter)
  return verdictsUnder(inputs, former).flatMap((before, index) => {
    const now = after[index]
    const nominee = inputs.nominees[index]
    if (!now || !nominee || now.finding.verdict === before.finding.verdict) return []
    return [{ nominee: nominee.name, award: nominee.award, former: before, latter: now }]
  })
}

/** Every paper that the tool can word, with the fields that its template may use. */
export const paperOutlines = (world: World): readonly PaperOutline[] => {
  const { wording, laws } = read(world, { files: [] })
  return outlinePapers(wording, laws.vocabulary)
}

export type { FieldOutline, PaperOutline } from './4-compose/index.ts'

/** The JSON Schema of the input file. */
export const inputSchema = (world: World): object => jsonSchema(world)

/** A fault of this program, not of its input: papers that do not agree with each other. */
export class Disagreement extends Error {}

/** What was judged and found, and every file that was read on the way, as it was read. */
export type Judging = Checked<Judged | undefined> & { readonly files: readonly SourceFile[] }

/** Reads, checks and plans; `value` is undefined where the input could not be read as a submission. */
export const judge = async (world: World, request: JudgeRequest): Promise<Judging> => {
  const inputs = read(world, request)
  const { files } = inputs
  if (!inputs.value) return { value: undefined, diagnostics: inputs.diagnostics, files }
  const checks = check(inputs.value, request.on)
  const planned = plan(inputs.value, checks.value, request)
  const words = await openWordFiles(inputs.value.wording)
  const draft = request.draft ?? false
  const composing = compose(inputs.value, checks.value, planned.value, { draft, words })
  const attached = { diagnostics: await unbindable(world, inputs.value) }
  return {
    value: { inputs: inputs.value, checks: checks.value, plan: planned.value, paper: composing.paper },
    diagnostics: [inputs, checks, planned, composing, attached].flatMap(stage => stage.diagnostics),
    files,
  }
}

/** Attached files that cannot be bound in; where nothing is attached, nothing is loaded to look at it. */
const unbindable = async (world: World, inputs: Inputs): Promise<readonly Diagnostic[]> => {
  if (inputs.nominees.every(nominee => nominee.attachments.length === 0)) return []
  const { renderers } = await import('./5-render/index.ts')
  return attachmentFindings(inputs, { world, render: renderers(world, inputs.layout) })
}

/** Whether a build must stop for what was found. */
export const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(one => one.severity === 'error')

export type BuildRequest = MakeOptions & { readonly tool: string }

/**
 * Writes every dossier into the tray, papers one at a time. `value` is undefined where an error was found on the way
 * and no draft is wanted: the tray is then to be discarded, and what stood at the target is untouched.
 *
 * @throws Disagreement where the papers do not agree with each other
 */
export const build = async (
  world: World,
  { inputs, checks, plan: planned, paper }: Judged,
  request: BuildRequest,
  tray: Tray,
): Promise<Checked<Manifest | undefined>> => {
  // Loaded here, because judging needs no PDF and no DOCX library and should start fast.
  const { renderers } = await import('./5-render/index.ts')
  const render = renderers(world, inputs.layout)
  const diagnostics: Diagnostic[] = [...officeMissing(planned, { inputs, render, options: request })]
  const entries: DossierEntry[] = []
  if (hasError(diagnostics) && !request.draft) return { value: undefined, diagnostics }
  for (const dossier of planned.dossiers) {
    const made = await makeDossier(dossier, { inputs, world, compose: paper, render, tray, options: request })
    const differences = [...agree(inputs, dossier, made.documents), ...made.differences]
    for (const difference of differences) throw new Disagreement(difference)
    diagnostics.push(...made.diagnostics)
    entries.push(made.entry)
  }
  if (hasError(diagnostics) && !request.draft) return { value: undefined, diagnostics }
  const { tool, draft } = request
  const manifest = manifestOf({
    ...{ tool, draft, inputs, checks },
    dossiers: entries,
    absolute: world.absolute,
  })
  tray.write('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`))
  return { value: manifest, diagnostics }
}
