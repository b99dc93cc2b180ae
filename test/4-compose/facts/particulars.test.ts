import { describe, expect, it } from 'vitest'
import { reached } from '../../../src/4-compose/facts/particulars.ts'
import { sourceOf } from '../../../src/4-compose/facts/source.ts'
import { composed, nominee, vocabulary } from '../kit.ts'

const { inputs, checks } = composed({ nominees: [nominee({ name: 'A' })], kinds: ['to-trinh'] })

const told = (influence: string, level: string, words = vocabulary.influence) => {
  const submission = { ...inputs.submission, issuer: { ...inputs.submission.issuer, level } }
  const laws = { ...inputs.laws, vocabulary: { ...inputs.laws.vocabulary, influence: words } }
  return reached(sourceOf({ ...inputs, submission, laws }, checks), influence)
}

describe('how far something reaches', () => {
  it('is told in the words of who submits', () => {
    expect(told('field', 'province-department')).toBe('một lĩnh vực của tỉnh')
    expect(told('field', 'ministry')).toBe('một lĩnh vực của bộ, ban, ngành')
    expect(told('province', 'commune')).toBe('toàn tỉnh')
    expect(told('province', 'ministry')).toBe('toàn bộ, ban, ngành')
    expect(told('nation', 'ministry')).toBe('toàn quốc')
  })

  it('follows the list, however a word of it is called', () => {
    const own = [
      {
        id: 'field',
        names: { vi: 'ngành', en: '' },
        paper: { ministry: 'ngành của bộ', province: 'ngành của tỉnh' },
      },
      { id: 'nation', names: { vi: 'cả nước', en: '' } },
    ]
    expect(told('field', 'ministry', own)).toBe('ngành của bộ')
    expect(told('field', 'unit', own)).toBe('ngành của tỉnh')
    expect(told('nation', 'unit', own)).toBe('cả nước')
  })
})
