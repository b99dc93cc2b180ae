/** A map whose values are made when they are first asked for; its keys are known from the start, in order. */
export const lazyMap = <T>(
  keys: readonly string[],
  make: (key: string) => T | undefined,
): ReadonlyMap<string, T> => {
  const made = new Map<string, T | undefined>()
  const known = new Set(keys)
  const get = (key: string): T | undefined => {
    if (known.has(key) && !made.has(key)) made.set(key, make(key))
    return made.get(key)
  }
  const whole = (): ReadonlyMap<string, T> =>
    new Map(
      keys.flatMap(key => {
        const value = get(key)
        return value === undefined ? [] : [[key, value] as const]
      }),
    )
  return {
    get,
    has: key => known.has(key),
    get size() {
      return known.size
    },
    keys: () => new Set(keys).keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    forEach: (act, self) => whole().forEach(act, self),
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
  }
}
