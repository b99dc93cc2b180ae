import type { Condition } from '../model/condition.ts'
import type { Vocabulary } from '../model/law.ts'
import { id, integer, text, truth, word } from './kinds.ts'
import { names } from './names-shape.ts'
import { manyOf, map, report, type Schema, z } from './schema-kit.ts'

/** A province may say in Vietnamese alone what it does not know. */
const inOneLanguage = (value: unknown): unknown => (typeof value === 'string' ? { vi: value } : value)

const leaves = ({ ratings, initiatives, influence, launchers, commendations, fields }: Vocabulary) => {
  const ids = manyOf(id)
  const rating = word(ratings)
  const window = { after: ids.optional(), except: ids.optional() }
  const counted = { years: integer.optional(), during: rating.optional(), ...window }
  return {
    holds: map({
      holds: ids,
      yearsAfter: integer.optional(),
      latest: truth.optional(),
      except: ids.optional(),
    }),
    streak: map({ streak: rating, years: integer, ...window }),
    rated: map({ rated: rating, atLeast: integer, ...counted }),
    count: map({ count: ids, atLeast: integer, consecutive: truth.optional(), ...counted }),
    initiatives: map({ initiatives: word(initiatives), atLeast: integer, ...counted }),
    influence: map({ influence: word(influence) }),
    movement: map({ movement: manyOf(word(launchers)), years: integer.optional() }),
    commendation: map({ commendation: manyOf(word(commendations)) }),
    field: map({ field: manyOf(word(fields)) }),
    merit: map({ merit: ids }),
    served: map({ served: manyOf(text), years: integer, consecutive: truth.optional() }),
    age: map({ age: integer }),
    armedForces: map({ armedForces: truth }),
    attest: map({ attest: id }),
    certificate: map({ certificate: id }),
    unknown: map({ unknown: z.preprocess(inOneLanguage, names) }),
  }
}

/** A condition over the closed list: told apart by its first known key, then read by that leaf's own shape. */
export const conditionShape = (vocabulary: Vocabulary): Schema<Condition> => {
  const condition: Schema<Condition> = z.unknown().transform((value, context): Condition => {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
    const shape = shapes[keys.find(key => Object.hasOwn(shapes, key)) ?? '']
    if (!shape) {
      const args = {
        value: keys.join(', '),
        words: Object.keys(shapes),
        allowed: Object.keys(shapes).join(', '),
      }
      report(context.issues, keys.length ? { fault: 'shape/unknown-condition', args } : notOne)
      return z.NEVER
    }
    const read = shape.safeParse(value)
    if (read.success) return read.data
    for (const issue of read.error.issues)
      context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue)
    return z.NEVER
  })
  // Each leaf's shape is checked against `Condition` by the packs' own examples.
  const shapes = {
    ...leaves(vocabulary),
    all: map({ all: manyOf(z.lazy(() => condition)) }),
    any: map({ any: manyOf(z.lazy(() => condition)) }),
    not: map({ not: z.lazy(() => condition) }),
  } as unknown as Readonly<Record<string, Schema<Condition>>>
  return condition
}

const notOne = { fault: 'shape/wrong-type', args: { expected: 'condition' } }
