const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const scales = ['', 'nghìn', 'triệu', 'tỷ'] as const

const digit = (value: number): string => digits[value] ?? ''

/** The last digit after tens: `mốt` and `tư` after `hai mươi` and above, `lăm` after any ten. */
const unit = (value: number, tens: number): string => {
  if (value === 1 && tens > 1) return 'mốt'
  if (value === 4 && tens > 1) return 'tư'
  if (value === 5 && tens > 0) return 'lăm'
  return digit(value)
}

const below100 = (value: number): readonly string[] => {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const ten = tens === 0 ? [] : tens === 1 ? ['mười'] : [digit(tens), 'mươi']
  return ones === 0 && tens > 0 ? ten : [...ten, unit(ones, tens)]
}

/** Three digits; `full` says the zeros in front too, as after a higher group: `không trăm linh năm`. */
const below1000 = (value: number, full: boolean): readonly string[] => {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  if (hundreds === 0 && !full) return below100(rest)
  const head = [digit(hundreds), 'trăm']
  if (rest === 0) return head
  return [...head, ...(rest < 10 ? ['linh', digit(rest)] : below100(rest))]
}

const groupsOf = (value: number): readonly number[] =>
  scales.map((_, index) => Math.floor(value / 1000 ** index) % 1000)

/** A whole number from 0 to 999 999 999 999 in words, in the northern reading (`linh`, `nghìn`). */
export const inWords = (value: number): string => {
  if (value === 0) return digit(0)
  const groups = groupsOf(value)
  const highest = groups.findLastIndex(group => group > 0)
  return groups
    .map((group, index) => (group > 0 ? [...below1000(group, index < highest), scales[index] ?? ''] : []))
    .reverse()
    .flat()
    .filter(word => word !== '')
    .join(' ')
}

/** A count as administrative prose writes it: below ten with a zero in front, `05`. */
export const padded = (count: number): string => grouped(count).padStart(2, '0')

/** A whole number with a dot between thousands: `1.490.000`. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.')

/** An amount in đồng: `1.490.000 đồng`. */
export const money = (dong: number): string => `${grouped(dong)} đồng`

/** A share in per cent with a decimal comma and at most one decimal: `90,9%`. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${String(Math.round((part / whole) * 1000) / 10).replace('.', ',')}%`

const romans = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** A Roman number for parts and appendices, from 1. */
export const roman = (value: number): string => {
  const found = romans.find(([size]) => size <= value)
  return found ? found[1] + roman(value - found[0]) : ''
}

const letters = [...'abcdđeghiklmnopqrstuvxy'] as const

/**
 * The letter of a điểm, from 1, in the order in which the decree letters its own: a, b, c, d, đ, e, g; behind the last
 * one two letters, aa, ab, so that no điểm has the name of another.
 */
export const letter = (value: number): string => {
  const before = Math.floor((value - 1) / letters.length)
  return (before > 0 ? letter(before) : '') + (letters[(value - 1) % letters.length] ?? '')
}
