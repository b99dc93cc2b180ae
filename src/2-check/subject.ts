/** What is wrong where no clause of the award speaks of the nominee, or the stated ground is not its own. */
import type { Citation, Diagnostic, Named } from '../model/diagnostic.ts'
import type { Clause, Vocabulary } from '../model/law.ts'
import { nearest } from '../nearest.ts'
import type { Case } from './bench.ts'
import type { Tried } from './grounds.ts'
import { joined, wordFor } from './named.ts'
import { asFarAsVerified, weakest } from './verified.ts'

/** A subject by the kind or role that carries it. */
const subjectName = (vocabulary: Vocabulary, subject: string): Named =>
  wordFor([...vocabulary.kinds, ...vocabulary.roles], subject)

const subjectsOfAll = (clauses: readonly Clause[]): readonly string[] => [
  ...new Set(clauses.flatMap(clause => clause.subjects)),
]

const citesOf = (clauses: readonly Clause[]): readonly Citation[] => {
  const seen = new Map(clauses.flatMap(clause => clause.cite).map(cite => [cite.text.vi, cite]))
  return [...seen.values()]
}

/** Foreigners and overseas Vietnamese, whom the clauses for Vietnamese subjects neither name nor leave out. */
const isFromAbroad = (kind: string): boolean => /^(?:foreign|overseas)-/.test(kind)

/**
 * No clause of the award speaks of such a subject: who may receive it, with the clauses that say so. That a form is
 * closed to foreigners is nowhere said, so it stops nothing.
 */
export const reportSubject = ({ inputs, nominee, index, award }: Case): Diagnostic => {
  const { vocabulary } = inputs.laws
  const span = inputs.locate(['nominees', index, 'kind'])
  const isAbroad = isFromAbroad(nominee.kind)
  const finding: Diagnostic = {
    code: 'law/subject-not-allowed',
    severity: isAbroad ? 'warning' : 'error',
    span,
    related: isAbroad ? [{ span, note: 'note/law-silent-on-foreigners' }] : [],
    args: {
      name: nominee.name,
      kind: wordFor(vocabulary.kinds, nominee.kind),
      award: award.names,
      allowed: joined(subjectsOfAll(award.clauses).map(subject => subjectName(vocabulary, subject))),
    },
    cite: citesOf(award.clauses),
  }
  return award.clauses.length > 0
    ? asFarAsVerified(finding, weakest(award.clauses.map(one => one.verified)))
    : finding
}

/** The ground the nominee names, tried; or an error where the award has no such ground, or only for other subjects. */
export const statedGround = (
  { inputs, nominee, index, award }: Case,
  all: readonly Tried[],
): Tried | Diagnostic => {
  const stated = nominee.ground ?? ''
  const own = all.find(one => one.ground.id === stated)
  if (own) return own
  const clause = award.clauses.find(one => one.grounds.some(ground => ground.id === stated))
  const allowed = all.map(one => one.ground.id)
  const args = { name: nominee.name, ground: stated, award: award.names, allowed: allowed.join(', ') }
  const span = inputs.locate(['nominees', index, 'ground'])
  if (!clause)
    return {
      code: 'law/unknown-ground',
      severity: 'error',
      span,
      args: { ...args, nearest: nearest(stated, allowed) },
    }
  const subjects = clause.subjects.map(subject => subjectName(inputs.laws.vocabulary, subject))
  const other: Diagnostic = {
    code: 'law/ground-of-other-subject',
    severity: 'error',
    span,
    args: { ...args, subjects: joined(subjects) },
    cite: clause.cite,
  }
  return asFarAsVerified(other, clause.verified)
}
