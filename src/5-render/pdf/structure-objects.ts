import type { Page } from '../../model/output.ts'
import { name, number, type PDFContext, type PDFObject, type PDFRef } from './objects.ts'
import { isMark, type Mark, type Node, structureOf } from './structure.ts'

/** Adds the structure tree over these page objects (ISO 32000-1, 14.7). */
export const addStructure = (
  context: PDFContext,
  pages: readonly Page[],
  kids: readonly PDFRef[],
): PDFRef => {
  const { root, parents } = structureOf(pages)
  const tree = context.nextRef()
  const refs = new Map<Node, PDFRef>()
  const scope = context.register(context.obj({ O: 'Table', Scope: 'Column' }))
  /** A mark by its number alone where it is on the page that its node names, else with its own page. */
  const reference = ({ page, number: mark }: Mark, home: number | undefined): PDFObject =>
    page === home ? number(mark) : context.obj({ Type: 'MCR', Pg: kids[page], MCID: mark })
  const add = (node: Node, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    refs.set(node, ref)
    const home = node.kids.find(isMark)?.page
    const inside = node.kids.map(kid => (isMark(kid) ? reference(kid, home) : add(kid, ref)))
    const dict = context.obj({ S: node.role, P: parent, K: inside.length === 1 ? inside[0] : inside })
    const page = home === undefined ? undefined : kids[home]
    if (page) dict.set(name('Pg'), page)
    if (node.role === 'TH') dict.set(name('A'), scope)
    context.assign(ref, dict)
    return ref
  }
  const first = add(root, tree)
  const byPage = parents.flatMap((nodes, page) => {
    const list = context.register(context.obj(nodes.map(node => refs.get(node))))
    return [number(page), list]
  })
  const parentTree = context.register(context.obj({ Nums: byPage }))
  const dict = { Type: 'StructTreeRoot', K: first, ParentTree: parentTree, ParentTreeNextKey: pages.length }
  context.assign(tree, context.obj(dict))
  return tree
}
