import type { Word } from '../model/law.ts'
import { date, day } from './date-kinds.ts'
import { count, id, integer, percent, sets, share, text, truth, word } from './kinds.ts'
import { meritId } from './nominee-shape.ts'
import { always, either, faultIssue, list, manyOf, map } from './schema-kit.ts'
import { type Making, orBlank, referenceShape } from './shape-parts.ts'

/** The most there may be, by kind of nominee. */
export const quotaShape = map({
  individuals: share.optional(),
  collectives: share.optional(),
  households: share.optional(),
  total: share.optional(),
})

const part = text.optional()

/** The part of the plan that an award's terms rest on: one for all, or one for each key. */
const sourceShape = either(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
  map({ sets: part, merits: part, influence: part, quota: part, deadline: part, papers: part }),
  text,
)

const termsShape = ({ vocabulary }: Making) =>
  map({
    award: id,
    sets: sets.optional(),
    source: sourceShape.optional(),
    merits: manyOf(meritId(vocabulary.merits)).optional(),
    influence: word(vocabulary.influence).optional(),
    quota: quotaShape.optional(),
    deadline: day.optional(),
    papers: manyOf(id).optional(),
  })

const routeStep = map({
  from: text.optional(),
  to: text,
  awards: manyOf(id).optional(),
  source: text.optional(),
})

/** A statement of the campaign's own has a name; a built-in one keeps its own. */
const attestationShape = ({ vocabulary }: Making) =>
  map({
    id,
    name: text.optional(),
    source: text.optional(),
    awards: manyOf(id).optional(),
  }).superRefine((written, context) => {
    const builtIn = vocabulary.attestations.find(one => one.id === written.id)
    if (builtIn && written.name !== undefined) context.addIssue({ ...taken(builtIn), path: ['id'] })
    if (!builtIn && written.name === undefined && written.id !== undefined)
      context.addIssue({ ...nameMissing, path: ['name'] })
  }, always)

const nameMissing = faultIssue({ fault: 'shape/missing-key', args: {} })
const taken = ({ id: value, names }: Word) =>
  faultIssue({ fault: 'shape/word-taken', args: { value, names } })

/** The campaign: what was launched, by which documents, with which awards and terms. */
export const campaignShape = (making: Making) =>
  map({
    name: making.needed,
    commendation: orBlank(making, word(making.vocabulary.commendations)),
    law: id.optional(),
    // The simplified procedure is the exception that a plan must ask for (Luật TĐKT, Điều 85).
    procedure: word(making.vocabulary.procedures).default('standard'),
    period: map({ from: date, to: date.optional() }).optional(),
    launched: list(referenceShape(making)),
    launcher: word(making.vocabulary.launchers).optional(),
    plan: referenceShape(making).optional(),
    awards: list(termsShape(making)),
    papers: manyOf(id).optional(),
    cover: truth.optional(),
    merits: list(map({ id, name: making.needed, source: text.optional() })),
    attestations: list(attestationShape(making)),
    route: list(routeStep),
    managed: text.optional(),
    votes: percent.optional(),
    summary_pages: count.optional(),
    publicity: integer.optional(),
  })
