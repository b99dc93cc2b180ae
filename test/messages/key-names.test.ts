import { describe, expect, it } from 'vitest'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { readBook } from '../../src/messages/book.ts'
import { inKeysOf, keyLanguage, readKeyNames } from '../../src/messages/key-names.ts'
import { realWorld } from '../../src/world.ts'

const world = realWorld()
const names = readKeyNames(world)

describe('the names of keys on the screen', () => {
  it('are those that the reader knows', () => {
    const dictionary = readDictionary(world)
    expect([...names.vi.keys()]).toEqual(dictionary.keys)
    for (const key of dictionary.keys)
      for (const name of dictionary.vietnamese(key)) expect(names.en.get(name)).toBe(key)
  })

  it.each([
    ['Ghi `ngay_nhan` dưới `to_trinh`.', 'Ghi `received` dưới `submission`.'],
    ['Sửa `kinh_gui` và `thay_cho`.', 'Sửa `to` và `for`.'],
    ['Ghi `chi_tieu: { ca_nhan: 5 }`.', 'Ghi `quota: { individuals: 5 }`.'],
    ['Thiếu `phong_trao, to_trinh`.', 'Thiếu `campaign, submission`.'],
    [
      'Xem `dossier criteria` hoặc `--sets`, “ngay”, ngay.',
      'Xem `dossier criteria` hoặc `--sets`, “ngay”, ngay.',
    ],
  ])('stand in the language of the file: %s', (vietnamese, english) => {
    expect(inKeysOf(vietnamese, names, 'en')).toBe(english)
    expect(inKeysOf(vietnamese, names, 'vi')).toBe(vietnamese)
  })

  it('become the first Vietnamese name of an English key', () => {
    expect(inKeysOf('Write `received` or `awards_held`.', names, 'vi')).toBe(
      'Write `ngay_nhan` or `da_khen`.',
    )
  })

  it('are told by the keys that a file has most of', () => {
    expect(keyLanguage('to_trinh:\n  kinh_gui: [Sở Y tế]\n  co_quan: { ten: Sở Y tế }\n', names)).toBe('vi')
    expect(keyLanguage('nominees:\n  - name: Lê An\n    hinh_thuc: giay-khen\n', names)).toBe('en')
    expect(keyLanguage('# chưa có gì\n', names)).toBeUndefined()
  })

  it('of Vietnamese sentences are Vietnamese', () => {
    const entries = [...readBook(world, 'vi').entries.values()].filter(
      one => !/^(?:template|field|cli)\//.test(one.code),
    )
    const english = entries.flatMap(({ code, sentence, fix }) => {
      const told = sentence + fix
      return inKeysOf(told, names, 'vi') === told ? [] : [code]
    })
    expect(english).toEqual([])
  })
})
