/** What ISO/IEC 29500 (transitional) asks of the elements we write: order and attributes, and that the package is whole. */
import { attributeFaults } from './attributes.ts'
import { childOf, childrenOf, type Node, treeOf, within } from './xml-tree.ts'

/** Children that an element may have, in the order that it must have them: part 1, Annex A, `wml.xsd`. */
const orders: Readonly<Record<string, string>> = {
  'w:document': 'background body',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tblCellMar': 'top left bottom right',
  'w:pBdr': 'top left bottom right between bar',
  'w:trPr':
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:styles': 'docDefaults latentStyles style',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:settings':
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape defaultTabStop autoHyphenation evenAndOddHeaders compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
}

const isOrdered = (node: Node): readonly string[] => {
  const order = orders[node.name]?.split(' ')
  if (!order) return []
  const names = node.children.map(child => child.name.replace('w:', ''))
  const places = names.map(name => order.indexOf(name))
  const wrong = names.filter((_, index) => (places[index] ?? 0) < Math.max(0, ...places.slice(0, index)))
  const foreign = names.filter((_, index) => places[index] === -1)
  return [...wrong, ...foreign].map(name => `${name} out of place in ${node.name}: ${names.join(' ')}`)
}

/** Only these may stand once or more; everything else in an ordered element stands once at most. */
const repeated = new Set(['w:tr', 'w:tc', 'w:style', 'w:headerReference'])

const isSingle = (node: Node): readonly string[] =>
  orders[node.name]
    ? node.children
        .map(child => child.name)
        .filter((name, index, names) => !repeated.has(name) && names.indexOf(name) !== index)
        .map(name => `${name} twice in ${node.name}`)
    : []

const hasFirst = (node: Node, name: string): readonly string[] =>
  node.children.some((child, index) => child.name === name && index > 0)
    ? [`${name} not first in ${node.name}`]
    : []

const isWhole = (node: Node): readonly string[] => {
  const names = node.children.map(child => child.name)
  if (node.name === 'w:tc') return names.at(-1) === 'w:p' ? [] : ['a cell that does not end with a paragraph']
  if (node.name === 'w:t') return /[\t\r\n]/.test(node.text) ? ['a tab or line end inside a text'] : []
  if (node.name === 'w:p') return hasFirst(node, 'w:pPr')
  if (node.name === 'w:r') return hasFirst(node, 'w:rPr')
  if (node.name === 'w:body')
    return [
      ...(names.at(-1) === 'w:sectPr' ? [] : ['a body that does not end with a section']),
      ...(names.at(-2) === 'w:p' ? [] : ['a table right before the last section']),
      ...names.flatMap((name, index) =>
        name === 'w:tbl' && names[index + 1] === 'w:tbl' ? ['two tables that Word joins'] : [],
      ),
    ]
  return []
}

const isTable = (node: Node): readonly string[] => {
  if (node.name !== 'w:tbl') return []
  const widths = childrenOf(childOf(node, 'w:tblGrid'), 'w:gridCol').map(column =>
    column.attributes.get('w:w'),
  )
  return childrenOf(node, 'w:tr').flatMap(row => {
    const cells = childrenOf(row, 'w:tc').map(cell =>
      childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attributes.get('w:w'),
    )
    return cells.join() === widths.join() ? [] : [`cells ${cells.join()} on a grid ${widths.join()}`]
  })
}

const spaces = (xml: string): readonly string[] =>
  [...xml.matchAll(/[< ](\w+):\w+/g)]
    .map(([, prefix = '']) => prefix)
    .filter((prefix, index, all) => all.indexOf(prefix) === index)
    .filter(prefix => !['xmlns', 'xml'].includes(prefix) && !xml.includes(`xmlns:${prefix}="`))
    .map(prefix => `name space ${prefix} is not declared`)

const partFaults = (xml: string): readonly string[] => [
  ...spaces(xml),
  ...attributeFaults(treeOf(xml)),
  ...within(treeOf(xml)).flatMap(node => [
    ...isOrdered(node),
    ...isSingle(node),
    ...isWhole(node),
    ...isTable(node),
  ]),
]

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** `word/_rels/document.xml.rels` → the parts it names, and the part it is of. */
const related = (path: string, xml: string) => ({
  of: path.replace('_rels/', '').replace(/\.rels$/, ''),
  ids: childrenOf(treeOf(xml), 'Relationship').map(one => one.attributes.get('Id') ?? ''),
  targets: childrenOf(treeOf(xml), 'Relationship').map(
    one => folderOf(path).replace('_rels/', '') + (one.attributes.get('Target') ?? ''),
  ),
})

const relationFaults = (parts: ReadonlyMap<string, string>): readonly string[] => {
  const all = [...parts].filter(([path]) => path.endsWith('.rels')).map(([path, xml]) => related(path, xml))
  const named = new Set(all.flatMap(({ targets }) => targets))
  const content = [...parts.keys()].filter(path => !path.endsWith('.rels') && path !== '[Content_Types].xml')
  return [
    ...all.flatMap(({ targets }) => targets.filter(path => !parts.has(path)).map(path => `no part ${path}`)),
    ...all
      .filter(({ of, targets }) => targets.length === 0 && of !== '')
      .map(({ of }) => `${of}: no relations`),
    ...content.filter(path => !named.has(path)).map(path => `nothing refers to ${path}`),
    ...all.flatMap(({ of, ids }) =>
      [...(parts.get(of) ?? '').matchAll(/r:(?:id|embed)="([^"]*)"/g)]
        .filter(([, id = '']) => !ids.includes(id))
        .map(([, id]) => `${of} names ${id}, which is no relation`),
    ),
  ]
}

const typeFaults = (parts: ReadonlyMap<string, string>): readonly string[] => {
  const types = treeOf(parts.get('[Content_Types].xml') ?? '')
  const overrides = childrenOf(types, 'Override').map(one => one.attributes.get('PartName')?.slice(1) ?? '')
  const defaults = childrenOf(types, 'Default').map(one => one.attributes.get('Extension') ?? '')
  const special = [...parts.keys()].filter(path => path.endsWith('.xml') && path !== '[Content_Types].xml')
  return [
    ...overrides.filter(path => !parts.has(path)).map(path => `a type for ${path}, which is not there`),
    ...special.filter(path => !overrides.includes(path)).map(path => `no type for ${path}`),
    ...['rels', 'xml']
      .filter(extension => !defaults.includes(extension))
      .map(extension => `no type for .${extension}`),
  ]
}

/** Everything in the package that the standard does not allow; empty for a file that Word opens without a word. */
export const faultsOf = (parts: ReadonlyMap<string, string>): readonly string[] => [
  ...[...parts.values()].filter(xml => xml.includes('<w:')).flatMap(partFaults),
  ...relationFaults(parts),
  ...typeFaults(parts),
]
