/**
 * Reads a DOCX as Word would: what each run and paragraph is in the end, after document defaults and styles.
 * Sizes in half-points, lengths in twips.
 */
import { strFromU8, unzipSync } from 'fflate'
import { type Formats, formatsOf } from './formats.ts'
import type { Cell, Paragraph, ReadBack, Section, Table } from './found.ts'
import { childOf, childrenOf, type Node, treeOf, within } from './xml-tree.ts'

const twipsOf = (node: Node | undefined, name: string): number => Number(node?.attributes.get(name) ?? 0)

const textOf = (node: Node): string =>
  within(node)
    .map(child =>
      child.name === 'w:t'
        ? child.text
        : child.name === 'w:noBreakHyphen'
          ? '-'
          : child.name === 'w:tab'
            ? '\t'
            : child.name === 'w:br'
              ? ' '
              : '',
    )
    .join('')

const squeezed = (text: string): string => text.replace(/[ \t]+/g, ' ').trim()

const paragraphOf = (node: Node, formats: Formats): Paragraph => {
  const properties = childOf(node, 'w:pPr')
  const format = formats.paragraph(properties)
  const runs = childrenOf(node, 'w:r').map(run => {
    const field = childOf(run, 'w:instrText')?.text.trim()
    const body = { ...run, children: run.children.filter(child => child.name !== 'w:rPr') }
    return {
      ...formats.run(format.style, childOf(run, 'w:rPr')),
      text: textOf(body),
      isBreak: childOf(run, 'w:br') !== undefined,
      ...(field ? { field } : {}),
    }
  })
  return {
    kind: 'paragraph',
    ...format,
    runs,
    // A space where a line better does not break is set as a hard one; what is told is the same.
    text: runs.map(run => run.text.replaceAll('\u00a0', ' ')).join(''),
    mark: formats.run(format.style, childOf(properties, 'w:rPr')),
  }
}

const cellOf = (node: Node, formats: Formats): Cell => {
  const blocks = blocksOf(node, formats)
  const lines = blocks.map(block => (block.kind === 'paragraph' ? block.text : tableLines(block).join(' ')))
  return {
    width: twipsOf(childOf(childOf(node, 'w:tcPr'), 'w:tcW'), 'w:w'),
    blocks,
    text: squeezed(lines.join(' ')),
  }
}

const isOn = (node: Node | undefined): boolean =>
  node !== undefined && !['0', 'false', 'off'].includes(node.attributes.get('w:val') ?? '1')

const tableOf = (node: Node, formats: Formats): Table => {
  const properties = childOf(node, 'w:tblPr')
  const borders = childOf(properties, 'w:tblBorders')?.children ?? []
  const drawn = borders.filter(side => !['none', 'nil'].includes(side.attributes.get('w:val') ?? 'none'))
  return {
    kind: 'table',
    columns: childrenOf(childOf(node, 'w:tblGrid'), 'w:gridCol').map(column => twipsOf(column, 'w:w')),
    rows: childrenOf(node, 'w:tr').map(row => ({
      cells: childrenOf(row, 'w:tc').map(cell => cellOf(cell, formats)),
      isHead: isOn(childOf(childOf(row, 'w:trPr'), 'w:tblHeader')),
      isWhole: isOn(childOf(childOf(row, 'w:trPr'), 'w:cantSplit')),
    })),
    border: drawn.length === 6 ? Math.min(...drawn.map(side => twipsOf(side, 'w:sz'))) : 0,
    indent: twipsOf(childOf(properties, 'w:tblInd'), 'w:w'),
    margin: twipsOf(childOf(childOf(properties, 'w:tblCellMar'), 'w:left'), 'w:w'),
    isFixed: childOf(properties, 'w:tblLayout')?.attributes.get('w:type') === 'fixed',
  }
}

