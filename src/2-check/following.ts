/** Findings that only follow from a value which could not be read: that value was told already. */
import type { Checked, Diagnostic, Path } from '../model/diagnostic.ts'
import type { Inputs } from '../model/input.ts'

/** Told of the award's id alone, whatever else of the nominee could be read. */
const ofAward: ReadonlySet<string> = new Set([
  'law/award-of-other-law',
  'law/class-missing',
  'law/class-not-allowed',
  'law/unknown-award',
])

/** What is missing where the council's meeting could not be read. */
const ofCouncil: ReadonlySet<string> = new Set(['law/minutes-missing', 'law/votes-unstated'])

/** What is said of each nominee, without the verdict on one of whom something could not be read. */
export const sureOf = ({ unread }: Inputs, judged: readonly Checked<unknown>[]): readonly Diagnostic[] => {
  const torn = new Set(unread.filter(path => path[0] === 'nominees').map(path => path[1]))
  return judged.flatMap(({ diagnostics }, index) =>
    torn.has(index) ? diagnostics.filter(one => ofAward.has(one.code)) : diagnostics,
  )
}

/** The findings without those about a part of which a value could not be read. */
export const withoutFollowing = (
  diagnostics: readonly Diagnostic[],
  { unread, locate }: Inputs,
): readonly Diagnostic[] => {
  if (unread.length === 0) return diagnostics
  const isCouncilTorn = unread.some(path => path[0] === 'submission' && path[1] === 'council')
  // Below a nominee the map that holds the value; the nominee itself stays, since most of it was read.
  const torn = new Set(
    unread.flatMap(path => {
      const parent = path.length > 4 ? locate(path.slice(0, -1)) : undefined
      return parent ? [placeOf(parent.file, parent.path)] : []
    }),
  )
  return diagnostics.filter(
    ({ code, span: { file, path } }) =>
      !(isCouncilTorn && ofCouncil.has(code)) &&
      !path.some((_, at) => torn.has(placeOf(file, path.slice(0, at + 1)))),
  )
}

const placeOf = (file: string, path: Path): string => `${file} ${path.join('/')}`
