import type { Achievement, Discipline } from '../../model/input.ts'
import { firstDay, lastDay, written } from '../days.ts'
import { type Check, found, inNominee } from '../rule.ts'

/** The discipline runs on the day itself, or ends after an achievement began: merit counts from its end. */
const isInWay = (discipline: Discipline, achievements: readonly Achievement[], day: string): boolean => {
  const end = discipline.to === undefined ? undefined : lastDay(discipline.to)
  if (end === undefined || end >= day) return firstDay(discipline.from) <= day
  return achievements.some(one => one.from !== undefined && firstDay(one.from) <= end)
}

/** The merit falls into a disciplinary period, before it, or the period is still running. */
export const disciplineWindow: Check = given =>
  given.subjects.flatMap(subject =>
    subject.nominee.discipline.flatMap((discipline, order) =>
      isInWay(discipline, subject.nominee.achievements, given.day)
        ? [
            found(given, {
              at: inNominee(subject, 'discipline', order),
              args: {
                name: subject.nominee.name,
                form: discipline.form,
                from: written(discipline.from),
                to: discipline.to === undefined ? '…' : written(discipline.to),
              },
            }),
          ]
        : [],
    ),
  )
