import { describe, expect, it } from 'vitest'
import { cited } from '../../../src/4-compose/facts/bases.ts'
import { movementOf } from '../../../src/4-compose/facts/campaign.ts'

describe('a document among the căn cứ', () => {
  it('has type, number, day by the decree’s zero rule, body and subject', () => {
    const plan = {
      type: 'Kế hoạch',
      number: '8652/KH-UBND',
      date: '2021-02-03',
      issuer: 'Ủy ban nhân dân tỉnh',
      about: 'Về việc phát động thi đua.',
    }
    expect(cited(plan)).toBe(
      'Kế hoạch số 8652/KH-UBND ngày 03 tháng 02 năm 2021 của Ủy ban nhân dân tỉnh về việc phát động thi đua',
    )
  })

  it('has no number and body where it is a law', () => {
    const law = {
      type: 'Luật',
      number: '06/2022/QH15',
      date: '2022-06-15',
      issuer: 'Quốc hội',
      about: 'Thi đua, khen thưởng',
    }
    expect(cited(law)).toBe('Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022')
    expect(cited({ ...law, about: 'Luật Thi đua, khen thưởng' })).toBe(
      'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    )
  })

  it('is told as far as it is known', () => {
    expect(cited({ type: 'Hướng dẫn', issuer: 'Sở Nội vụ', about: 'Tổ chức bình xét' })).toBe(
      'Hướng dẫn của Sở Nội vụ tổ chức bình xét',
    )
  })

  it('keeps a capital that may be a name’s', () => {
    expect(cited({ type: 'Công văn', issuer: 'Sở Y tế', about: 'COVID-19 tại Đắk Lắk' })).toContain(
      'Sở Y tế COVID-19',
    )
  })
})

describe('a campaign inside a sentence', () => {
  it.each([
    ['Cả nước chung sức', 'phong trào thi đua “Cả nước chung sức”'],
    ['“Cả nước chung sức”', 'phong trào thi đua “Cả nước chung sức”'],
    ['Phong trào thi đua đặc biệt “Cả nước”', 'phong trào thi đua đặc biệt “Cả nước”'],
    ['Đợt thi đua 100 ngày', 'đợt thi đua 100 ngày'],
  ])('%s is called %s', (name, words) => {
    expect(movementOf(name)).toBe(words)
  })
})
