/** Attributes that each element we write may have, with what they may hold: ISO/IEC 29500-4 (transitional), `wml.xsd`. */
import type { Node } from './xml-tree.ts'

const number = /^\d+$/
const signed = /^-?\d+$/
const text = /./
const onOff = /^(?:0|1|true|false|on|off)$/
const toggle = { 'w:val?': onOff }
const val = (values: RegExp) => ({ 'w:val': values })
const border = {
  'w:val': /^(?:single|none|nil)$/,
  'w:sz?': number,
  'w:space?': number,
  'w:color?': /^(?:auto|[0-9A-F]{6})$/,
}
const width = { 'w:w': signed, 'w:type': /^(?:dxa|auto|nil|pct)$/ }
const none = {}

type Allowed = Readonly<Record<string, RegExp>>

/** `?` behind a name: it may be left out. Sides are borders in `pBdr` and `tblBorders`, widths in `tblCellMar`. */
const allowed: Readonly<Record<string, Allowed>> = {
  ...Object.fromEntries(
    'body p pPr r rPr tbl tblPr tblGrid tr trPr tc tcPr tblBorders tblCellMar pBdr sectPr docDefaults rPrDefault pPrDefault compat'
      .split(' ')
      .map(name => [`w:${name}`, none]),
  ),
  ...Object.fromEntries(
    'b bCs i iCs keepNext keepLines cantSplit tblHeader titlePg widowControl qFormat semiHidden unhideWhenUsed displayBackgroundShape evenAndOddHeaders'
      .split(' ')
      .map(name => [`w:${name}`, toggle]),
  ),
  ...Object.fromEntries('insideH insideV between bar'.split(' ').map(name => [`w:${name}`, border])),
  ...Object.fromEntries('tblW tblInd tcW'.split(' ').map(name => [`w:${name}`, width])),
  'w:document': none,
  'w:hdr': none,
  'w:styles': none,
  'w:settings': none,
  'w:noBreakHyphen': none,
  'w:tabs': none,
  'w:tab': { 'w:val?': /^(?:clear|left|center|right)$/, 'w:pos?': signed },
  'w:br': { 'w:type?': /^(?:page|column|textWrapping)$/ },
  'w:t': { 'xml:space?': /^preserve$/ },
  'w:instrText': { 'xml:space?': /^preserve$/ },
  'w:fldChar': { 'w:fldCharType': /^(?:begin|separate|end)$/ },
  'w:pStyle': val(text),
  'w:basedOn': val(text),
  'w:name': val(/^[^,]+$/),
  'w:jc': val(/^(?:left|center|right|both|start|end)$/),
  'w:vAlign': val(/^(?:top|center|bottom)$/),
  'w:outlineLvl': val(/^[0-9]$/),
  'w:uiPriority': val(number),
  'w:color': val(/^(?:auto|[0-9A-F]{6})$/),
  'w:sz': val(number),
  'w:szCs': val(number),
  'w:defaultTabStop': val(number),
  'w:lang': { 'w:val?': /^vi-VN$/, 'w:eastAsia?': /^vi-VN$/, 'w:bidi?': text },
  'w:rFonts': { 'w:ascii': text, 'w:hAnsi': text, 'w:cs': text, 'w:eastAsia': text },
  'w:spacing': {
    'w:before?': number,
    'w:after?': number,
    'w:line?': signed,
    'w:lineRule?': /^(?:auto|exact|atLeast)$/,
  },
  'w:ind': { 'w:left?': signed, 'w:right?': signed, 'w:firstLine?': number },
  'w:gridCol': { 'w:w': number },
  'w:tblLayout': { 'w:type': /^(?:fixed|autofit)$/ },
  'w:headerReference': { 'w:type': /^(?:default|first|even)$/, 'r:id': text },
  'w:pgSz': { 'w:w': number, 'w:h': number, 'w:orient?': /^(?:portrait|landscape)$/ },
  'w:pgMar': Object.fromEntries(
    ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'].map(side => [`w:${side}`, signed]),
  ),
  'w:pgNumType': { 'w:start?': number, 'w:fmt?': /^decimal$/ },
  'w:docGrid': { 'w:linePitch?': number },
  'w:compatSetting': { 'w:name': text, 'w:uri': text, 'w:val': text },
  'w:style': {
    'w:type': /^(?:paragraph|character|table|numbering)$/,
    'w:styleId': text,
    'w:default?': onOff,
    'w:customStyle?': onOff,
  },
}

const sides = new Set(['w:top', 'w:left', 'w:bottom', 'w:right'])

const allowedFor = (name: string, parent: string): Allowed | undefined => {
  if (!sides.has(name)) return allowed[name]
  return parent === 'w:tblCellMar' || parent === 'w:tcMar' ? width : border
}

/** What is wrong with the attributes of an element: none that may not be there, each of its kind, none missing. */
export const attributeFaults = (node: Node, parent = ''): readonly string[] => {
  if (node.name === '') return []
  const rules = allowedFor(node.name, parent)
  if (!rules) return [`nobody knows ${node.name}`]
  const given = [...node.attributes].filter(([name]) => !name.startsWith('xmlns'))
  const wrong = given
    .filter(([name, value]) => !(rules[name] ?? rules[`${name}?`])?.test(value))
    .map(([name, value]) => `${name}="${value}" on ${node.name}`)
  const missing = Object.keys(rules)
    .filter(name => !name.endsWith('?') && !node.attributes.has(name))
    .map(name => `${name} is missing on ${node.name}`)
  return [...wrong, ...missing, ...node.children.flatMap(child => attributeFaults(child, node.name))]
}
