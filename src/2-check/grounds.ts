/** The grounds of an award, tried for one nominee. */
import type { Citation, Named } from '../model/diagnostic.ts'
import type { Judgement, Trial } from '../model/finding.ts'
import type { Nominee } from '../model/input.ts'
import type { Award, Clause, Ground, Verified, Vocabulary } from '../model/law.ts'
import type { Given } from './given.ts'
import { judge } from './judge.ts'
import { weakest } from './verified.ts'

/** A ground tried, with what a person needs to mend it or decide it. */
export type Tried = {
  readonly ground: Ground
  readonly trial: Trial
  readonly missing: readonly Judgement[]
  readonly open: readonly Judgement[]
  /** What the council decides, in words; where it decides anything. */
  readonly asks?: Named
  /** Under which ids that is ticked. */
  readonly ticks?: Named
}

/** Subjects whose clauses may be tried: those of the kind, and for individuals those of the role. */
export const subjectsOf = (nominee: Nominee, vocabulary: Vocabulary): readonly string[] => {
  const kind = vocabulary.kinds.find(word => word.id === nominee.kind)
  const role = vocabulary.roles.find(word => word.id === nominee.role)
  return [...(kind?.subjects ?? []), ...(kind?.group === 'individuals' ? (role?.subjects ?? []) : [])]
}

/** The clauses of the award that speak of the nominee. */
export const clausesFor = (award: Award, subjects: readonly string[]): readonly Clause[] =>
  award.clauses.filter(clause => clause.subjects.some(subject => subjects.includes(subject)))

/** A point of a clause, a clause of an article: who is told of the part need not be told of the whole. */
const isInside = (part: Citation, whole: Citation): boolean =>
  part.instrument === whole.instrument &&
  (['article', 'clause', 'point'] as const).every(key => whole[key] === undefined || part[key] === whole[key])

/** Provisions a ground rests on: its own and, where the clause asks something of everybody, that of the clause. */
const provisions = (clause: Clause, ground: Ground): { cite: readonly Citation[]; verified: Verified } => {
  const more = clause.base ? clause.cite.filter(cite => !ground.cite.some(own => isInside(own, cite))) : []
  return { cite: [...ground.cite, ...more], verified: weakest([ground.verified, clause.verified]) }
}

const tryGround = (clause: Clause, ground: Ground, given: Given): Tried => {
  const asked = clause.base ? { all: [clause.base, ground.when] } : ground.when
  const { verdict, judgements, missing, open, asks, ticks } = judge(asked, given)
  const trial: Trial = { ground: ground.id, verdict, judgements, ...provisions(clause, ground) }
  return { ground, trial, missing, open, asks, ticks }
}

/** A clause whose grounds nobody has written down is not closed: what it asks is unknown, so the council decides. */
const unwritten = ({ cite, verified }: Clause): Ground => ({
  id: '–',
  names: { vi: 'tiêu chuẩn chưa ghi lại', en: 'criteria not written down' },
  when: { unknown: { vi: 'tiêu chuẩn chưa ghi lại', en: 'criteria not written down' } },
  examples: [],
  cite,
  verified,
})

/** Every ground of the clauses, tried in the order of the law. */
export const tryGrounds = (clauses: readonly Clause[], given: Given): readonly Tried[] =>
  clauses.flatMap(clause =>
    (clause.grounds.length > 0 ? clause.grounds : [unwritten(clause)]).map(ground =>
      tryGround(clause, ground, given),
    ),
  )

/** The ground taken: the first that holds, else the one that leaves least to the council, else none. */
export const taken = (tried: readonly Tried[]): Tried | undefined =>
  tried.find(one => one.trial.verdict === 'met') ??
  tried.filter(one => one.trial.verdict === 'council').toSorted((a, b) => a.open.length - b.open.length)[0]

/** The unmet ground that lacks the fewest criteria; of two equal ones the first. */
export const nearestGround = (tried: readonly Tried[]): Tried | undefined =>
  tried.toSorted((a, b) => a.missing.length - b.missing.length)[0]
