import type { AttachedFile, AttachedPage, Matrix } from '../../model/output.ts'
import { deflateStream } from '../deflate.ts'
import { foreignOf } from './foreign.ts'
import { operatorsOf, visibleBox } from './foreign-page.ts'
import {
  addDeflated,
  name,
  type PDFContext,
  PDFObjectCopier,
  type PDFPageLeaf,
  type PDFRef,
} from './objects.ts'
import { addPicture } from './picture-objects.ts'
import { stampsOf } from './stamps.ts'

/** A picture or form (ISO 32000-1, 8.8) and where it is drawn. */
type Drawn = { readonly ref: PDFRef; readonly place: Matrix }

/** What fills a page: its content stream and its resources. */
export type AttachedFilling = { readonly content: PDFRef; readonly resources: PDFRef }

const digits = (value: number): string => String(Math.round(value * 100_000) / 100_000 + 0)

const matrix = (place: Matrix): string => `${place.map(digits).join(' ')} cm`

/** Draws the first thing in its place, and those that stand on it in the space that its place gives. */
const fill = (context: PDFContext, place: Matrix, drawn: readonly Drawn[]): AttachedFilling => {
  const steps = drawn.map((one, at) => `q ${matrix(one.place)} /X${at} Do Q`)
  const content = addDeflated(context, deflateStream(`q ${matrix(place)} ${steps.join(' ')} Q`))
  const forms = Object.fromEntries(drawn.map(({ ref }, at) => [`X${at}`, ref]))
  return { content, resources: context.register(context.obj({ XObject: forms })) }
}

const unmoved: Matrix = [1, 0, 0, 1, 0, 0]

/** A page's own content as a form: what it draws keeps its patterns and its names for resources to itself. */
const addForm = (context: PDFContext, page: PDFPageLeaf, copier: PDFObjectCopier): PDFRef => {
  const dict = context.obj({ Type: 'XObject', Subtype: 'Form', BBox: [...visibleBox(page)] })
  const resources = page.getInheritableAttribute(name('Resources'))
  dict.set(name('Resources'), resources ? copier.copy(resources) : context.obj({}))
  const group = page.get(name('Group'))
  if (group) dict.set(name('Group'), copier.copy(group))
  return addDeflated(context, deflateStream(operatorsOf(page)), dict)
}

const addStamps = (context: PDFContext, page: PDFPageLeaf, copier: PDFObjectCopier): readonly Drawn[] =>
  stampsOf(page).map(({ appearance, place }) => {
    const form = copier.copy(appearance)
    form.dict.set(name('Type'), name('XObject'))
    form.dict.set(name('Subtype'), name('Form'))
    return { ref: context.register(form), place }
  })

type Adder = (page: AttachedPage) => AttachedFilling

const adderFor = async (context: PDFContext, file: AttachedFile): Promise<Adder> => {
  if (file.kind !== 'pdf') {
    const ref = await addPicture(context, file)
    return page => fill(context, page.place, [{ ref, place: unmoved }])
  }
  const foreign = await foreignOf(file.bytes)
  if ('fault' in foreign) throw new Error(`attached file cannot be read: ${foreign.fault}`)
  const copier = PDFObjectCopier.for(foreign.file.context, context)
  return ({ index, place }) => {
    const leaf = foreign.pages[index]
    if (!leaf) throw new Error(`attached file without page ${index + 1}`)
    const form = { ref: addForm(context, leaf, copier), place: unmoved }
    return fill(context, place, [form, ...addStamps(context, leaf, copier)])
  }
}

/** Adds what these pages show: each picture once, and of each PDF what its pages share once. */
export const addAttached = async (
  context: PDFContext,
  pages: readonly AttachedPage[],
): Promise<ReadonlyMap<AttachedPage, AttachedFilling>> => {
  const adders = new Map<AttachedFile, Adder>()
  for (const { file } of pages) if (!adders.has(file)) adders.set(file, await adderFor(context, file))
  return new Map(
    pages.flatMap(page => {
      const add = adders.get(page.file)
      return add ? [[page, add(page)] as const] : []
    }),
  )
}
