/** The letters of the submission, one an authority that decides, with the award that needs it most. */
import { addresseesOf, isAddressed } from './bodies.ts'
import { wordFor } from './named.ts'
import type { CheckGiven, Subject } from './rule.ts'

export type Addressed = {
  readonly subject: Subject
  readonly authority: string
  readonly lines: readonly string[]
  readonly at: readonly string[]
}

/** One entry for each deciding authority, with its first nominee. */
export const lettersOf = (given: CheckGiven): readonly Addressed[] => {
  const firsts = new Map<string, Subject>()
  for (const subject of given.subjects) {
    const { authority } = subject.award.decides
    if (!firsts.has(authority)) firsts.set(authority, subject)
  }
  const { submission } = given.inputs
  return [...firsts].map(([authority, subject]) => ({
    subject,
    authority,
    lines: addresseesOf(submission, authority),
    at: submission.letters[authority]?.to ? ['submission', 'letters', authority, 'to'] : ['submission', 'to'],
  }))
}

/** Is the letter addressed to the authority: by its name, or by that of the body a chair stands for. */
export const isTo = (given: CheckGiven, lines: readonly string[], authority: string): boolean => {
  const name = wordFor(given.inputs.laws.vocabulary.authorities, authority).vi
  return isAddressed(lines, name) || isAddressed(lines, name.replace(/^Chủ tịch (?=Ủy ban)/, ''))
}

/** Can a letter miss the authority: does its name alone tell who is meant. */
export const isNameable = (given: CheckGiven, authority: string): boolean =>
  given.inputs.laws.vocabulary.authorities.some(({ id, addressed }) => id === authority && addressed === true)
