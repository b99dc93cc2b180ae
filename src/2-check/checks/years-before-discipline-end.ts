import type { Discipline, Nominee } from '../../model/input.ts'
import type { Leaf } from '../../model/law.ts'
import { lastDay, written } from '../days.ts'
import { judgeNominee } from '../nominee.ts'
import { type Check, type CheckGiven, found, inNominee, type Subject } from '../rule.ts'
import { stepsOf } from '../sequence.ts'

const isOfYears = (leaf: Leaf): boolean => 'streak' in leaf || 'rated' in leaf || 'count' in leaf

/** Years of ratings and titles that the ground taken counts, each once, in order. */
const yearsCounted = ({ finding }: Subject): readonly string[] => {
  const trial = finding.trials.find(one => one.ground === finding.ground)
  const counted = (trial?.judgements ?? []).flatMap(({ leaf, verdict, counted: years }) =>
    isOfYears(leaf) && verdict === 'met' ? years : [],
  )
  return [...new Set(counted)].toSorted()
}

/** Was the year over by the end of the discipline; the one in which it ended may count in part. */
const isOver = (year: string | number, end: string): boolean => lastDay(String(year)) <= end

/** The nominee with its earlier awards, but without the ratings and titles of years that do not count. */
const withoutYears = (subject: Subject, end: string): Nominee => {
  const { nominee, finding } = subject
  const steps = new Set(stepsOf(subject).map(step => step.held))
  return {
    ...nominee,
    ground: finding.ground ?? undefined,
    ratings: Object.fromEntries(Object.entries(nominee.ratings).filter(([year]) => !isOver(year, end))),
    awards_held: nominee.awards_held.filter(held => steps.has(held) || !isOver(held.year, end)),
  }
}

/** The years that the ground rests on and cannot do without, of those that were over when the discipline ended. */
const neededBefore = (given: CheckGiven, subject: Subject, { to }: Discipline): readonly string[] => {
  const end = to === undefined ? undefined : lastDay(to)
  if (end === undefined || subject.finding.verdict === 'unmet') return []
  const early = yearsCounted(subject).filter(year => isOver(year, end))
  if (early.length === 0) return []
  const { verdict } = judgeNominee(given, withoutYears(subject, end), subject.index).value
  return verdict === 'unmet' ? early : []
}

/** A ground rests on years that lie before the end of a disciplinary period: merit counts anew from that end. */
export const yearsBeforeDisciplineEnd: Check = given =>
  given.subjects.flatMap(subject =>
    subject.nominee.discipline.flatMap((discipline, order) => {
      const years = neededBefore(given, subject, discipline)
      if (years.length === 0) return []
      return [
        found(given, {
          at: inNominee(subject, 'discipline', order),
          args: {
            name: subject.nominee.name,
            form: discipline.form,
            to: written(discipline.to ?? ''),
            ground: subject.finding.ground ?? '–',
            years: years.join(', '),
          },
        }),
      ]
    }),
  )
