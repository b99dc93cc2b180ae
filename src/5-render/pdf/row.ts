import { moved, type Piece, type Slab } from './slab.ts'

/** A cell: where it stands, and the strips in it. `middle` puts them half-way down the row. */
export type Cell = { readonly x: number; readonly slabs: readonly Slab[]; readonly middle?: boolean }

/** Height of strips one under the other, in twips. */
const heightOf = (slabs: readonly Slab[]): number => {
  let height = 0
  let after = 0
  for (const slab of slabs) {
    height += Math.max(slab.before, after) + slab.height
    after = slab.after
  }
  return height + after
}

/** Adds the pieces of strips one under the other, the first from `y` down. */
const addPieces = (pieces: Piece[], { x, slabs }: Cell, y: number): void => {
  let at = y
  let after = 0
  for (const slab of slabs) {
    at += Math.max(slab.before, after)
    for (const piece of slab.pieces) pieces.push(moved(piece, x, at))
    at += slab.height
    after = slab.after
  }
}

/** Cells side by side as one strip, with so much white over all of them. */
export const rowOf = (cells: readonly Cell[], top = 0): Slab => {
  const heights = cells.map(cell => heightOf(cell.slabs))
  const height = Math.max(0, ...heights)
  const pieces: Piece[] = []
  for (const [index, cell] of cells.entries()) {
    const rest = cell.middle ? (height - (heights[index] ?? 0)) / 2 : 0
    addPieces(pieces, cell, top + rest)
  }
  return { before: 0, height: height + top, after: 0, pieces, keep: false }
}

/** How many of the strips fit into this height, at least one. */
const fitting = (slabs: readonly Slab[], height: number): number => {
  let count = 1
  while (count < slabs.length && heightOf(slabs.slice(0, count + 1)) <= height) count++
  return count
}

/** The cells as they are, or, where they are higher than a page, cut between lines so that nothing is lost. */
export const cutCells = (cells: readonly Cell[], height: number): readonly (readonly Cell[])[] => {
  if (cells.every(cell => heightOf(cell.slabs) <= height)) return [cells]
  const counts = cells.map(cell => fitting(cell.slabs, height))
  const top = cells.map((cell, index) => ({ ...cell, slabs: cell.slabs.slice(0, counts[index]) }))
  const rest = cells.map((cell, index) => ({ ...cell, slabs: cell.slabs.slice(counts[index]) }))
  return [top, ...cutCells(rest, height)]
}
