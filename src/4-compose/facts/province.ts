import type { Inputs } from '../../model/input.ts'
import type { PlannedDossier } from '../../model/plan.ts'

const name = String.raw`\p{Lu}\p{L}*(?:(?: - | |-)\p{Lu}\p{L}*)*`
const province = new RegExp(`tỉnh ${name}`, 'u')
const ofCity = /^[Tt]hành phố /u

type Letter = PlannedDossier['letter']

/** Bodies whose letters are dated in the name of the province (NĐ 30/2020, PL I, II.4.a). */
const isProvincial = ({ level, name }: Letter['issuer']): boolean =>
  level === undefined ? /^Sở\s/u.test(name) : level.startsWith('province')

const ofPlace = ({ place, issuer }: Letter, cities: readonly string[]): string | undefined => {
  const bare = place.replace(ofCity, '')
  if (cities.includes(bare)) return ofCity.test(place) ? place : `thành phố ${place}`
  return isProvincial(issuer) && !ofCity.test(place) ? `tỉnh ${place}` : undefined
}

/**
 * The province in which a letter is made, with its word of kind: `tỉnh Đắk Lắk`, `thành phố Hà Nội`. It is read from the
 * names of addressees and bodies, then of who launched the campaign; where none tells it, from the place of the date line
 * of a body of the province: a commune's letter is dated in the commune's name. Undefined where nobody tells.
 */
export const provinceOf = (
  { campaign, submission, laws }: Pick<Inputs, 'campaign' | 'submission' | 'laws'>,
  letter: Letter,
): string | undefined => {
  const { cities } = laws.vocabulary
  const city = new RegExp(`[Tt]hành phố (?:${cities.join('|')})(?!\\p{L})`, 'u')
  const inNames = (names: readonly (string | undefined)[]): string | undefined => {
    const all = names.join('\n')
    return all.match(province)?.[0] ?? all.match(city)?.[0]
  }
  const references = [...campaign.launched, ...(campaign.plan ? [campaign.plan] : []), ...submission.bases]
  return (
    inNames([...letter.to, letter.issuer.parent, letter.issuer.name]) ??
    inNames(references.map(one => one.issuer)) ??
    ofPlace(letter, cities)
  )
}
