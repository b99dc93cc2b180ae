import type { Day, Inputs, Nominee } from '../model/input.ts'
import type { PackHead } from '../model/law.ts'
import { lastDay } from './days.ts'

const spokenOf = (nominee: Nominee): readonly string[] => [
  ...Object.keys(nominee.ratings),
  ...nominee.achievements.flatMap(one => one.to ?? one.from ?? []),
]

/**
 * The last day that the submission itself speaks of, kept inside the pack: what a dossier is judged on while neither
 * the letter nor its receipt has a day yet.
 */
export const assumedDay = ({ campaign, submission, nominees }: Inputs, head: PackHead): Day => {
  const days = [
    ...campaign.launched.flatMap(one => one.date ?? []),
    ...(submission.council?.date === undefined ? [] : [submission.council.date]),
    ...nominees.flatMap(spokenOf),
  ].map(lastDay)
  const last = days.reduce((latest, day) => (day > latest ? day : latest), head.from)
  return head.to !== undefined && last > head.to ? head.to : last
}
