import { paperOf } from '../certificates.ts'
import { someOf } from '../named.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** Awards of these forms without the opinion of the central body concerned or of the province: one finding for all. */
export const opinionMissing: Check = given => {
  const forms = idsOf(given.rule, 'forms', [])
  const [paper = ''] = idsOf(given.rule, 'certificate', ['y-kien-lien-quan'])
  const open = given.subjects
    .filter(({ award }) => forms.includes(award.form))
    .filter(({ nominee }) => paperOf(nominee, paper) === undefined)
  const [first] = open
  if (!first) return []
  return [
    found(given, {
      at: inNominee(first, Object.keys(first.nominee.certificates).length > 0 ? 'certificates' : 'award'),
      args: { count: open.length, names: someOf(open.map(({ nominee }) => nominee.name)), id: paper },
    }),
  ]
}
