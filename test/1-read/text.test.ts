import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, isId, kebab, readBoolean, readDate, withoutMarks } from '../../src/1-read/text.ts'

const iso = (text: string) => {
  const read = readDate(text)
  return typeof read === 'string' ? read : read.iso
}

describe('a date as offices write it', () => {
  it.each([
    ['2021-12-20', '2021-12-20'],
    ['2021-8-1', '2021-08-01'],
    ['2021-08', '2021-08'],
    ['2021', '2021'],
    ['20/12/2021', '2021-12-20'],
    ['1/8/2021', '2021-08-01'],
    ['08/2021', '2021-08'],
    ['8/2021', '2021-08'],
    ['20-12-2021', '2021-12-20'],
    ['20.12.2021', '2021-12-20'],
    ['29/02/2020', '2020-02-29'],
  ])('%s is %s', (text, day) => {
    expect(iso(text)).toBe(day)
  })

  it.each(['31/02/2021', '29/02/2021', '2021-13', '2021-04-31', '00/01/2021', '12/20/2021', '0021', '9999'])(
    '%s is not in the calendar',
    text => {
      expect(iso(text)).toBe('impossible')
    },
  )

  it.each(['cuối năm', '20/12', '20/12/21', '2021/12/20', '20/12-2021', '2021-12-20T00:00', '', '12/2021/1'])(
    '“%s” is no date',
    text => {
      expect(iso(text)).toBe('not-a-date')
    },
  )

  it('is the same day in each way of writing', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        date => {
          const day = date.toISOString().slice(0, 10)
          const [year, month, dayOfMonth] = day.split('-')
          expect(iso(`${dayOfMonth}/${month}/${year}`)).toBe(day)
          expect(iso(`${Number(dayOfMonth)}/${Number(month)}/${year}`)).toBe(day)
          expect(iso(day)).toBe(day)
        },
      ),
    )
  })
})

describe('an id made from a name', () => {
  it.each([
    ['Nguyễn Thị B', 'nguyen-thi-b'],
    ['Đặng Văn Đ', 'dang-van-d'],
    ['H’Hen Niê', 'hhen-nie'],
    ["Y'Bhăm Êban", 'ybham-eban'],
    ['Khoa Nội - Bệnh viện 1/5', 'khoa-noi-benh-vien-1-5'],
    ['  ', ''],
    ['李', ''],
  ])('%s becomes %s', (name, id) => {
    expect(kebab(name)).toBe(id)
  })

  it('is cut between words', () => {
    expect(kebab('Bệnh viện Đa khoa vùng Tây Nguyên', 20)).toBe('benh-vien-da-khoa')
    expect(kebab('Abcdefghij', 4)).toBe('abcd')
  })

  it('is an id or nothing, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (name, longest) => {
        const id = kebab(name, longest)
        expect(id === '' || (isId(id) && id.length <= longest)).toBe(true)
      }),
    )
  })
})

describe('a text', () => {
  it('is composed, and has no blanks at its ends nor several between two words', () => {
    expect(clean('  Nguyễn  Thị\t\tÁnh\tB \n  B '.normalize('NFD'))).toBe('Nguyễn Thị Ánh B \n B')
    expect(clean('15\u00a0\u00a0kg\n\nvà')).toBe('15\u00a0\u00a0kg\n\nvà')
  })

  it('loses its marks and nothing else', () => {
    expect(withoutMarks('Đường Trần Hưng Đạo, 5%')).toBe('Duong Tran Hung Dao, 5%')
  })

  it.each([
    ['có', true],
    ['Không', false],
    ['true', true],
    ['no', false],
    ['x', undefined],
    ['', undefined],
  ])('%s as a truth value is %s', (text, truth) => {
    expect(readBoolean(text)).toBe(truth)
  })
})
