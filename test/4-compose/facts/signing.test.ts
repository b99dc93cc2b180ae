import { describe, expect, it } from 'vitest'
import { authorityLines } from '../../../src/4-compose/facts/signing.ts'

const department = { name: 'Sở Y tế' }
const committee = { name: 'Ủy ban nhân dân xã Ea Kao' }

describe('the lines over a signature', () => {
  it('of a head are the post alone', () => {
    expect(authorityLines({ title: 'Giám đốc' }, department)).toEqual(['Giám đốc'])
  })

  it('of a deputy name the head first, also where the head is not told', () => {
    expect(authorityLines({ title: 'Phó Giám đốc', authority: 'KT', for: 'Giám đốc' }, department)).toEqual([
      'KT. Giám đốc',
      'Phó Giám đốc',
    ])
    expect(authorityLines({ title: 'Phó Giám đốc', authority: 'KT' }, department)[0]).toBe('KT. Giám đốc')
    expect(authorityLines({ title: 'Phó giám đốc', authority: 'KT' }, department)[0]).toBe('KT. Giám đốc')
  })

  it('of a deputy in charge are those of any deputy', () => {
    const lines = ['KT. Giám đốc', 'Phó Giám đốc']
    expect(authorityLines({ title: 'Phó Giám đốc phụ trách', authority: 'KT' }, department)).toEqual(lines)
    expect(authorityLines({ title: 'Phó Giám đốc Thường trực', authority: 'KT' }, department)).toEqual(lines)
    expect(authorityLines({ title: 'Trưởng phòng phụ trách' }, department)).toEqual([
      'Trưởng phòng phụ trách',
    ])
  })

  it('of a collective body name the body without its place, and its head for a deputy', () => {
    expect(authorityLines({ title: 'Chủ tịch', authority: 'TM' }, committee)).toEqual([
      'TM. Ủy ban nhân dân',
      'Chủ tịch',
    ])
    expect(authorityLines({ title: 'Phó Chủ tịch', authority: 'TM' }, committee)).toEqual([
      'TM. Ủy ban nhân dân',
      'KT. Chủ tịch',
      'Phó Chủ tịch',
    ])
  })

  it('by order, by mandate and of an acting head', () => {
    expect(
      authorityLines({ title: 'Chánh Văn phòng', authority: 'TL', for: 'Giám đốc' }, department),
    ).toEqual(['TL. Giám đốc', 'Chánh Văn phòng'])
    expect(authorityLines({ title: 'Trưởng phòng', authority: 'TUQ' }, department)[0]).toBe('TUQ. …')
    expect(authorityLines({ title: 'Giám đốc', authority: 'Q' }, department)).toEqual(['Q. Giám đốc'])
  })
})
