import { isSameBody, strangeManager } from '../bodies.ts'
import { type Check, found, inNominee } from '../rule.ts'

/**
 * The nominee's managing body stands under another body than the one that proposes. Who launched the movement may also
 * propose; and where the campaign states the principle itself, its own check speaks.
 */
export const managingBody: Check = given => {
  const { campaign, submission } = given.inputs
  const { issuer } = submission
  const isLauncher = campaign.launched.some(one => isSameBody(one.issuer, issuer.name))
  if (campaign.managed !== undefined || isLauncher) return []
  return given.subjects.flatMap(subject => {
    const strange = strangeManager(given.inputs, issuer, subject.nominee)
    if (!strange) return []
    const args = { name: subject.nominee.name, issuer: issuer.name, ...strange }
    return [found(given, { at: inNominee(subject, 'manager'), args })]
  })
}
