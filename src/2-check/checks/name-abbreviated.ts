import { withoutTitle } from '../../titles.ts'
import { type Check, found, inNominee } from '../rule.ts'

/** Abbreviations of bodies that lists of nominees are full of; a brand in capitals is none. */
const bodies =
  /(?<![\p{L}\p{N}])(?:BV|BVĐK|TTYT|TYT|PKĐK|KSBT|CDC|UBND|HĐND|UBMTTQ|MTTQ|THPT|THCS|TH|MN|ĐH|CĐ|TNHH|MTV|CP|HTX|CA|BCH|TNCS|LĐLĐ|LHPN|CCB|HND|TT|P|Q|TP)\.?(?![\p{L}\p{N}])/u

/** The part of the name that is abbreviated; undefined where none is. */
const abbreviationIn = (name: string): string | undefined => {
  const plain = withoutTitle(name)
  // Capitals throughout hide what is an abbreviation; that name has its own finding.
  if (plain === plain.toLocaleUpperCase('vi')) return undefined
  return plain.split(/\s+/u).find(word => /\p{L}\./u.test(word)) ?? bodies.exec(plain)?.[0]
}

/** A name with an abbreviation in it; certificates are printed from it in full. */
export const nameAbbreviated: Check = given =>
  given.subjects.flatMap(subject => {
    const { name } = subject.nominee
    const part = abbreviationIn(name)
    return part === undefined ? [] : [found(given, { at: inNominee(subject, 'name'), args: { name, part } })]
  })
