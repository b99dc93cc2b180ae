import { describe, expect, it } from 'vitest'
import { isAddressed, isSameBody, stepOf, strangeManager } from '../../src/2-check/bodies.ts'
import { campaignOf, inputsOf, nomineeOf } from './given.ts'

describe('bodies', () => {
  it('are one with and without their province, not where one name only contains the other', () => {
    expect(isSameBody('Sở Y tế', 'Sở Y tế tỉnh Đắk Lắk')).toBe(true)
    expect(isSameBody('SỞ Y TẾ', 'Sở Y tế')).toBe(true)
    expect(isSameBody('Sở Y', 'Sở Y tế')).toBe(true)
    expect(isSameBody('Bệnh viện đa khoa', 'Trung tâm Bệnh viện đa khoa')).toBe(false)
    expect(isSameBody('', 'Sở Y tế')).toBe(false)
  })

  it('are addressed by their whole name inside a line', () => {
    expect(isAddressed(['Ban Thi đua - Khen thưởng, Sở Nội vụ'], 'Sở Nội vụ')).toBe(true)
    expect(isAddressed(['Sở Y tế'], 'Sở Nội vụ')).toBe(false)
  })

  it.each([
    'Chủ tịch Uỷ ban nhân dân tỉnh Đắk Lắk',
    'Chủ tịch UBND tỉnh Đắk Lắk',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
  ])('are addressed as %s, however the typist writes a committee', line => {
    expect(isAddressed([line], 'Ủy ban nhân dân tỉnh')).toBe(true)
  })

  const route = [{ to: 'Sở Y tế' }, { from: 'Sở Y tế', to: 'Sở Nội vụ', awards: ['bang-khen'] }]

  it('take the step that starts from them, others the one that starts from anybody', () => {
    const campaign = campaignOf({ route })
    expect(stepOf(campaign, 'Sở Giáo dục và Đào tạo', 'bang-khen')?.step.to).toBe('Sở Y tế')
    expect(stepOf(campaign, 'Sở Y tế', 'bang-khen')?.step.to).toBe('Sở Nội vụ')
    expect(stepOf(campaign, 'Sở Y tế', 'giay-khen')).toBeUndefined()
  })

  it('do not manage whom another body manages, unless the route gathers dossiers there', () => {
    const nominee = nomineeOf({ manager: { name: 'Công an huyện', parent: 'Công an tỉnh' } })
    const health = { name: 'Sở Y tế', level: 'province-department' }
    expect(strangeManager(inputsOf({}), health, nominee)).toMatchObject({ parent: 'Công an tỉnh' })
    expect(strangeManager(inputsOf({ campaign: { route } }), health, nominee)).toBeUndefined()
    expect(strangeManager(inputsOf({}), { name: 'Công an tỉnh Đắk Lắk' }, nominee)).toBeUndefined()
    expect(
      strangeManager(inputsOf({}), { name: 'Ủy ban nhân dân tỉnh', level: 'province' }, nominee),
    ).toBeUndefined()
  })
})
