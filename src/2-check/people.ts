/** Who is one and the same: found by keys, so that thousands of nominees take one pass. */
import type { Achievement, Nominee } from '../model/input.ts'
import { withoutTitle } from '../titles.ts'
import { nameKey, textKey } from './spelling.ts'

/** What `make` gives for a thing, made once: many checks ask for the same keys of thousands of nominees. */
const once = <T extends object>(make: (thing: T) => string): ((thing: T) => string) => {
  const made = new WeakMap<T, string>()
  return thing => {
    const before = made.get(thing)
    if (before !== undefined) return before
    const fresh = make(thing)
    made.set(thing, fresh)
    return fresh
  }
}

/** The body a nominee is listed under, made comparable; empty where none is written. */
export const unitKey = once((nominee: Nominee) => textKey(nominee.unit ?? nominee.manager?.name ?? ''))

/** The name without title, made comparable. */
export const bareNameKey = once((nominee: Nominee) => nameKey(withoutTitle(nominee.name)))

/** Name and unit, made comparable. */
export const personKey = once((nominee: Nominee) => `${bareNameKey(nominee)}|${unitKey(nominee)}`)

/** What an achievement tells, made comparable. */
export const tellingKey = once((achievement: Achievement) => textKey(achievement.text))

/** Two births that are both written and differ tell two people of one name apart. */
const mayBeOne = (one: Nominee, other: Nominee): boolean =>
  one.birth === undefined || other.birth === undefined || one.birth === other.birth

type Entry = { readonly nominee: Nominee; readonly index: number }

/** Each entry that repeats an earlier one under the same key, with that earlier one; an empty key repeats nothing. */
export const repeats = <E extends Entry>(
  entries: readonly E[],
  keyOf: (entry: E) => string,
): readonly { readonly entry: E; readonly earlier: E }[] => {
  const seen = new Map<string, E[]>()
  return entries.flatMap(entry => {
    const key = keyOf(entry)
    if (key === '') return []
    const before = seen.get(key) ?? []
    const earlier = before.find(one => mayBeOne(one.nominee, entry.nominee))
    // One entry a birth is kept, so that a thousand bearers of one name are still compared with few.
    if (!earlier) seen.set(key, [...before, entry])
    return earlier ? [{ entry, earlier }] : []
  })
}
