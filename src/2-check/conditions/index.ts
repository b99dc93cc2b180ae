/** The closed table of conditions: a leaf without its judge does not compile. */
import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import type { Given, Judge } from '../given.ts'
import { age } from './age.ts'
import { armedForces } from './armed-forces.ts'
import { attest } from './attest.ts'
import { certificate } from './certificate.ts'
import { commendation } from './commendation.ts'
import { count } from './count.ts'
import { field } from './field.ts'
import { holds } from './holds.ts'
import { influence } from './influence.ts'
import { initiatives } from './initiatives.ts'
import { merit } from './merit.ts'
import { movement } from './movement.ts'
import { sinceOpening } from './opening-year.ts'
import { rated } from './rated.ts'
import { served } from './served.ts'
import { streak } from './streak.ts'
import { unknown } from './unknown.ts'

/** Keys that only qualify a leaf; every other key names one. */
type Qualifier = 'years' | 'yearsAfter' | 'latest' | 'atLeast' | 'after' | 'during' | 'except' | 'consecutive'
type KeyOf<L> = L extends unknown ? Exclude<keyof L, Qualifier> : never
type LeafName = KeyOf<Leaf>
type LeafOf<N extends LeafName> = Extract<Leaf, Readonly<Record<N, unknown>>>

const judges: { readonly [N in LeafName]: Judge<LeafOf<N>> } = {
  holds,
  streak,
  rated,
  count,
  initiatives,
  influence,
  movement,
  commendation,
  field,
  merit,
  served,
  age,
  armedForces,
  attest,
  certificate,
  unknown,
}

/** The judgement of one leaf by the judge of its name. */
export const judgeLeaf = (leaf: Leaf, given: Given): Judgement =>
  'after' in leaf && leaf.after
    ? sinceOpening(leaf, given, around => judgeBare(leaf, around))
    : judgeBare(leaf, given)

const judgeBare = (leaf: Leaf, given: Given): Judgement => {
  if ('holds' in leaf) return judges.holds(leaf, given)
  if ('streak' in leaf) return judges.streak(leaf, given)
  if ('rated' in leaf) return judges.rated(leaf, given)
  if ('count' in leaf) return judges.count(leaf, given)
  if ('initiatives' in leaf) return judges.initiatives(leaf, given)
  if ('influence' in leaf) return judges.influence(leaf, given)
  if ('movement' in leaf) return judges.movement(leaf, given)
  if ('commendation' in leaf) return judges.commendation(leaf, given)
  if ('field' in leaf) return judges.field(leaf, given)
  if ('merit' in leaf) return judges.merit(leaf, given)
  if ('served' in leaf) return judges.served(leaf, given)
  if ('age' in leaf) return judges.age(leaf, given)
  if ('armedForces' in leaf) return judges.armedForces(leaf, given)
  if ('attest' in leaf) return judges.attest(leaf, given)
  if ('certificate' in leaf) return judges.certificate(leaf, given)
  return judges.unknown(leaf, given)
}
