import { createHash } from 'node:crypto'
import type { Page, PrintOptions } from '../../model/output.ts'

type Content = { readonly pages: readonly Page[]; readonly about: PrintOptions; readonly copies: number }

/** A file's own number in hexadecimal, from what is in it: the same pages under the same title have the same. */
export const identityOf = ({ pages, about, copies }: Content): string => {
  const { title, author, tagged = false } = about
  const hash = createHash('sha256').update(JSON.stringify([title, author, tagged, copies]))
  for (const { width, height, content } of pages)
    hash.update(`${width} ${height} ${content.length} `).update(content)
  return hash.digest('hex').slice(0, 32)
}
