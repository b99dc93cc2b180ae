import { describe, expect, it } from 'vitest'
import { type Parts, ruleFinds } from '../given.ts'

const finds = (parts: Parts) =>
  ruleFinds('district-body', { nominees: [{}], ...parts }).map(one => [
    one.span.path.join('.'),
    one.args.count,
  ])

const issued = (name: string, level?: string) => finds({ submission: { issuer: { name, level } } })

describe('a body of a district', () => {
  it.each([
    'Ủy ban nhân dân huyện Lắk',
    'UBND HUYỆN LẮK',
    'Uỷ ban nhân dân thị xã Buôn Hồ',
    'UBND quận 1',
    'Ủy ban nhân dân thành phố Buôn Ma Thuột',
    'Phòng Y tế, UBND TP. Thủ Đức',
  ])('is found: %s', name => {
    expect(issued(name)).toEqual([['submission.issuer.name', 1]])
  })

  it.each([
    'Ủy ban nhân dân thành phố Hà Nội',
    'UBND TP. Hồ Chí Minh',
    'Ủy ban nhân dân xã Huyện Lắk',
    'Trung tâm Y tế huyện Lắk',
    'Ủy ban nhân dân phường Buôn Ma Thuột',
  ])('is not: %s', name => {
    expect(issued(name)).toEqual([])
  })

  it('is known by its level where its name does not tell', () => {
    expect(issued('Văn phòng', 'district')).toEqual([['submission.issuer.level', 1]])
  })

  it('is told once however often it stands, and never for what was given in the past', () => {
    const manager = { name: 'Phòng Y tế', parent: 'UBND huyện Lắk' }
    expect(finds({ nominees: [{ manager }, { manager }] })).toEqual([['nominees.0.manager.parent', 2]])
    const awards_held = [{ award: 'giay-khen', year: 2024, issuer: 'Chủ tịch UBND huyện Lắk' }]
    const posts = [{ post: 'Phó Chủ tịch UBND huyện Lắk', from: '2020', to: '2025-06' }]
    expect(finds({ nominees: [{ awards_held, posts }] })).toEqual([])
  })
})
