import type { Named, Severity } from '../model/diagnostic.ts'
import type { Day } from '../model/input.ts'
import type { Money, PackHead, Rule } from '../model/law.ts'
import { dated, type LawMaking } from './award-shape.ts'
import { backing } from './citation.ts'
import { day } from './date-kinds.ts'
import { choice, id, integer, text, truth } from './kinds.ts'
import { names } from './names-shape.ts'
import { always, faultIssue, list, manyOf, map, type Schema, z } from './schema-kit.ts'

/** `law.yaml` of a pack. */
export type LawFile = PackHead & {
  readonly drops: readonly string[]
  readonly bases?: readonly string[]
  readonly reverify?: { readonly on: Day; readonly why: Named }
}

/** What nobody has read must say by when somebody is to. */
const reviewMissing = faultIssue({ fault: 'shape/missing-key', args: {} })

/** The shape of `law.yaml`. */
export const lawShape = ({ instruments }: LawMaking): Schema<LawFile> =>
  map({
    id,
    names,
    from: day,
    to: day.optional(),
    extends: id.optional(),
    drops: list(id),
    bases: manyOf(id).optional(),
    transition: map({ favourable: truth, ...backing(instruments) }).optional(),
    review: day.optional(),
    reverify: map({ on: day, why: names }).optional(),
  }).superRefine((written, context) => {
    if ('reverify' in written && !('review' in written))
      context.addIssue({ ...reviewMissing, path: ['review'] })
  }, always)

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Rules of a pack; with `extends`, they are added to the inherited ones but those of a `use` that it drops. */
export type RulesFile = {
  readonly extends: boolean
  readonly drops: readonly string[]
  readonly rules: readonly Rule[]
}

/** The shape of `rules.yaml`: a list of rules, or a map with `extends`, `drops` and `rules`. */
export const rulesShape = ({ instruments }: LawMaking): Schema<RulesFile> => {
  const rule = map({
    use: id,
    code: text.optional(),
    severity: choice(severities),
    options: z.record(z.string(), z.unknown()).default({}),
    ...backing(instruments),
  }).transform(
    ({ code, options, ...rest }): Rule => ({
      ...rest,
      code: code ?? `law/${rest.use}`,
      options: typed(options) as Rule['options'],
    }),
  )
  return z.preprocess(
    value => (Array.isArray(value) ? { rules: value } : value),
    map({ extends: truth.default(false), drops: list(id), rules: list(rule) }),
  )
}

/** Options are read by the checks: what looks like a number or a truth value is one. */
const typed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(typed)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typed(one)]))
  if (typeof value !== 'string') return value
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return Number(value)
  return value === 'true' ? true : value === 'false' ? false : value
}

const modes: readonly Money['rounding']['mode'][] = ['nearest', 'up']

/** The shape of `amounts.yaml`. */
export const amountsShape = (making: LawMaking): Schema<Partial<Money>> =>
  map({
    base: manyOf(dated(making, integer)).optional(),
    rounding: map({ to: integer, mode: choice(modes), ...backing(making.instruments) }).optional(),
  })
