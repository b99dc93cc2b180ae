import { describe, expect, it } from 'vitest'
import { readDictionary } from '../../../src/1-read/dictionary.ts'
import { readLaws } from '../../../src/1-read/law.ts'
import { basesOf, cited } from '../../../src/4-compose/facts/bases.ts'
import { movementOf } from '../../../src/4-compose/facts/campaign.ts'
import { sourceOf } from '../../../src/4-compose/facts/source.ts'
import type { Day } from '../../../src/model/input.ts'
import { realWorld } from '../../../src/world.ts'
import { inputsOf } from '../../2-check/given.ts'

const world = realWorld()
const { laws } = readLaws({ world, dictionary: readDictionary(world) })

/** Types and numbers of the law that a letter names, by the pack and the day of receipt. */
const named = (law: string, received?: Day): readonly string[] => {
  const pack = laws.pack(law)
  if (!pack) throw new Error(`no pack ${law}`)
  const inputs = { ...inputsOf({ submission: { date: undefined, received } }), laws }
  return basesOf(sourceOf(inputs, { pack, findings: [] })).map(line =>
    line.replace(/^Căn cứ /, '').replace(/ (?:ngày|của) .*/, ''),
  )
}

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

describe('the law among the căn cứ', () => {
  const law = 'Luật Thi đua, khen thưởng'

  it('is named as far as it is in force on the day of receipt', () => {
    expect(named('nd-98-2023', '2024-04-14')).toEqual([law, 'Nghị định số 98/2023/NĐ-CP'])
    expect(named('nd-98-2023', '2024-04-15')).toEqual([
      law,
      'Nghị định số 98/2023/NĐ-CP',
      'Thông tư số 01/2024/TT-BNV',
    ])
    expect(named('nd-91-2017', '2019-12-31')).toEqual([law, 'Nghị định số 91/2017/NĐ-CP'])
    expect(named('nd-152-2025', '2025-08-04')).toEqual([law, 'Nghị định số 152/2025/NĐ-CP'])
  })

  it('is named in full where no day is known, and as it last stood where it was chosen after its time', () => {
    expect(named('nd-91-2017')).toHaveLength(3)
    expect(named('nd-91-2017', '2024-03-01')).toEqual(named('nd-91-2017', '2023-12-31'))
  })
})
