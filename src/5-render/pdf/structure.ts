import type { Page, Tag } from '../../model/output.ts'

/** A piece of marked content: the page by its index, and its number on that page. */
export type Mark = { readonly page: number; readonly number: number }

/** A node of the structure: its role, and what is in it in the order it is read. */
export type Node = { readonly role: string; readonly kids: (Node | Mark)[] }

/** The structure of a paper, and for each page the node that each of its marks is in, by number. */
export type Structure = {
  readonly root: Node
  readonly parents: readonly (readonly Node[])[]
}

export const isMark = (kid: Node | Mark): kid is Mark => 'page' in kid

/** The tree that the tags of all pages make; a paragraph or table cut by a page stays one node. */
export const structureOf = (pages: readonly Page[]): Structure => {
  const root: Node = { role: 'Document', kids: [] }
  const nodes = new Map<Tag, Node>()
  const nodeOf = (tag: Tag): Node => {
    const known = nodes.get(tag)
    if (known) return known
    const node: Node = { role: tag.role, kids: [] }
    nodes.set(tag, node)
    const parent = tag.within ? nodeOf(tag.within) : root
    parent.kids.push(node)
    return node
  }
  const parents = pages.map(({ marks = [] }, page) =>
    marks.map((tag, number) => {
      const node = nodeOf(tag)
      node.kids.push({ page, number })
      return node
    }),
  )
  return { root, parents }
}
