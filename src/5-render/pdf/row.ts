import { moved, type Piece, type Slab } from './slab.ts'

/** A cell: where it stands, and the strips in it. `middle` puts them half-way down the row. */
export type Cell = { readonly x: number; readonly slabs: readonly Slab[]; readonly middle?: boolean }

/** Strips one under the other: their pieces from the top, and the height of all. */
export const stack = (
  slabs: readonly Slab[],
): { readonly pieces: readonly Piece[]; readonly height: number } => {
  const pieces: Piece[] = []
  let height = 0
  let after = 0
  for (const slab of slabs) {
    height += Math.max(slab.before, after)
    for (const piece of slab.pieces) pieces.push(moved(piece, 0, height))
    height += slab.height
    after = slab.after
  }
  return { pieces, height: height + after }
}

/** Cells side by side as one strip. */
export const rowOf = (cells: readonly Cell[]): Slab => {
  const stacks = cells.map(cell => ({ ...cell, ...stack(cell.slabs) }))
  const height = Math.max(0, ...stacks.map(cell => cell.height))
  return {
    before: 0,
    height,
    after: 0,
    pieces: stacks.flatMap(cell => {
      const y = cell.middle ? (height - cell.height) / 2 : 0
      return cell.pieces.map(piece => moved(piece, cell.x, y))
    }),
    keep: false,
  }
}

/** How many of the strips fit into this height, at least one. */
const fitting = (slabs: readonly Slab[], height: number): number => {
  let count = 1
  while (count < slabs.length && stack(slabs.slice(0, count + 1)).height <= height) count++
  return count
}

/** The cells as they are, or, where they are higher than a page, cut between lines so that nothing is lost. */
export const cutCells = (cells: readonly Cell[], height: number): readonly (readonly Cell[])[] => {
  if (cells.every(cell => stack(cell.slabs).height <= height)) return [cells]
  const counts = cells.map(cell => fitting(cell.slabs, height))
  const top = cells.map((cell, index) => ({ ...cell, slabs: cell.slabs.slice(0, counts[index]) }))
  const rest = cells.map((cell, index) => ({ ...cell, slabs: cell.slabs.slice(counts[index]) }))
  return [top, ...cutCells(rest, height)]
}
