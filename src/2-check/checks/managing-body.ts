import { isSameBody } from '../bodies.ts'
import { type Check, found, inNominee } from '../rule.ts'

/**
 * The nominee's managing body stands under another body than the one that proposes. Who launched the movement may also
 * propose; and where the campaign states the principle itself, its own check speaks.
 */
export const managingBody: Check = given => {
  const { campaign, submission } = given.inputs
  const issuer = submission.issuer.name
  const isLauncher = campaign.launched.some(one => isSameBody(one.issuer, issuer))
  if (campaign.managed !== undefined || isLauncher) return []
  return given.subjects.flatMap(subject => {
    const manager = subject.nominee.manager
    if (manager?.parent === undefined) return []
    if (isSameBody(manager.parent, issuer) || isSameBody(manager.name, issuer)) return []
    return [
      found(given, {
        at: inNominee(subject, 'manager'),
        args: { name: subject.nominee.name, manager: manager.name, parent: manager.parent, issuer },
      }),
    ]
  })
}
