import { expect, test } from 'vitest'
import { docxRenderer } from '../../../src/5-render/docx/index.ts'
import { measure } from '../../../src/5-render/measure.ts'
import { realWorld } from '../../../src/world.ts'
import { layout, summary } from '../samples.ts'
import { readBack } from './read-back.ts'
import { faultsOf } from './structure.ts'

const document = 'word/document.xml'

test.each([
  [
    'an element out of order',
    document,
    /(<w:pStyle [^>]*>)(<w:spacing [^>]*>)/,
    '$2$1',
    /pStyle out of place in w:pPr/,
  ],
  [
    'an element nobody knows',
    document,
    /<w:tblLayout /,
    '<w:tblLayouts ',
    /tblLayouts out of place in w:tblPr|nobody knows w:tblLayouts/,
  ],
  [
    'a cell that ends with a table',
    document,
    /<\/w:p><\/w:tc>/,
    '</w:p><w:tbl/></w:tc>',
    /a cell that does not/,
  ],
  ['a cell off the grid', document, /<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="7"/>', /on a grid 7/],
  [
    'an attribute of another element',
    document,
    /<w:vAlign w:val="center"/,
    '<w:vAlign w:w="1"',
    /w:w="1" on w:vAlign/,
  ],
  ['a value nobody knows', document, /w:lineRule="exact"/, 'w:lineRule="exactly"', /exactly" on w:spacing/],
  ['an attribute left out', document, /<w:tblW w:w="\d+" /, '<w:tblW ', /w:w is missing on w:tblW/],
  [
    'a style of no kind',
    'word/styles.xml',
    /w:type="paragraph" w:styleId="body"/,
    'w:styleId="body"',
    /w:type is missing on w:style/,
  ],
  ['an element twice', document, /(<w:cantSplit\/>)/, '$1$1', /w:cantSplit twice/],
  [
    'a part gone',
    'word/_rels/document.xml.rels',
    /Target="styles.xml"/,
    'Target="s.xml"',
    /no part word\/s.xml/,
  ],
  ['a relation gone', document, /r:id="\w+"/, 'r:id="x"', /names x, which is no relation/],
  ['a type gone', '[Content_Types].xml', /<Override [^>]*header1[^>]*>/, '', /no type for word\/header1.xml/],
  ['a tab as a letter', document, /SỞ Y TẾ/, 'SỞ\tY TẾ', /a tab or line end/],
])('the checker sees %s', async (_, part, from, to, fault) => {
  const { parts } = readBack(await docxRenderer(layout, measure(realWorld()))(summary()))
  const sound = parts.get(part) ?? ''
  const broken = sound.replace(from, to)
  expect(broken).not.toBe(sound)
  expect(faultsOf(parts)).toEqual([])
  expect(faultsOf(new Map([...parts, [part, broken]])).join('\n')).toMatch(fault)
})
