import type { Terms } from '../model/law.ts'
import type { LawMaking } from './award-shape.ts'
import { quotaShape } from './campaign-shape.ts'
import { backing } from './citation.ts'
import { day } from './date-kinds.ts'
import { choice, id, integer, percent, sets } from './kinds.ts'
import { list, map, type Schema } from './schema-kit.ts'

/** Terms as a pack writes them; its count of sets becomes that of the award. */
export type WrittenTerms = Terms & { readonly sets?: number }

const per: readonly Terms['per'][] = ['submission', 'unit']

/** The shape of `terms.yaml`: `terms`, a list with one entry an award. */
export const termsShape = ({ instruments }: LawMaking): Schema<readonly WrittenTerms[]> => {
  const terms = map({
    award: id,
    quota: quotaShape.optional(),
    per: choice(per).default('submission'),
    deadline: day.optional(),
    sets: sets.optional(),
    publicity: integer.optional(),
    votes: percent.optional(),
    ...backing(instruments),
  })
  return map({ terms: list(terms) }).transform(file => file.terms)
}