const blocksOf = (node: Node, formats: Formats): readonly (Paragraph | Table)[] =>
  node.children.flatMap((child): readonly (Paragraph | Table)[] => {
    if (child.name === 'w:p') return [paragraphOf(child, formats)]
    return child.name === 'w:tbl' ? [tableOf(child, formats)] : []
  })

const tableLines = (table: Table): readonly string[] =>
  table.rows.map(row => row.cells.map(cell => cell.text).join('\t'))

type Package = { readonly parts: ReadonlyMap<string, string>; readonly formats: Formats }

const headerOf = (section: Node, type: string, { parts, formats }: Package): readonly Paragraph[] => {
  const references = childrenOf(section, 'w:headerReference')
  const id = references.find(one => one.attributes.get('w:type') === type)?.attributes.get('r:id')
  const relations = childrenOf(treeOf(parts.get('word/_rels/document.xml.rels') ?? ''), 'Relationship')
  const target = relations.find(one => one.attributes.get('Id') === id)?.attributes.get('Target')
  const part = parts.get(`word/${target}`)
  return part ? childrenOf(treeOf(part), 'w:p').map(node => paragraphOf(node, formats)) : []
}

const sectionOf = (node: Node, blocks: Section['blocks'], files: Package): Section => {
  const size = childOf(node, 'w:pgSz')
  const margins = childOf(node, 'w:pgMar')
  const side = (name: string): number => twipsOf(margins, `w:${name}`)
  const start = childOf(node, 'w:pgNumType')?.attributes.get('w:start')
  return {
    width: twipsOf(size, 'w:w'),
    height: twipsOf(size, 'w:h'),
    isLandscape: size?.attributes.get('w:orient') === 'landscape',
    margins: {
      top: side('top'),
      right: side('right'),
      bottom: side('bottom'),
      left: side('left'),
      header: side('header'),
    },
    headers: { default: headerOf(node, 'default', files), first: headerOf(node, 'first', files) },
    footers: childrenOf(node, 'w:footerReference').length,
    start: start === undefined ? undefined : Number(start),
    hasTitlePage: isOn(childOf(node, 'w:titlePg')),
    blocks,
  }
}

const sectionsOf = (body: Node, files: Package): readonly Section[] => {
  const ends = body.children.flatMap((child, index) => {
    const properties = child.name === 'w:sectPr' ? child : childOf(childOf(child, 'w:pPr'), 'w:sectPr')
    return properties ? [{ properties, index }] : []
  })
  return ends.map(({ properties, index }, at) => {
    const from = at === 0 ? 0 : (ends[at - 1]?.index ?? 0) + 1
    const children = body.children.slice(from, index + 1)
    return sectionOf(properties, blocksOf({ ...body, children }, files.formats), files)
  })
}

const paragraphsOf = (blocks: Section['blocks']): readonly Paragraph[] =>
  blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(row => row.cells.flatMap(cell => paragraphsOf(cell.blocks))),
  )

/** What is in the file, as a reader of it finds it. */
export const readBack = (bytes: Uint8Array): ReadBack => {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))
  const files = { parts, formats: formatsOf(treeOf(parts.get('word/styles.xml') ?? '')) }
  const body = childOf(treeOf(parts.get('word/document.xml') ?? ''), 'w:body')
  if (!body) throw new Error('no body')
  const core = treeOf(parts.get('docProps/core.xml') ?? '')
  const sections = sectionsOf(body, files)
  const blocks = sections.flatMap(section => section.blocks)
  const lines = blocks.flatMap(block => (block.kind === 'table' ? tableLines(block) : [squeezed(block.text)]))
  return {
    parts,
    title: childOf(core, 'dc:title')?.text ?? '',
    author: childOf(core, 'dc:creator')?.text ?? '',
    sections,
    paragraphs: paragraphsOf(blocks),
    tables: blocks.filter(block => block.kind === 'table'),
    text: lines
      .filter(line => line.trim())
      .map(line => `${line}\n`)
      .join(''),
  }
}
