import type { Document } from '../model/document.ts'
import type { PlannedDossier, SetFacts } from '../model/plan.ts'
import { inOrder, type Part } from './part.ts'
import { placesOf } from './print-file.ts'
import { type WordFiles, wordPaperAnew } from './word-papers.ts'
import type { Workshop } from './workshop.ts'

/** How often papers are composed anew until the pages that they tell of are those they have; two rounds will do. */
const mostRounds = 5

const words = ({ title, sections }: Document): string => JSON.stringify([title, sections])

/** A Word paper with what is now known. */
const wordAnew = async (
  part: Part,
  made: WordFiles,
  shop: Workshop,
  [dossier, known]: readonly [PlannedDossier, SetFacts],
): Promise<Part> => {
  const again = await wordPaperAnew([dossier, part.paper], made, known, shop)
  if (!again) return part
  const diagnostics = [...part.diagnostics, ...again.diagnostics]
  return { ...part, made: again, pages: again.pages, diagnostics }
}

/** A paper about the whole dossier as it reads with what is now known; the part itself where that changes nothing. */
const anew = async (part: Part, dossier: PlannedDossier, shop: Workshop, known: SetFacts): Promise<Part> => {
  if (part.paper.nominee !== null) return part
  if (!('document' in part.made)) return wordAnew(part, part.made, shop, [dossier, known])
  const { value } = shop.compose(dossier, part.paper, known)
  if ('parts' in value || words(value) === words(part.made.document)) return part
  const set = shop.render.pdf(value)
  return { ...part, made: { document: value, set }, pages: set.pages }
}

/**
 * The parts with the pages of the set told where their wording asks for them: telling of pages may itself take a page
 * more, so papers are composed until nothing moves. Blanks stay where the pages of some paper are not known, since its
 * Word file was not laid out, or where the count never came to rest: a blank is never wrong.
 */
export const settle = async (
  dossier: PlannedDossier,
  parts: readonly Part[],
  shop: Workshop,
): Promise<readonly Part[]> => {
  if (parts.some(part => part.pages.length === 0)) return parts
  let now = parts
  for (let round = 0; round < mostRounds; round++) {
    const known: SetFacts = { pages: placesOf(inOrder(now), shop.options.duplex) }
    const next = await Promise.all(now.map(part => anew(part, dossier, shop, known)))
    if (next.every((part, at) => part.pages.length === now[at]?.pages.length)) return next
    now = next
  }
  return parts
}
