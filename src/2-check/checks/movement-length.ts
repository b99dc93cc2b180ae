import type { Leaf } from '../../model/law.ts'
import { movementYears } from '../movement-years.ts'
import { awardNames } from '../named.ts'
import { type Check, found, numberOf, type Subject } from '../rule.ts'

const isMovement = (leaf: Leaf): boolean => 'movement' in leaf

/** Was the nominee's ground taken for its part in a movement. */
const standsOnMovement = ({ finding }: Subject): boolean =>
  finding.trials.some(
    trial => trial.ground === finding.ground && trial.judgements.some(({ leaf }) => isMovement(leaf)),
  )

/** Awards taken on a movement ground, in a movement that is shorter than the award wants. */
export const movementLength: Check = given => {
  const needed = numberOf(given.rule, 'years')
  const { period } = given.inputs.campaign
  const years = movementYears(given.inputs.campaign, given.day)
  const touched = given.subjects.filter(standsOnMovement)
  if (touched.length === 0 || years >= needed) return []
  const ids = [...new Set(touched.map(subject => subject.award.id))]
  return [
    found(given, {
      at: ['campaign', period ? 'period' : 'name'],
      args: { found: years, needed, awards: awardNames(given.pack, ids), count: touched.length },
    }),
  ]
}
