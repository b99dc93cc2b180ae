import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taken, tryGrounds } from '../../src/2-check/grounds.ts'
import { judge } from '../../src/2-check/judge.ts'
import { kindest, verdictOf } from '../../src/2-check/kindest.ts'
import type { Clause, Condition } from '../../src/model/law.ts'
import { clauseOf, givenOf, groundOf } from './given.ts'

// One leaf of each verdict: ticked, not ticked, and not of the armed forces.
const given = givenOf({ attested: { ticked: true } })
const leaf = fc.constantFrom<Condition>({ attest: 'ticked' }, { attest: 'open' }, { armedForces: true })

const { condition } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 4 }) }),
    fc.record({ not: tie('condition') }),
  ),
}))

const clause: fc.Arbitrary<Clause> = fc
  .tuple(fc.option(condition, { nil: undefined }), fc.array(condition, { maxLength: 3 }))
  .map(([base, whens]) =>
    clauseOf(
      whens.map((when, at) => groundOf(`1/${at}`, when)),
      base ? { base } : {},
    ),
  )

describe('the verdict alone', () => {
  it('is the one that judging every leaf comes to', () => {
    fc.assert(fc.property(condition, one => verdictOf(one, given) === judge(one, given).verdict))
  })

  it('of clauses is that of the ground taken', () => {
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 3 }), clauses => {
        expect(kindest(clauses, given)).toBe(taken(tryGrounds(clauses, given))?.trial.verdict ?? 'unmet')
      }),
    )
  })

  it('of a clause whose grounds nobody has written down is the council’s', () => {
    expect(kindest([clauseOf([])], given)).toBe('council')
    expect(kindest([clauseOf([], { base: { armedForces: true } })], given)).toBe('unmet')
  })
})
