import { distance } from 'fastest-levenshtein'
import { kebab } from './text.ts'

/** The known word closest to what was written, marks, capitals and blanks aside; '' where no word is known. */
export const nearest = (written: string, known: readonly string[]): string => {
  const bare = kebab(written)
  const ranked = known.map(word => ({ word, far: distance(bare, kebab(word)) }))
  return ranked.toSorted((a, b) => a.far - b.far)[0]?.word ?? ''
}
