import type { Achievement, Nominee } from '../../model/input.ts'
import { firstSentence } from '../first-sentence.ts'
import { capitalised, joinedComma, lowered, periodInWords, sentence, unmarked } from '../vietnamese.ts'
import { type FactsOf, list, record, text } from '../wording/shape.ts'

const fields = record({
  no: text,
  when: text,
  label: text,
  place: text,
  where: text,
  act: text,
  more: list(text),
  result: text,
  further: list(text),
  evidence: text,
})

/** Fields of the achievements, in the order of their time. */
export const achievementFields = list(fields)

/** `tại Bệnh viện dã chiến số 1`; a place that says `tại`, `trên` or `ở` itself stays so. */
export const located = (place: string | undefined): string => {
  if (!place) return ''
  return /^(?:tại|trên|ở|trong)\s/iu.test(place) ? lowered(place) : `tại ${place}`
}

const mark = /^[-–•+*]\s+/u

/** Lines as the person wrote them, the first without a mark of its own; a point among further ones is marked `+`. */
const paragraphs = (told: string | undefined): readonly string[] =>
  (told ?? '')
    .split(/\r?\n/u)
    .map(line => line.trim())
    .filter(line => line.replace(mark, '') !== '')
    .map((line, index) => line.replace(mark, index === 0 ? '' : '+ '))

/** The lines as one text for a cell: points become parts of a sentence. */
const inOneLine = (told: string): string =>
  told
    .split(/\r?\n/u)
    .map(line => line.trim().replace(mark, ''))
    .filter(line => line !== '')
    .map((line, index, all) => (index === all.length - 1 || /[.!?…;:,]$/u.test(line) ? line : `${line};`))
    .join(' ')

const proved = (lines: readonly string[], evidence: string | undefined): readonly string[] => {
  if (!evidence || lines.length === 0) return lines
  return [...lines.slice(0, -1), `${unmarked(lines.at(-1) ?? '')} (${unmarked(evidence)})`]
}

/** The achievements by the day they began; those without a day stay where they were written, after the others. */
const inOrder = (all: readonly Achievement[]): readonly Achievement[] => {
  const start = ({ from, to }: Achievement) => from ?? to ?? '9999'
  return [...all].sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0))
}

const factsOf = (one: Achievement, index: number, all: readonly Achievement[]): FactsOf<typeof fields> => {
  const when = periodInWords(one.from, one.to)
  const told = paragraphs(one.text)
  const results = proved(paragraphs(one.result), one.evidence).map(sentence)
  const acts = (results.length > 0 ? told : proved(told, one.evidence)).map(sentence)
  return {
    no: String(index + 1),
    when: capitalised(when),
    // Among several achievements the time tells which is meant.
    label: when !== '' && all.length > 1 ? `${capitalised(when)}:` : '',
    place: one.place ?? '',
    where: capitalised(joinedComma([when, located(one.place)])),
    act: acts[0] ?? '',
    more: acts.slice(1),
    result: results[0] ?? '',
    further: results.slice(1),
    evidence: one.evidence ?? '',
  }
}

/** What the nominee did: when, where, what, with which result, and on which evidence in brackets. */
export const achievementFacts = (nominee: Nominee): FactsOf<typeof achievementFields> =>
  inOrder(nominee.achievements).map(factsOf)

/** One or two lines for the list: as given, else the first result, else the first sentence of what was done; nothing is cut. */
export const briefOf = ({ brief, achievements }: Nominee): string => {
  const first = achievements[0]
  return inOneLine(brief ?? first?.result ?? (first ? firstSentence(first.text) : ''))
}
