import { childOf, childrenOf, type Node } from './xml-tree.ts'

/** What a run is in the end; `fonts` by slot, `color` as written, `auto` where nobody says. */
export type RunFormat = {
  readonly fonts: Readonly<Record<'ascii' | 'hAnsi' | 'cs' | 'eastAsia', string>>
  readonly hasTheme: boolean
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: string
  readonly color: string
  readonly highlight: boolean
  readonly language: string
}

/** What a paragraph is in the end; lengths in twips, lines in 240ths where `lineRule` is `auto`. */
export type ParagraphFormat = {
  readonly style: string
  readonly align: string
  readonly before: number
  readonly after: number
  readonly line: number
  readonly lineRule: string
  readonly firstLine: number
  readonly left: number
  readonly right: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly widowControl: boolean
  readonly isNumbered: boolean
  readonly outline: number | undefined
  /** Weight of the border over it in eighths of a point, 0 for none. */
  readonly rule: number
}

export type Formats = {
  readonly run: (style: string, direct: Node | undefined) => RunFormat
  readonly paragraph: (direct: Node | undefined) => ParagraphFormat
}

type Layers = readonly (Node | undefined)[]

/** The attribute in the nearest layer that has it: direct format, then styles from own to most basic, then defaults. */
const nearest = (layers: Layers, element: string, attribute: string): string | undefined => {
  for (const layer of layers) {
    const value = childOf(layer, element)?.attributes.get(attribute)
    if (value !== undefined) return value
  }
  return undefined
}

const isOn = (layers: Layers, element: string, otherwise: boolean): boolean => {
  const node = layers.map(layer => childOf(layer, element)).find(found => found !== undefined)
  return node ? !['0', 'false', 'off'].includes(node.attributes.get('w:val') ?? '1') : otherwise
}

const runFormat = (layers: Layers): RunFormat => {
  const font = (slot: string): string => nearest(layers, 'w:rFonts', `w:${slot}`) ?? ''
  return {
    fonts: { ascii: font('ascii'), hAnsi: font('hAnsi'), cs: font('cs'), eastAsia: font('eastAsia') },
    hasTheme: ['ascii', 'hAnsi', 'cs', 'eastAsia'].some(slot => font(`${slot}Theme`) !== ''),
    size: Number(nearest(layers, 'w:sz', 'w:val') ?? 20),
    bold: isOn(layers, 'w:b', false),
    italic: isOn(layers, 'w:i', false),
    underline: nearest(layers, 'w:u', 'w:val') ?? 'none',
    color: nearest(layers, 'w:color', 'w:val') ?? 'auto',
    highlight: layers.some(layer => childOf(layer, 'w:highlight') ?? childOf(layer, 'w:shd')),
    language: nearest(layers, 'w:lang', 'w:val') ?? '',
  }
}

const paragraphFormat = (style: string, layers: Layers): ParagraphFormat => {
  const length = (element: string, attribute: string): number =>
    Number(nearest(layers, element, `w:${attribute}`) ?? 0)
  const outline = nearest(layers, 'w:outlineLvl', 'w:val')
  const border = layers.map(layer => childOf(layer, 'w:pBdr')).find(found => found !== undefined)
  return {
    style,
    align: nearest(layers, 'w:jc', 'w:val') ?? 'left',
    before: length('w:spacing', 'before'),
    after: length('w:spacing', 'after'),
    line: length('w:spacing', 'line') || 240,
    lineRule: nearest(layers, 'w:spacing', 'w:lineRule') ?? 'auto',
    firstLine: length('w:ind', 'firstLine'),
    left: length('w:ind', 'left'),
    right: length('w:ind', 'right'),
    keepNext: isOn(layers, 'w:keepNext', false),
    keepLines: isOn(layers, 'w:keepLines', false),
    widowControl: isOn(layers, 'w:widowControl', true),
    isNumbered: layers.some(layer => childOf(layer, 'w:numPr')),
    outline: outline === undefined ? undefined : Number(outline),
    rule: Number(childOf(border, 'w:top')?.attributes.get('w:sz') ?? 0),
  }
}

/** How `styles.xml` formats what names its styles. */
export const formatsOf = (styles: Node): Formats => {
  const byId = new Map(
    childrenOf(styles, 'w:style').map(style => [style.attributes.get('w:styleId') ?? '', style]),
  )
  const defaults = childOf(styles, 'w:docDefaults')
  const chain = (id: string | undefined): readonly Node[] => {
    const style = byId.get(id ?? '')
    return style ? [style, ...chain(childOf(style, 'w:basedOn')?.attributes.get('w:val'))] : []
  }
  const layers = (id: string, direct: Node | undefined, kind: 'w:rPr' | 'w:pPr'): Layers => {
    if (!byId.has(id)) throw new Error(`no style ${id}`)
    const initial = childOf(childOf(defaults, `${kind}Default`), kind)
    return [direct, ...chain(id).map(style => childOf(style, kind)), initial]
  }
  const normal = [...byId].find(
    ([, style]) => style.attributes.get('w:type') === 'paragraph' && style.attributes.has('w:default'),
  )
  return {
    run: (style, direct) => runFormat(layers(style, direct, 'w:rPr')),
    paragraph: direct => {
      const style = childOf(direct, 'w:pStyle')?.attributes.get('w:val') ?? normal?.[0] ?? ''
      return paragraphFormat(style, layers(style, direct, 'w:pPr'))
    },
  }
}
