import type { AttachedPage, Page, PrintPage } from '../../model/output.ts'
import type { Fonts } from '../font.ts'
import { addFonts } from './font-objects.ts'
import { addDeflated, name, number, type PDFContext, type PDFDict, type PDFRef } from './objects.ts'
import { isOwn } from './own-page.ts'

/** Pages in order, the letters they are set in, and whether their marks are to be found by screen readers. */
export type Sheaf = {
  readonly pages: readonly PrintPage[]
  readonly fonts: Fonts
  readonly tagged: boolean
}

const isAttached = (page: PrintPage): page is AttachedPage => !isOwn(page)

/** What fills a page: its content stream, where it has one, and its resources. */
type Filling = { readonly content: PDFRef | undefined; readonly resources: PDFRef }

const addOwn = (context: PDFContext, pages: readonly Page[], fonts: Fonts): Map<PrintPage, Filling> => {
  if (pages.length === 0) return new Map()
  const resources = addFonts(context, pages, fonts)
  return new Map(
    pages.map(page => {
      const content = page.content.length > 0 ? addDeflated(context, page.content) : undefined
      return [page, { content, resources }]
    }),
  )
}

/** Each page once, whatever the number of times it is printed. */
const fillingsOf = async (
  context: PDFContext,
  { pages, fonts }: Sheaf,
): Promise<ReadonlyMap<PrintPage, Filling>> => {
  const once = [...new Set(pages)]
  const attached = once.filter(isAttached)
  const fillings = addOwn(context, once.filter(isOwn), fonts)
  if (attached.length === 0) return fillings
  const { addAttached } = await import('./attached-objects.ts')
  for (const [page, filling] of await addAttached(context, attached)) fillings.set(page, filling)
  return fillings
}

const pageObject = (context: PDFContext, page: PrintPage, tree: PDFRef, filling: Filling): PDFDict => {
  const dict = context.obj({ Type: 'Page', Parent: tree, MediaBox: [0, 0, page.width, page.height] })
  dict.set(name('Resources'), filling.resources)
  if (filling.content) dict.set(name('Contents'), filling.content)
  return dict
}

/** Adds the page tree and then every page; a page that is printed several times shares its content and resources. */
export const addPages = async (
  context: PDFContext,
  sheaf: Sheaf,
): Promise<readonly [PDFRef, ...PDFRef[]]> => {
  const tree = context.nextRef()
  const fillings = await fillingsOf(context, sheaf)
  const kids = sheaf.pages.flatMap((page, index) => {
    const filling = fillings.get(page)
    if (!filling) return []
    const dict = pageObject(context, page, tree, filling)
    if (sheaf.tagged) {
      dict.set(name('StructParents'), number(index))
      dict.set(name('Tabs'), name('S'))
    }
    return [context.register(dict)]
  })
  context.assign(tree, context.obj({ Type: 'Pages', Kids: [...kids], Count: kids.length }))
  return [tree, ...kids]
}
