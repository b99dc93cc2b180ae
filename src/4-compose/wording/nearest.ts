/** Edit distance of two words (Levenshtein, one row at a time). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** The known word nearest to one that is not known; the first of several; empty where none is known. */
export const nearest = (word: string, known: readonly string[]): string =>
  known.reduce((best, one) => (best === '' || distance(word, one) < distance(word, best) ? one : best), '')
