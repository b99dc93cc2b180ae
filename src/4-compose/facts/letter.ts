import type { Submission } from '../../model/input.ts'
import type { PlannedDossier } from '../../model/plan.ts'
import { blankDate, dateInWords } from '../vietnamese.ts'
import { type FactsOf, list, record, text } from '../wording/shape.ts'
import { authorityLines } from './signing.ts'

/** Fields of the tờ trình itself. */
export const letterFields = record({
  number: text,
  date: text,
  day: text,
  reference: text,
  undated: text,
  year: text,
  place: text,
  about: text,
  recipients: list(text),
  authority: list(text),
  signer: text,
})

type Letter = PlannedDossier['letter']

/** With the space before it, the eight spaces that the official forms leave. */
const room = ' '.repeat(7)

/** Number and symbol: below ten with a zero in front (PL I, II.3.c); left out, room for the number stays. */
export const numberOf = ({ number, issuer }: Letter): string => {
  const symbol = `/TTr-${issuer.abbreviation ?? '…'}`
  if (!number) return room + symbol
  const padded = number.replace(/^\d(?!\d)/, digit => `0${digit}`)
  return number.includes('/') ? padded : padded + symbol
}

/** The year of a letter whose day is not set: that of its reception, so that no clock is asked. */
const yearOf = ({ date }: Letter, { received }: Submission): string => (date ?? received ?? '').slice(0, 4)

/** Number, date line, signature and recipients of a dossier's letter; blanks where the records office fills in. */
export const letterFacts = (letter: Letter, submission: Submission): FactsOf<typeof letterFields> => {
  const number = numberOf(letter)
  const year = yearOf(letter, submission)
  const blank = blankDate(year)
  const day = letter.date ? dateInWords(letter.date) : blank
  return {
    number: `Số: ${number}`,
    date: `${letter.place}, ${day}`,
    day,
    reference: `số ${number} ${day}`,
    undated: blank,
    year,
    place: letter.place,
    about: letter.about ?? '',
    recipients: letter.recipients,
    authority: authorityLines(letter.signer, letter.issuer),
    signer: letter.signer.name ?? '',
  }
}
