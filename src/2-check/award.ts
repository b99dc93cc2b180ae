/** From the award a nominee names to the award of the pack, or what is wrong with the name. */
import type { Diagnostic, Named, Path, Related } from '../model/diagnostic.ts'
import type { Inputs } from '../model/input.ts'
import type { Award, Pack } from '../model/law.ts'
import { nearest, nearestOf } from '../nearest.ts'
import { awardName, joined } from './named.ts'

/** A clerk reads so many ids; the whole list is what `dossier criteria` prints. */
const shown = 5

const classes = ['hang-nhat', 'hang-nhi', 'hang-ba'] as const

/** The classes of an order that is written without one: `huan-chuong-lao-dong` has three. */
const classesOf = (pack: Pack, id: string): readonly string[] =>
  classes.map(step => `${id}-${step}`).filter(one => pack.awards.has(one))

/** The order itself where a class is written that it does not have: `huan-chuong-dung-cam-hang-ba`. */
const withoutClass = (pack: Pack, id: string): string | undefined => {
  const step = classes.find(one => id.endsWith(`-${one}`))
  const bare = step && id.slice(0, -step.length - 1)
  return bare && pack.awards.has(bare) ? bare : undefined
}

const otherLaw = (inputs: Inputs, pack: Pack, id: string): Named | undefined => {
  const others = inputs.laws.heads.filter(
    head => head.id !== pack.id && inputs.laws.pack(head.id)?.awards.has(id),
  )
  return others.length > 0
    ? joined(
        others.map(head => head.names),
        'each',
      )
    : undefined
}

type Fault = Pick<Diagnostic, 'code' | 'args'>

const faultOf = (inputs: Inputs, pack: Pack, id: string): Fault => {
  const steps = classesOf(pack, id)
  if (steps.length > 0)
    return {
      code: 'law/class-missing',
      args: { award: id, allowed: steps.join(', '), first: steps.at(-1) ?? '' },
    }
  const bare = withoutClass(pack, id)
  if (bare) return { code: 'law/class-not-allowed', args: { award: id, bare, name: awardName(pack, bare) } }
  const law = otherLaw(inputs, pack, id)
  if (law) return { code: 'law/award-of-other-law', args: { award: id, other: law, law: pack.names } }
  const ids = [...pack.awards.keys()]
  return {
    code: 'law/unknown-award',
    args: {
      award: id,
      nearest: nearest(id, ids),
      allowed: nearestOf(id, ids, shown).join(', '),
      law: pack.id,
    },
  }
}

/** What the campaign gives, beside an id that a nominee has and no law knows. */
const campaignList = (inputs: Inputs, pack: Pack, at: Path): readonly Related[] => {
  const ids = inputs.campaign.awards.map(one => one.award).filter(id => pack.awards.has(id))
  if (ids.length === 0 || at[0] === 'campaign') return []
  const span = inputs.locate(['campaign', 'awards'], 'key')
  return [{ span, note: 'note/campaign-awards', args: { ids: ids.join(', ') } }]
}

/** The award of the pack by its id, or an error at the place where the id is written. */
export const findAward = (
  inputs: Inputs,
  pack: Pack,
  written: { readonly id: string; readonly at: Path },
): Award | Diagnostic => {
  const award = pack.awards.get(written.id)
  if (award) return award
  const fault = faultOf(inputs, pack, written.id)
  const related = fault.code === 'law/unknown-award' ? campaignList(inputs, pack, written.at) : []
  return { ...fault, severity: 'error', span: inputs.locate(written.at), related }
}
