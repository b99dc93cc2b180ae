import type { Page, PrintPage } from '../model/output.ts'
import type { SetFacts, Stretch } from '../model/plan.ts'

/** A paper or an attached file in its place in the set. */
export type SetPaper = { readonly path: string; readonly pages: readonly PrintPage[] }

/**
 * The pages of one set in binding order. With `duplex` each paper begins on a new sheet: a paper with an odd number of
 * pages is followed by an empty one, the last too, so that the next set starts on a sheet of its own.
 */
export const setOf = (papers: readonly SetPaper[], duplex: boolean): readonly PrintPage[] =>
  papers.flatMap(({ pages }) => {
    const last = pages.at(-1)
    return duplex && last && pages.length % 2 === 1 ? [...pages, emptyLike(last)] : pages
  })

const emptyLike = ({ width, height }: PrintPage): Page => ({
  width,
  height,
  content: new Uint8Array(),
  glyphs: new Map(),
})

/** Where each paper and attached file stands in such a set, and how many pages that has. */
export const placesOf = (papers: readonly SetPaper[], duplex: boolean): NonNullable<SetFacts['pages']> => {
  const places = new Map<string, Stretch>()
  let all = 0
  for (const paper of papers) {
    places.set(paper.path, { first: all + 1, pages: paper.pages.length })
    all += setOf([paper], duplex).length
  }
  return { all, places }
}

/** `in-07-bo.pdf`: the file to print, named after its count of sets. */
export const printName = (sets: number): string => `in-${String(sets).padStart(2, '0')}-bo.pdf`
