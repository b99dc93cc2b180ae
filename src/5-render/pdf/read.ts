// Reads the words of a finished PDF out of its bytes: what the program set is not asked, only what stands in the file.
import { linesOf } from './read-content.ts'
import { fontsUnder, pagesOf } from './read-fonts.ts'
import { latinText, type Objects, objectsOf } from './read-objects.ts'

/** The lines of every page by the object of the page and the number of the mark they stand in. */
type Marked = ReadonlyMap<number, ReadonlyMap<number, readonly string[]>>

const markedLines = (pages: readonly number[], objects: Objects): Marked => {
  const lettersFor = fontsUnder(objects)
  return new Map(
    pages.map(page => {
      const content = latinText(objects.stream(objects.under(page, 'Contents') ?? 0))
      const marks = new Map<number, string[]>()
      for (const { mark = -1, text } of linesOf(content, lettersFor(page)))
        marks.set(mark, [...(marks.get(mark) ?? []), text])
      return [page, marks]
    }),
  )
}

const kid = /\/Pg (\d+) 0 R\s*\/MCID (\d+)|(\d+) 0 R|(\d+)/g

/** What is in a node of the structure: one thing, or several in brackets (ISO 32000-1, 14.7.2). */
const kidsOf = /\/K (\[[^\]]*\]|<<.*?>>|\d+ 0 R|\d+)/s

/** The lines under a node of the structure, in the order a screen reader speaks them. */
const spoken = (node: number, objects: Objects, marked: Marked): readonly string[] => {
  const [whole = '', kids = ''] = kidsOf.exec(objects.text(node)) ?? []
  // The page of the node itself, not of a mark inside it that has been carried to the next page.
  const home = /\/Pg (\d+) 0 R/.exec(objects.text(node).replace(whole, ''))?.[1]
  return [...kids.matchAll(kid)].flatMap(([, page, far, inner, near]) =>
    inner === undefined
      ? (marked.get(Number(page ?? home))?.get(Number(far ?? near)) ?? [])
      : spoken(Number(inner), objects, marked),
  )
}

/**
 * The words of a paper's file line by line in the order of its structure, which joins what a page has cut; a line that
 * goes on in the next one ends with its space. Page numbers and heads that repeat are no part of it.
 */
export const readPdf = (bytes: Uint8Array): readonly string[] => {
  const objects = objectsOf(bytes)
  const tree = objects.under(objects.root, 'StructTreeRoot')
  if (tree === undefined) return []
  return spoken(objects.under(tree, 'K') ?? 0, objects, markedLines(pagesOf(objects), objects))
}
