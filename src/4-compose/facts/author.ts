import type { Nominee } from '../../model/input.ts'
import { type FactsOf, flags, record, text } from '../wording/shape.ts'
import type { managerFields } from './managing-body.ts'

const writers = ['person', 'household', 'enterprise', 'body', 'manager'] as const

/**
 * Fields of a report on one's own merit: who writes it (`by`), the two lines of its head (`author`), and the one who
 * signs for a household.
 */
export const authorFields = {
  by: flags(writers),
  author: record({ name: text, parent: text }),
  householder: text,
} as const

type AuthorFacts = { readonly [Name in keyof typeof authorFields]: FactsOf<(typeof authorFields)[Name]> }

/** The dead do not report on themselves; of foreigners and overseas Vietnamese the body that proposes them does (NĐ 152/2025 Đ42). */
const writerOf = ({ kind, posthumous }: Nominee, group: string | undefined): (typeof writers)[number] => {
  if (posthumous || /^(?:foreign|overseas)-/.test(kind)) return 'manager'
  if (group === 'households') return 'household'
  if (group !== 'collectives') return 'person'
  return kind === 'enterprise' ? 'enterprise' : 'body'
}

type Manager = FactsOf<typeof managerFields>

/** The head of the report: a body under the one that manages it, an enterprise under nobody, else the managing body. */
const headOf = ({ name }: Nominee, writer: (typeof writers)[number], manager: Manager) => {
  if (writer === 'enterprise') return { name, parent: '' }
  if (writer !== 'body' || name === manager.name) return { name: manager.name, parent: manager.parent }
  return { name, parent: manager.name }
}

/** Who writes the report on a nominee, under which head, and who signs it where that is a household. */
export const authorFacts = (nominee: Nominee, group: string | undefined, manager: Manager): AuthorFacts => {
  const writer = writerOf(nominee, group)
  return {
    by: Object.fromEntries(writers.map(one => [one, one === writer])),
    author: headOf(nominee, writer, manager),
    householder: nominee.name.replace(/^(?:hộ gia đình|gia đình|hộ)\s+(?:(?:ông|bà|anh|chị)\s+)?/iu, ''),
  }
}
