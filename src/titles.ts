// Pure, and the same for every stage: what stands before a name and is no part of it.

/** Degrees and titles of honour as offices shorten them; `BSCKII`, `BSCK2`. */
const short =
  'GS|PGS|TS|TSKH|ThS|CN|KS|BS|(?:BS\\.?\\s?)?CK\\s?(?:[I1]{1,2}|2)|DS|ĐD|NGƯT|NGND|TTƯT|TTND|LS|KTS'
const words =
  'Ông|Bà|Anh|Chị|Đồng chí|Đ/c|Bác sĩ|Dược sĩ|Thạc sĩ|Tiến sĩ|Giáo sư|Phó giáo sư|Kỹ sư|Cử nhân|Luật sư'

/** With its full stop a title may be written in any letters, without it only as usual: `Bs. A`, `BS A`. */
const dotted = new RegExp(`^(?:(?:${short})\\.\\s*|(?:${words})\\s+)`, 'iu')
const bare = new RegExp(`^(?:${short})\\s+`, 'u')

const spaced = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')

/**
 * What of a degree, title of honour or form of address stands before the name, trimmed (NĐ 30/2020, PL I, II.7; forms of
 * the award decrees); empty where there is none.
 */
export const titleBefore = (name: string): string => {
  let rest = spaced(name)
  let found = ''
  const next = (): string | undefined => (dotted.exec(rest) ?? bare.exec(rest))?.[0]
  for (let title = next(); title !== undefined; title = next()) {
    found += title
    rest = rest.slice(title.length)
  }
  return found.trim()
}

/** The name without what stands before it. */
export const withoutTitle = (name: string): string => spaced(name).slice(titleBefore(name).length).trim()
