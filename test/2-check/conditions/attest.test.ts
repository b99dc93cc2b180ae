import { describe, expect, it } from 'vitest'
import { judgementOf } from '../given.ts'

const asks = (attest: string) => ({ attest })

describe('attest', () => {
  it('is met by its own tick, by `true` or by a name, and left to the council without one', () => {
    const leaf = asks('noi-bo-doan-ket')
    expect(judgementOf(leaf, { attested: { 'noi-bo-doan-ket': true } }).verdict).toBe('met')
    expect(judgementOf(leaf, { attested: { 'noi-bo-doan-ket': 'Chi bộ' } }).verdict).toBe('met')
    expect(judgementOf(leaf, { attested: { 'noi-bo-doan-ket': false } }).verdict).toBe('council')
    expect(judgementOf(leaf, {}).verdict).toBe('council')
  })

  it('is met by a tick that says more, over several steps, and tells which one counted', () => {
    const attested = { 'mo-hinh-tu-05-nam': true }
    expect(judgementOf(asks('mo-hinh-tu-02-nam'), { attested })).toMatchObject({
      verdict: 'met',
      counted: ['mo-hinh-tu-05-nam'],
    })
  })

  it('is not met by a tick that says less', () => {
    const attested = { 'mo-hinh-tu-02-nam': true }
    expect(judgementOf(asks('mo-hinh-tu-03-nam'), { attested }).verdict).toBe('council')
  })
})
