// The six stages in order: read → check → plan → compose → render → package. The one place where the order is written.
import { read } from './1-read/index.ts'
import { check } from './2-check/index.ts'
import { plan } from './3-plan/index.ts'
import { agree, compose } from './4-compose/index.ts'
import { renderers } from './5-render/index.ts'
import {
  type MadeDossier,
  type MakeOptions,
  type Manifest,
  makeDossier,
  manifestOf,
} from './6-package/index.ts'
import type { Checked, Diagnostic } from './model/diagnostic.ts'
import type { Checks } from './model/finding.ts'
import type { Day, Inputs } from './model/input.ts'
import type { Tray, World } from './model/world.ts'

export type ReadRequest = {
  readonly files: readonly string[]
  readonly templates?: string
  readonly on?: Day
}
export type Judged = { readonly inputs: Inputs; readonly checks: Checks }
export type BuildRequest = MakeOptions & {
  readonly tool: string
  readonly draft: boolean
  readonly sets?: number
  readonly only: readonly string[]
}

/** A fault of this program, not of its input: papers that do not agree with each other. */
export class Disagreement extends Error {}

/** Reads and judges; `value` is undefined where the input could not be read as a submission. */
export const judge = (world: World, request: ReadRequest): Checked<Judged | undefined> => {
  const inputs = read(world, request)
  if (!inputs.value) return { value: undefined, diagnostics: inputs.diagnostics }
  const checks = check(inputs.value, request.on)
  return {
    value: { inputs: inputs.value, checks: checks.value },
    diagnostics: [...inputs.diagnostics, ...checks.diagnostics],
  }
}

export const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(one => one.severity === 'error')

/**
 * Writes every dossier into the tray, papers one at a time. `value` is undefined where an error was found on the way:
 * the tray is then discarded and what stood at the target is untouched. A draft is made in spite of errors.
 */
export const build = async (
  world: World,
  judged: Judged,
  request: BuildRequest,
  tray: Tray,
): Promise<Checked<Manifest | undefined>> => {
  const { inputs, checks } = judged
  const planned = plan(inputs, checks, request)
  const composing = compose(inputs, checks, planned.value, request.draft)
  const diagnostics = [...planned.diagnostics, ...composing.diagnostics]
  const render = renderers(world, inputs.layout)
  const made: MadeDossier[] = []
  for (const dossier of planned.value.dossiers) {
    const one = await makeDossier(dossier, {
      inputs,
      compose: composing.paper,
      render,
      tray,
      options: request,
    })
    for (const difference of agree(inputs, dossier, one.documents)) throw new Disagreement(difference)
    diagnostics.push(...one.diagnostics)
    made.push(one)
  }
  if (hasError(diagnostics) && !request.draft) return { value: undefined, diagnostics }
  const { tool, draft } = request
  const manifest = manifestOf({ tool, draft, inputs, checks, dossiers: made.map(one => one.entry) })
  tray.write('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`))
  return { value: manifest, diagnostics }
}
