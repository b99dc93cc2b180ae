import { isProved } from '../conditions/attest.ts'
import { joined, wordFor } from '../named.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** Simplified procedure: what must be ticked of each nominee and is not. */
export const simplifiedAttestations: Check = given => {
  if (given.inputs.campaign.procedure !== 'simplified') return []
  const needed = idsOf(given.rule, 'attest', ['ro-rang', 'kip-thoi', 'xuat-sac-dot-xuat'])
  const words = given.inputs.laws.vocabulary.attestations
  return given.subjects.flatMap(subject => {
    const open = needed.filter(
      id => !isProved({ nominee: subject.nominee, vocabulary: given.inputs.laws.vocabulary }, id),
    )
    if (open.length === 0) return []
    return [
      found(given, {
        at: inNominee(subject, Object.keys(subject.nominee.attested).length > 0 ? 'attested' : 'name'),
        args: {
          name: subject.nominee.name,
          statements: joined(
            open.map(id => wordFor(words, id)),
            'each',
          ),
          ids: open.join(', '),
        },
      }),
    ]
  })
}
