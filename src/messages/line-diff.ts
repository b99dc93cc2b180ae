/** One line of two texts laid together: in both, only in the former, only in the latter. */
export type DiffLine = { readonly mark: ' ' | '-' | '+'; readonly line: string }

/** Lengths of the longest common rest of both texts, from each pair of lines on. */
const commonRests = (
  former: readonly string[],
  latter: readonly string[],
): readonly (readonly number[])[] => {
  const rests = Array.from({ length: former.length + 1 }, () =>
    Array.from({ length: latter.length + 1 }, () => 0),
  )
  for (let at = former.length - 1; at >= 0; at -= 1)
    for (let to = latter.length - 1; to >= 0; to -= 1) {
      const row = rests[at]
      const below = rests[at + 1]
      if (row && below)
        row[to] =
          former[at] === latter[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0)
    }
  return rests
}

/** Two texts line by line, with as many lines in common as there can be; what is gone stands before what is new. */
export const lineDiff = (former: readonly string[], latter: readonly string[]): readonly DiffLine[] => {
  const rests = commonRests(former, latter)
  const lines: DiffLine[] = []
  let at = 0
  let to = 0
  while (at < former.length || to < latter.length) {
    const old = former[at]
    const young = latter[to]
    if (old !== undefined && old === young) {
      lines.push({ mark: ' ', line: old })
      at += 1
      to += 1
    } else if (old !== undefined && (rests[at + 1]?.[to] ?? 0) >= (rests[at]?.[to + 1] ?? 0)) {
      lines.push({ mark: '-', line: old })
      at += 1
    } else if (young !== undefined) {
      lines.push({ mark: '+', line: young })
      to += 1
    } else at = former.length
  }
  return lines
}

/** Depth of a line in a tree of conditions: its blanks, and its mark. */
const depthOf = (line: string): number =>
  (line.match(/^ */)?.[0].length ?? 0) + (line.trimStart().startsWith('• ') ? 1 : 0)

/** The lines that changed, and the heads under which they stand. */
export const changedLines = (lines: readonly DiffLine[]): readonly DiffLine[] => {
  const kept = new Set<number>()
  let needed = 0
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const one = lines[at]
    if (!one) continue
    const depth = depthOf(one.line)
    // A changed line wants its own head; for what is deeper below it, it is the head.
    if (one.mark !== ' ') needed = depth
    if (one.mark !== ' ' || depth < needed) kept.add(at)
    if (one.mark === ' ' && depth < needed) needed = depth
  }
  return lines.filter((_, at) => kept.has(at))
}
