/** One element of an XML file, or a text between elements (`name` is then empty). */
export type Node = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Node[]
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '?')

const attributesOf = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  )

type Open = { name: string; attributes: ReadonlyMap<string, string>; children: Node[] }

const close = ({ name, attributes, children }: Open): Node => ({
  name,
  attributes,
  children,
  text: children.map(child => child.text).join(''),
})

const token = /<\?[^>]*\?>|<\/([\w:]+)>|<([\w:]+)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/g

/** The root of an XML file; throws where an element is not closed, so it holds for well-formed files only. */
export const treeOf = (xml: string): Node => {
  const stack: Open[] = [{ name: '', attributes: new Map(), children: [] }]
  const top = (): Open => stack[stack.length - 1] ?? { name: '', attributes: new Map(), children: [] }
  let read = 0
  for (const match of xml.matchAll(token)) {
    if (match.index !== read) throw new Error(`not XML at ${read}: ${xml.slice(read, read + 40)}`)
    read += match[0].length
    const [, ending, name, attributes = '', empty, text] = match
    if (text !== undefined) {
      top().children.push({ name: '', attributes: new Map(), children: [], text: decoded(text) })
    } else if (ending !== undefined) {
      const open = stack.pop()
      if (open?.name !== ending) throw new Error(`</${ending}> closes ${open?.name}`)
      top().children.push(close(open))
    } else if (name !== undefined) {
      const open = { name, attributes: attributesOf(attributes), children: [] }
      if (empty) top().children.push(close(open))
      else stack.push(open)
    }
  }
  if (read !== xml.length || stack.length !== 1) throw new Error('not XML: an element is not closed')
  const root = top().children.find(child => child.name !== '')
  if (!root) throw new Error('not XML: no root')
  return root
}

/** The first child of that name. */
export const childOf = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find(child => child.name === name)

/** All children of that name. */
export const childrenOf = (node: Node | undefined, name: string): readonly Node[] =>
  node?.children.filter(child => child.name === name) ?? []

/** The node and all that is in it, in the order of the file. */
export const within = (node: Node): readonly Node[] => [node, ...node.children.flatMap(within)]
