/** Cities under the central government (Huế since 01/01/2025): their committees are of a thành phố, not of a tỉnh. */
const cities = ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ'] as const

const name = String.raw`\p{Lu}\p{L}*(?:(?: - | |-)\p{Lu}\p{L}*)*`
const province = new RegExp(`tỉnh ${name}`, 'u')
const city = new RegExp(`[Tt]hành phố (?:${cities.join('|')})(?!\\p{L})`, 'u')

/**
 * The province in which a submission is made, with its word of kind: `tỉnh Đắk Lắk`, `thành phố Hà Nội`. It is read from
 * the names of addressees and bodies; where none tells it, from the place of the date line.
 */
export const provinceOf = (names: readonly string[], place: string): string => {
  const all = names.join('\n')
  const found = all.match(province)?.[0] ?? all.match(city)?.[0]
  if (found) return found
  if (/^Thành phố /u.test(place)) return place
  return cities.some(one => one === place) ? `thành phố ${place}` : `tỉnh ${place}`
}
