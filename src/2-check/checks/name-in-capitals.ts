import { type Check, found, inNominee } from '../rule.ts'

const inTitleCase = (name: string): string =>
  name
    .toLocaleLowerCase('vi')
    .replace(
      /(^|[\s'’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
    )

const isWord = (part: string): boolean => /\p{L}{2}/u.test(part)

/** A name of two words or more, all in capitals. */
export const nameInCapitals: Check = given =>
  given.subjects
    .map(subject => ({ subject, name: subject.nominee.name.normalize('NFC').trim() }))
    .filter(
      ({ name }) => name.split(/\s+/u).filter(isWord).length > 1 && name === name.toLocaleUpperCase('vi'),
    )
    .map(({ subject, name }) =>
      found(given, { at: inNominee(subject, 'name'), args: { name, plain: inTitleCase(name) } }),
    )
