import { kebab } from './text.ts'

/** Longest name part of an id made here; with its number it names files on any disk. */
const longest = 48

/** Id of a nominee by its place among all: `001-nguyen-thi-b`; four digits for all where there are a thousand or more. */
export const madeId = (place: number, total: number, name: string): string => {
  const number = String(place).padStart(Math.max(3, String(total).length), '0')
  const words = kebab(name, longest)
  return words === '' ? number : `${number}-${words}`
}
