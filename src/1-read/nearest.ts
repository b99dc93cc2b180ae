import { distance } from 'fastest-levenshtein'
import { kebab } from './text.ts'

/** The known word closest to what was written, marks, capitals and blanks aside; '' where no word is known. */
export const nearest = (written: string, known: readonly string[]): string => {
  const bare = kebab(written)
  const ranked = known.map(word => ({ word, far: farFrom(bare, kebab(word)) }))
  return ranked.toSorted((a, b) => a.far - b.far)[0]?.word ?? ''
}

/** Letters to change; a word that is one part of a longer one is nearly it, `tinhh` → `cap-tinh`. */
const farFrom = (bare: string, word: string): number => {
  const parts = word.split('-')
  const inPart =
    parts.length > 1 ? 1 + Math.min(...parts.map(part => distance(bare, part))) : Number.POSITIVE_INFINITY
  return Math.min(distance(bare, word), inPart)
}
