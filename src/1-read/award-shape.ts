import type { Added, Award, Clause, Condition, Instrument, Vocabulary } from '../model/law.ts'
import { backing } from './citation.ts'
import { conditionShape } from './condition-shape.ts'
import { day } from './date-kinds.ts'
import { choice, decimal, id, integer, sets, text, truth } from './kinds.ts'
import { names } from './names-shape.ts'
import { list, manyOf, map, type Schema, z } from './schema-kit.ts'

/** What the shapes of law files are made with. */
export type LawMaking = {
  readonly vocabulary: Vocabulary
  readonly instruments: ReadonlyMap<string, Instrument>
}

/** A number with the days it counts. */
export const dated = (making: LawMaking, value: Schema<number>) =>
  map({ from: day, to: day.optional(), value, ...backing(making.instruments) })

const verdict = choice(['met', 'unmet', 'council'])

const groundShape = (making: LawMaking, condition: Schema<Condition>) =>
  map({
    id: text,
    names,
    when: condition,
    ...backing(making.instruments),
    examples: list(map({ name: text, verdict, given: z.record(z.string(), z.unknown()) })),
  })

const clauseShape = (making: LawMaking, condition: Schema<Condition>) =>
  map({
    subjects: manyOf(id),
    base: condition.optional(),
    ...backing(making.instruments),
    grounds: list(groundShape(making, condition)),
  })

const fieldsOf = (making: LawMaking, condition: Schema<Condition>) => {
  const backed = backing(making.instruments)
  const counts = manyOf(dated(making, sets)).optional()
  const factor = decimal.optional()
  return {
    names,
    rank: integer,
    form: id,
    state: truth,
    verb: text,
    decides: map({ authority: id, ...backed }),
    proposes: map({ who: manyOf(id), ...backed }).optional(),
    clauses: manyOf(clauseShape(making, condition)),
    papers: map({ simplified: list(id), standard: list(id) }),
    sets: map({ simplified: counts, standard: counts }).default({}),
    amount: map({ individual: factor, collective: factor, household: factor, ...backed }).optional(),
    publicity: map(backed).optional(),
  }
}

/** A criterion that a province or ministry adds for some subjects. */
export type Also = Added & Pick<Clause, 'subjects'>

/** What one award file holds: a whole award, or changes to the inherited one. */
export type AwardFile =
  | { readonly whole: Omit<Award, 'id'> }
  | { readonly changes: Partial<Omit<Award, 'id'>>; readonly also: readonly Also[] }

/** The shape of an award file that stands alone (it may say so by `extends: false`), and of one with `extends: true`. */
export const awardShapes = (making: LawMaking): { whole: Schema<AwardFile>; changes: Schema<AwardFile> } => {
  const condition = conditionShape(making.vocabulary)
  const fields = fieldsOf(making, condition)
  const backed = backing(making.instruments)
  const also = map({ subjects: manyOf(id), names: names.optional(), when: condition, ...backed })
  const changes = map({ ...fields, sets: fields.sets.unwrap() })
    .partial()
    .extend({ extends: truth, also: list(also) })
  return {
    whole: map({ ...fields, extends: truth.optional() }).transform(({ extends: _extends, ...whole }) => ({
      whole,
    })),
    changes: changes.transform(({ extends: _extends, also: added, ...rest }) => ({
      changes: rest,
      also: added,
    })),
  }
}
