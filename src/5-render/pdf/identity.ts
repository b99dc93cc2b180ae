import { createHash } from 'node:crypto'
import type { PrintOptions, PrintPage } from '../../model/output.ts'

type Content = { readonly pages: readonly PrintPage[]; readonly about: PrintOptions }

/** A file's own number in hexadecimal, from what is in it: the same pages under the same title have the same. */
export const identityOf = ({ pages, about }: Content): string => {
  const { title, author, tagged = false } = about
  const places = new Map([...new Set(pages)].map((page, index) => [page, index]))
  const order = pages.map(page => places.get(page))
  const hash = createHash('sha256').update(JSON.stringify([title, author, tagged, order]))
  for (const page of places.keys()) {
    const content = 'file' in page ? page.file.bytes : page.content
    const place = 'file' in page ? [page.index, ...page.place] : []
    hash.update(`${page.width} ${page.height} ${place.join(' ')} ${content.length} `).update(content)
  }
  return hash.digest('hex').slice(0, 32)
}
