// Pure, and the same for every stage: which known word somebody meant. The one importer of fastest-levenshtein.
import { distance } from 'fastest-levenshtein'

/** The known word that was meant, marks, capitals and blanks aside; '' where none is near enough to be. */
export const nearest = (written: string, known: readonly string[]): string => {
  const [word = ''] = nearestOf(written, known, 1)
  return isNear(bareOf(written), bareOf(word)) ? word : ''
}

/** Two letters in five may differ; a word that begins with what was written is meant however long it is. */
const isNear = (bare: string, word: string): boolean =>
  farFrom(bare, word) <= Math.max(1, Math.floor(bare.length * 0.4)) ||
  (bare.length > 3 && word.startsWith(bare))

/** The closest known words, best first, at most `most`. */
export const nearestOf = (written: string, known: readonly string[], most: number): readonly string[] => {
  const bare = bareOf(written)
  const ranked = known.map(word => ({ word, far: farFrom(bare, bareOf(word)) }))
  return ranked
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(one => one.word)
}

/** So many letters away from one long word, and no other, is a slip of the hand. */
const slip = { letters: 2, long: 8 } as const

/**
 * The one known word that was surely meant: a letter off, of a long word two, and no other as near. A figure is never a
 * slip: `mo-hinh-tu-06-nam` is not `mo-hinh-tu-05-nam`.
 */
export const slipOf = (written: string, known: readonly string[]): string | undefined => {
  const figures = (text: string): string => text.replace(/\D/g, '')
  const ranked = known.map(word => ({ word, far: distance(written, word) })).toSorted((a, b) => a.far - b.far)
  const [first, second] = ranked
  const most = written.length < slip.long ? 1 : slip.letters
  if (!first || first.far > most || second?.far === first.far) return undefined
  return figures(written) === figures(first.word) ? first.word : undefined
}

/** Letters to change; a word that is one part of a longer one is nearly it, `tinhh` → `cap-tinh`. */
const farFrom = (bare: string, word: string): number => {
  const parts = word.split('-')
  const inPart =
    parts.length > 1 ? 1 + Math.min(...parts.map(part => distance(bare, part))) : Number.POSITIVE_INFINITY
  return Math.min(distance(bare, word), inPart)
}

/** `Bằng khen tỉnh` → `bang-khen-tinh`: lower case, without marks, words parted by hyphens. */
const bareOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
