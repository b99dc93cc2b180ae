const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1]
    for (const [column, against] of [...other].entries()) {
      const change = (row[column] ?? 0) + (letter === against ? 0 : 1)
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The allowed id with the fewest letters changed from what was written; empty where nothing is allowed. */
export const nearest = (written: string, allowed: readonly string[]): string => {
  const ranked = allowed.map(id => ({ id, far: distance(written, id) })).sort((a, b) => a.far - b.far)
  return ranked[0]?.id ?? ''
}
