import type { Block, Section } from '../../model/document.ts'
import { handle } from '../handle.ts'
import { keptParagraphs, staysWhole } from '../keep.ts'
import { spacing } from '../spacing.ts'
import { blocks } from './blocks.ts'
import { blank, type Desk } from './paragraph.ts'
import { kept, moved, type Piece, type Slab } from './slab.ts'
import type { Paragraphs } from './texts.ts'

/** A strip on its page, so far under the top of the text. */
type Placed = { readonly slab: Slab; readonly y: number }

/** One page: its strips from the top, and how much of the text's height they take, in twips. */
export type SetPage = { readonly strips: readonly Placed[]; readonly used: number }

/** The strips of one page, and where the next page begins. */
type Cut = { readonly page: readonly Slab[]; readonly next: number }

const lastKept = (slabs: readonly Slab[]): readonly Slab[] =>
  slabs.map((slab, index) => (index === slabs.length - 1 ? kept(slab) : slab))

/** Keep-with-next on the last `kept` paragraphs, on all rows of a `whole` table, and the white a table needs over it. */
type Bonds = { readonly kept: number; readonly whole: boolean; readonly next: Block | undefined }

const joined = (paragraphs: Paragraphs, { kept: count, whole, next }: Bonds): readonly Slab[] =>
  paragraphs.flatMap((slabs, index) => {
    const isLast = index === paragraphs.length - 1
    const bound = index >= paragraphs.length - count || (whole && !isLast) ? lastKept(slabs) : slabs
    const last = bound.at(-1)
    if (next?.type !== 'table' || !isLast || !last) return bound
    return [...bound.slice(0, -1), { ...last, after: Math.max(last.after, spacing.overTable), loose: true }]
  })

/** Every strip of a section in order; with `hair` at its end the paragraph that nobody sees, which takes its place too. */
export const sectionSlabs = (section: Section, desk: Desk, hair: boolean): readonly Slab[] => {
  const counts = keptParagraphs(section.blocks, hair)
  const slabs = section.blocks.flatMap((block, at) => {
    const next = section.blocks[at + 1]
    const whole = staysWhole(block, next, desk.setting)
    return joined(handle(blocks, block, desk), { kept: counts[at] ?? 0, whole, next })
  })
  return hair ? [...slabs, blank(spacing.hair)] : slabs
}

/** Distance of a strip from the one over it; white over a strip that begins a new page is dropped, as Word does. */
const gap = (slab: Slab, over: Slab | undefined, isFirstPage: boolean): number => {
  if (over) return Math.max(over.after, slab.before)
  return isFirstPage ? slab.before : 0
}

/** Index of the first strip that does not fit, by heights alone. */
const overflow = (slabs: readonly Slab[], start: number, height: number): number => {
  let y = (slabs[start]?.head ?? []).reduce((sum, slab) => sum + slab.height, 0)
  for (let at = start; at < slabs.length; at++) {
    const slab = slabs[at]
    if (!slab) break
    y += gap(slab, at > start ? slabs[at - 1] : undefined, start === 0) + slab.height
    if (at > start && y > height) return at
  }
  return slabs.length
}

/** The last place before `full` where the strip over it is not bound to what follows. */
const lastBreak = (slabs: readonly Slab[], full: number, isBound: (slab: Slab) => boolean): number => {
  if (full === slabs.length) return full
  return slabs.slice(0, full).findLastIndex(slab => !isBound(slab)) + 1
}

/**
 * Where the next page begins: at the last place before the overflow that parts nothing that belongs together; if no page
 * can hold all of that, over a table with its title left behind; at worst where the page is full.
 */
const cutAt = (slabs: readonly Slab[], start: number, height: number): Cut => {
  const full = overflow(slabs, start, height)
  const places = [
    lastBreak(slabs, full, slab => slab.keep),
    lastBreak(slabs, full, slab => slab.keep && !slab.loose),
  ]
  const next = places.find(place => place > start) ?? full
  return { page: slabs.slice(start, next), next }
}

const pageOf = ({ page }: Cut, isFirstPage: boolean): SetPage => {
  const strips: Placed[] = []
  let y = 0
  let over: Slab | undefined
  for (const slab of [...(isFirstPage ? [] : (page[0]?.head ?? [])), ...page]) {
    y += gap(slab, over, isFirstPage)
    strips.push({ slab, y })
    y += slab.height
    over = slab
  }
  return { strips, used: y }
}

/** What is drawn on a page, from the top left corner of its text; a table that goes on is closed at its foot. */
export const piecesOf = ({ strips }: SetPage): readonly Piece[] => {
  const last = strips.at(-1)
  return [
    ...strips.flatMap(({ slab, y }) => slab.pieces.map(piece => moved(piece, 0, y))),
    ...(last?.slab.foot ? [moved(last.slab.foot, 0, last.y)] : []),
  ]
}

/** The strips on pages of this height, at least one page. */
export const setPages = (slabs: readonly Slab[], height: number): readonly SetPage[] => {
  const pages: SetPage[] = []
  let start = 0
  do {
    const cut = cutAt(slabs, start, height)
    pages.push(pageOf(cut, start === 0))
    start = cut.next
  } while (start < slabs.length)
  return pages
}
