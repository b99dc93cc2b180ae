import { say } from '../../messages/sentence.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Inputs } from '../../model/input.ts'
import type { Format } from '../../model/output.ts'
import type { Tray } from '../../model/world.ts'
import { Disagreement, hasError, type Judged, judge, build as makeAll } from '../../pipeline.ts'
import { openTray, requireFolder } from '../../world.ts'
import { setsOf } from '../as-input.ts'
import { closingSummary } from '../closing-summary.ts'
import { type Context, type ExitCode, paragraph, UsageError } from '../context.ts'
import { whenInterrupted } from '../interrupted.ts'
import { progressLine } from '../progress.ts'
import { type Found, report } from '../report.ts'

export type BuildOptions = {
  readonly out: string
  readonly formats: readonly Format[]
  readonly sets?: string
  readonly setFolders: boolean
  readonly only: readonly string[]
  readonly draft: boolean
  readonly duplex: boolean
  readonly force: boolean
  readonly json: boolean
  readonly templates?: string
}

/** Judges the files and writes every dossier; with an error nothing is written, unless a draft is asked for. */
export const build = async (
  context: Context,
  files: readonly string[],
  options: BuildOptions,
): Promise<ExitCode> => {
  if (options.templates !== undefined) requireFolder(options.templates)
  const judged = await judge(context.world, { ...options, files, sets: setsOf(options.sets) })
  const found = { diagnostics: [...judged.diagnostics], files: judged.files }
  if (!judged.value || (hasError(found.diagnostics) && !options.draft)) return refuse(context, found, options)
  requireKnownAwards(judged.value, options.only)
  const inputs = filesRead(judged.value.inputs)
  let tray: Tray | undefined
  // Listened for first: from the moment the tray is there, nothing may end the process without clearing it away.
  const stopped = say(context.book, 'cli/stopped', { out: options.out })
  const release = whenInterrupted(() => tray?.discard(), stopped)
  try {
    tray = openTray({ target: options.out, force: options.force, inputs })
    return await write({ context, judged: judged.value, found, options, tray })
  } catch (error) {
    tray?.discard()
    throw error instanceof Disagreement
      ? new UsageError('cli/papers-disagree', { detail: error.message })
      : error
  } finally {
    release()
  }
}

const isPdf = (text: string): boolean => /\.pdf$/i.test(text)

/** Every file of the user's that a build reads, or that a nominee or the council names as a paper. */
const filesRead = ({ files, submission, nominees, wording }: Inputs): readonly string[] => [
  ...files.map(file => file.path),
  ...nominees.flatMap(nominee => [
    ...nominee.attachments,
    ...Object.values(nominee.certificates).filter(isPdf),
  ]),
  ...[submission.council?.minutes ?? ''].filter(isPdf),
  ...[...wording.values()].filter(template => template.own).map(template => template.path),
]

type Writing = {
  readonly context: Context
  readonly judged: Judged
  readonly found: { readonly diagnostics: Diagnostic[]; readonly files: Found['files'] }
  readonly options: BuildOptions
  readonly tray: Tray
}

const write = async ({ context, judged, found, options, tray }: Writing): Promise<ExitCode> => {
  const total = judged.plan.dossiers.reduce((sum, dossier) => sum + dossier.papers.length, 0)
  const progress = progressLine(context, total)
  const request = { ...options, tool: context.version, onPaper: progress.step }
  const made = await makeAll(context.world, judged, request, tray)
  progress.clear()
  found.diagnostics.push(...made.diagnostics)
  if (!made.value) {
    tray.discard()
    return refuse(context, found, options)
  }
  tray.commit()
  await report(context, found, true)
  if (options.json) await context.out(`${JSON.stringify(made.value, null, 2)}\n`)
  await context.err(closingSummary(context, judged, { manifest: made.value, ...options }))
  // A draft was asked for in spite of errors and was made: that is done.
  return 0
}

const refuse = async (context: Context, found: Found, options: BuildOptions): Promise<ExitCode> => {
  await report(context, found, true)
  const untouched = context.world.exists(options.out) ? 'cli/nothing-written-kept' : 'cli/nothing-written'
  await context.err(`${paragraph(say(context.book, untouched, { out: options.out }), context)}\n`)
  return 1
}

/** `--only` with an award that no nominee is put forward for would silently build nothing. */
const requireKnownAwards = ({ inputs }: Judged, only: readonly string[]): void => {
  const known = [...new Set(inputs.nominees.map(nominee => nominee.award))]
  const unknown = only.find(award => !known.includes(award))
  if (unknown !== undefined)
    throw new UsageError('cli/only-unknown', { value: unknown, allowed: known.join(', ') })
}
