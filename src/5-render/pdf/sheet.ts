import type { Layout } from '../../model/layout.ts'
import type { AttachedPage, Matrix } from '../../model/output.ts'
import { pageBox } from '../geometry.ts'

/** What is put on a sheet: its size as it is seen, in points; `within` tells to keep to the margins of a paper. */
export type Thing = {
  readonly width: number
  readonly height: number
  readonly within: 'margins' | 'edges'
  /** Most points of the sheet that one of its units may take. */
  readonly mostScale: number
}

/** Where a thing stands on its sheet: the sheet's size, the thing's lower left corner and size, in points. */
export type Standing = Pick<AttachedPage, 'width' | 'height'> & {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A thing on a sheet of the decree's size, upright or lying as the thing is, scaled down to fit; never scaled beyond its most. */
export const standingOf = (thing: Thing, layout: Layout): Standing => {
  const box = pageBox({ layout, landscape: thing.width > thing.height })
  const { left, right, top, bottom } =
    thing.within === 'margins' ? layout.margins : { left: 0, right: 0, top: 0, bottom: 0 }
  const [width, height] = [box.width / 20, box.height / 20]
  const [roomX, roomY] = [width - (left + right) / 20, height - (top + bottom) / 20]
  const scale = Math.min(thing.mostScale, roomX / thing.width, roomY / thing.height)
  return {
    width,
    height,
    scale,
    x: left / 20 + (roomX - scale * thing.width) / 2,
    // A picture hangs from the top margin, as a text would begin there; a page stands in the middle of its sheet.
    y:
      thing.within === 'margins'
        ? height - top / 20 - scale * thing.height
        : (height - scale * thing.height) / 2,
  }
}

/** The product of two matrices: first `a`, then `b` (ISO 32000-1, 8.3.4). */
export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
]
