import { awardNames } from '../named.ts'
import { type Check, found, idsOf } from '../rule.ts'

/** Awards whose dossier goes up with its electronic files; a secret reason keeps them back. */
export const electronicFiles: Check = given => {
  const { reason } = given.inputs.submission
  const secret = idsOf(given.rule, 'secret', ['bi-mat-nha-nuoc'])
  const first = given.subjects[0]
  if (!first || (reason !== undefined && secret.includes(reason))) return []
  const ids = [...new Set(given.subjects.map(subject => subject.award.id))]
  return [
    found(given, {
      at: ['nominees', first.index, 'award'],
      args: { awards: awardNames(given.pack, ids), count: given.subjects.length },
    }),
  ]
}
