import type { Letters } from './read-content.ts'
import { latinText, type Objects } from './read-objects.ts'

/** The objects of a file's pages, in order; one that stands in it several times comes several times. */
export const pagesOf = (objects: Objects): readonly number[] => {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objects.text(objects.under(objects.root, 'Pages') ?? 0))?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, page]) => Number(page))
}

/** Letters by code out of a font's own map; what it has no letter for cannot be copied out of the page. */
const lettersOf = (map: string): ReadonlyMap<string, string> =>
  new Map(
    [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]{4})>$/gm)].map(([, code = '', letter = '']) => [
      code,
      String.fromCharCode(Number.parseInt(letter, 16)),
    ]),
  )

const lettersIn = (resources: number, objects: Objects): Letters =>
  new Map(
    [...objects.text(resources).matchAll(/\/(F\d) (\d+) 0 R/g)].map(([, name = '', font]) => {
      const map = objects.under(Number(font), 'ToUnicode')
      return [name, map === undefined ? new Map() : lettersOf(latinText(objects.stream(map)))]
    }),
  )

/** Of a page the letters of its fonts, read once for all pages that share them. */
export const fontsUnder = (objects: Objects): ((page: number) => Letters) => {
  const known = new Map<number, Letters>()
  return page => {
    const resources = objects.under(page, 'Resources') ?? 0
    const letters = known.get(resources) ?? lettersIn(resources, objects)
    known.set(resources, letters)
    return letters
  }
}
