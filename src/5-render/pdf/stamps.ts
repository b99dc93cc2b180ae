import type { Matrix } from '../../model/output.ts'
import { type Box, boxOf, numbersOf } from './foreign-page.ts'
import { name, PDFArray, PDFDict, PDFName, PDFNumber, type PDFPageLeaf, PDFRawStream } from './objects.ts'
import { times } from './sheet.ts'

/** What stands on a page besides its content, a signature or a stamp: its appearance, and where, in the page's space. */
export type Stamp = { readonly appearance: PDFRawStream; readonly place: Matrix }

/** Flags of an annotation (ISO 32000-1, 12.5.3). */
const hidden = 2
const printed = 4

const unprinted: ReadonlySet<string> = new Set(['/Link', '/Popup'])

/** The normal appearance; of several, the one for the state that holds, e.g. of a box that is ticked. */
const appearanceOf = (annotation: PDFDict): PDFRawStream | undefined => {
  const appearances = annotation.lookup(name('AP'))
  const normal = appearances instanceof PDFDict ? appearances.lookup(name('N')) : undefined
  if (normal instanceof PDFRawStream) return normal
  const state = annotation.lookup(name('AS'))
  const chosen = normal instanceof PDFDict && state instanceof PDFName ? normal.lookup(state) : undefined
  return chosen instanceof PDFRawStream ? chosen : undefined
}

const isPrinted = (annotation: PDFDict): boolean => {
  const flags = annotation.lookup(name('F'))
  const set = flags instanceof PDFNumber ? flags.asNumber() : 0
  return (
    (set & printed) !== 0 && (set & hidden) === 0 && !unprinted.has(String(annotation.get(name('Subtype'))))
  )
}

/** The box around a box that a matrix has moved or turned. */
const around = ([left, bottom, right, top]: Box, m: Matrix): Box => {
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ].map(([x = 0, y = 0]) => [x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]] as const)
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

const matrixOf = (appearance: PDFRawStream): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] =
    numbersOf(appearance.dict.lookup(name('Matrix')), 6) ?? identity
  return [a, b, c, d, e, f]
}

/** Where an appearance stands: its box, as its own matrix leaves it, is moved onto the rectangle (12.5.5). */
const stampOf = (annotation: PDFDict): readonly Stamp[] => {
  const appearance = isPrinted(annotation) ? appearanceOf(annotation) : undefined
  const rectangle = boxOf(annotation.lookup(name('Rect')))
  const own = appearance && boxOf(appearance.dict.lookup(name('BBox')))
  if (!appearance || !rectangle || !own) return []
  const box = around(own, matrixOf(appearance))
  const [width, height] = [box[2] - box[0], box[3] - box[1]]
  if (width === 0 || height === 0) return []
  const toOrigin: Matrix = [1, 0, 0, 1, -box[0], -box[1]]
  const [across, up] = [(rectangle[2] - rectangle[0]) / width, (rectangle[3] - rectangle[1]) / height]
  return [{ appearance, place: times(toOrigin, [across, 0, 0, up, rectangle[0], rectangle[1]]) }]
}

/** Signatures, stamps and filled fields of a page that are to be printed: many offices sign their PDF files so. */
export const stampsOf = (page: PDFPageLeaf): readonly Stamp[] => {
  const list = page.lookup(name('Annots'))
  if (!(list instanceof PDFArray)) return []
  return list.asArray().flatMap((_, at) => {
    const annotation = list.lookup(at)
    return annotation instanceof PDFDict ? stampOf(annotation) : []
  })
}
