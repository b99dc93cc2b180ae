import { describe, expect, it } from 'vitest'
import { judgementOf } from '../given.ts'

describe('influence', () => {
  it('is met by the level asked for and by every wider one', () => {
    expect(judgementOf({ influence: 'field' }, { influence: 'field' }).verdict).toBe('met')
    expect(judgementOf({ influence: 'field' }, { influence: 'nation' }).verdict).toBe('met')
    expect(judgementOf({ influence: 'field' }, { influence: 'district' })).toMatchObject({
      verdict: 'unmet',
      code: 'law/influence-too-low',
      at: ['influence'],
    })
  })

  it('asks for it where it is not stated', () => {
    expect(judgementOf({ influence: 'field' }, {})).toMatchObject({
      verdict: 'unmet',
      code: 'law/influence-not-stated',
      at: ['award'],
    })
  })
})
