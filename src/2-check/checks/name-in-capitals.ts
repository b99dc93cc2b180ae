import { type Check, found, inNominee } from '../rule.ts'

const inTitleCase = (name: string): string =>
  name
    .toLocaleLowerCase('vi')
    .replace(
      /(^|[\s'’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
    )

/** A name of two words or more, all in capitals. */
export const nameInCapitals: Check = given =>
  given.subjects
    .map(subject => ({ subject, name: subject.nominee.name.normalize('NFC').trim() }))
    .filter(({ name }) => /\p{L}{2,}.*\s+.*\p{L}{2,}/u.test(name) && name === name.toLocaleUpperCase('vi'))
    .map(({ subject, name }) =>
      found(given, { at: inNominee(subject, 'name'), args: { name, plain: inTitleCase(name) } }),
    )
