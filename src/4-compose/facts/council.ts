import type { Nominee, Submission } from '../../model/input.ts'
import { inWords, padded, percent } from '../numbers.ts'
import { dateInWords } from '../vietnamese.ts'
import { type FactsOf, flag, record, text } from '../wording/shape.ts'
import { councilName } from './bases.ts'

/**
 * Fields of the council and its vote; `met` where a meeting is told of. `body` is the one whose council it is, which is
 * the submission's even where one of its sections makes a letter; `decides` where the award is that body's head's own;
 * `each` where some nominees have votes of their own.
 */
export const councilFields = record({
  name: text,
  body: text,
  parent: text,
  abbreviation: text,
  place: text,
  decides: flag,
  met: flag,
  date: text,
  members: text,
  members_words: text,
  present: text,
  absent: text,
  in_favour: text,
  share: text,
  each: flag,
  chair: text,
  secretary: text,
})

const some = (count: number | undefined): string => (count ? padded(count) : '')

/** The council of the submitting body, who was there, and how it voted; the share is of all members. */
export const councilFacts = (
  { council, issuer, place }: Submission,
  authority: string,
  nominees: readonly Nominee[],
): FactsOf<typeof councilFields> => ({
  name: councilName(council, issuer),
  body: issuer.name,
  parent: issuer.parent ?? '',
  abbreviation: issuer.abbreviation ?? '…',
  place,
  decides: authority.endsWith(issuer.name),
  met: council !== undefined,
  date: council?.date ? dateInWords(council.date) : '',
  members: some(council?.members),
  members_words: council ? inWords(council.members) : '',
  present: some(council?.present),
  absent: council ? some(council.members - council.present) : '',
  in_favour: some(council?.in_favour),
  share: council?.in_favour === undefined ? '' : percent(council.in_favour, council.members),
  each: nominees.some(nominee => nominee.in_favour !== undefined),
  chair: council?.chair ?? '',
  secretary: council?.secretary ?? '',
})

/** Fields of the council's vote on one nominee: `08/09`, and its share of all members. */
export const ballotFields = { votes: text, share: text } as const

/** The votes on one nominee, its own or those cast on all; empty where they are not told. */
export const ballotFacts = (
  { in_favour }: Nominee,
  { council }: Submission,
): { readonly [Name in keyof typeof ballotFields]: string } => {
  const found = in_favour ?? council?.in_favour
  if (!council || found === undefined) return { votes: '', share: '' }
  return { votes: `${padded(found)}/${padded(council.members)}`, share: percent(found, council.members) }
}
