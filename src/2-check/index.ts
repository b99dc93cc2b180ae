// in: what the user wrote, and every law. out: the pack that counts, a finding for each nominee, and what is amiss.
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { Checks, Finding } from '../model/finding.ts'
import type { Day, Inputs } from '../model/input.ts'
import type { Laws, Pack } from '../model/law.ts'
import type { Bench } from './bench.ts'
import { boundaryOf } from './boundary.ts'
import { attestations, withAttested } from './campaign/attestations.ts'
import { campaignAwards, campaignChecks } from './campaign/index.ts'
import { sureOf, withoutFollowing } from './following.ts'
import { foreseeing } from './foreseen.ts'
import { unknownAwardsHeld } from './held-ids.ts'
import { dayOf, inForce } from './in-force.ts'
import { lawfulOn } from './lawful.ts'
import { judgeNominee } from './nominee.ts'
import { runRules } from './rules.ts'
import { unreadPack } from './unread-pack.ts'

export { campaignAsks } from './campaign/asks.ts'
export { comparePacks } from './compare-packs.ts'
export { headOn } from './in-force.ts'

/** The latest pack that can be read: what a draft is printed by where no law could be chosen. */
const latest = (laws: Laws): Pack => {
  for (const head of laws.heads.toReversed()) {
    const pack = laws.pack(head.id)
    if (pack) return pack
  }
  throw new Error('no law pack can be read')
}

/** One nominee by one law: what was found, and what there is to say of it. */
export type NomineeVerdict = { readonly finding: Finding; readonly diagnostics: readonly Diagnostic[] }

/** Every nominee by a law of one's choice, whichever is in force; nobody where the law is not known. */
export const verdictsUnder = (inputs: Inputs, law: string): readonly NomineeVerdict[] => {
  const { value } = inForce({ ...inputs, campaign: { ...inputs.campaign, law } })
  if (!value) return []
  const { pack, day, isDayKnown } = value
  return inputs.nominees.map((nominee, index) => {
    const judged = judgeNominee({ inputs, pack, day, isDayKnown }, nominee, index)
    return { finding: judged.value, diagnostics: judged.diagnostics }
  })
}

/**
 * Judges every nominee by the law in force (on `on`, else on the day of receipt, else of the letter), then applies the
 * pack's rules and the campaign's own criteria. Where no law can be chosen nobody is judged, and the diagnostics say so.
 */
export const check = (inputs: Inputs, on?: Day): Checked<Checks> => {
  const law = inForce(inputs, on)
  if (!law.value) {
    // A campaign alone has nobody to judge and needs no day.
    const pack = latest(inputs.laws)
    const day = dayOf(inputs, on) ?? pack.from
    const isSilent = inputs.nominees.length === 0 && inputs.campaign.law === undefined
    return {
      value: {
        pack,
        findings: [],
        ...lawfulOn({ inputs, pack, day, isDayKnown: dayOf(inputs, on) !== undefined }),
      },
      diagnostics: isSilent ? [] : law.diagnostics,
    }
  }
  const { pack, day, isDayKnown } = law.value
  const bench: Bench = { inputs, pack, day, isDayKnown }
  const foreseen = foreseeing(bench)
  const judged = inputs.nominees.map((nominee, index) =>
    foreseen(nominee, judgeNominee(bench, nominee, index)),
  )
  const findings = judged.map(one => withAttested(bench, one.value))
  const diagnostics: readonly Diagnostic[] = [
    ...law.diagnostics,
    ...unreadPack(bench),
    ...campaignAwards(bench),
    ...boundaryOf(bench, law.value, findings),
    ...unknownAwardsHeld(bench),
    ...sureOf(inputs, judged),
    ...runRules(bench, findings),
    ...campaignChecks(bench),
    ...attestations(bench, findings),
  ]
  return {
    value: { pack, findings, ...lawfulOn(bench) },
    diagnostics: withoutFollowing(diagnostics, inputs),
  }
}
