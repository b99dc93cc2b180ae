// What offices write at its longest: the decree holds there too, and a list of a thousand is a list on every page.
import { beforeAll, describe, expect, it } from 'vitest'
import { docxRenderer } from '../../src/5-render/docx/index.ts'
import { renderers } from '../../src/5-render/index.ts'
import { measure } from '../../src/5-render/measure.ts'
import { judge } from '../../src/pipeline.ts'
import { realWorld } from '../../src/world.ts'
import type { ReadBack } from '../5-render/docx/found.ts'
import { readBack as readDocx } from '../5-render/docx/read-back.ts'
import { type ReadPage, readBack as readPdf } from '../5-render/pdf/read-back.ts'
import { isKind, reasonWhyNot, ruleIds, rules } from './applicability.ts'
import { listsOf } from './elements.ts'
import { extreme, longName, longUnit, thousand } from './extremes.ts'
import { papersOfText } from './papers.ts'
import { textOf } from './places.ts'
import type { Read } from './reading.ts'

describe.each([
  ['simplified', 'A'],
  ['standard', 'B'],
] as const)('long names, long units, four pages and twelve awards: %s, profile %s', (procedure, profile) => {
  let papers: readonly Read[]
  beforeAll(async () => {
    papers = await papersOfText(extreme(procedure), profile)
  })
  const longest = (): Read => {
    const paper = papers.find(one => one.path.includes('/001-'))
    if (!paper) throw new Error('no paper of the first nominee')
    return paper
  }

  it('keep every rule', () => {
    const faults = papers.flatMap(paper =>
      ruleIds
        .filter(id => isKind(paper.kind) && reasonWhyNot(id, paper.kind) === undefined)
        .flatMap(id => rules[id].rule(paper).map(fault => `${id} ${paper.path}: ${fault}`)),
    )
    expect(faults).toEqual([])
  })

  it('are told in full', () => {
    const { docx, pdf } = longest()
    expect(docx.text).toContain(longName)
    expect(docx.text).toContain(longUnit)
    expect(pdf.pages.length).toBeGreaterThanOrEqual(4)
    const awards = docx.sections.flatMap(listsOf).flatMap(table => table.rows.filter(row => !row.isHead))
    expect(awards.map(row => row.cells[0]?.text)).toEqual(
      Array.from({ length: 12 }, (_, at) => String(2009 + at)),
    )
  })

  it('leave no page without text and no head of a table without a row', () => {
    for (const paper of papers)
      for (const page of paper.pdf.pages) expect(rowsUnderHead(page), paper.path).not.toBe(0)
  })
})

/** Texts under the last head of a table on a page, undefined where it has none. */
const rowsUnderHead = (page: ReadPage): number | undefined => {
  const heads = page.lines.filter(line => line.role === 'TH')
  const last = heads.at(-1)
  return last && textOf(page).filter(line => line.y > last.y && line.role !== 'TH').length
}

describe('a list of a thousand', () => {
  let docx: ReadBack
  let pages: readonly ReadPage[]
  beforeAll(async () => {
    const world = realWorld()
    const path = 'thousand.yaml'
    const own = {
      ...world,
      read: (name: string) => (name === path ? new TextEncoder().encode(thousand()) : world.read(name)),
    }
    const judged = (
      await judge({ ...own, exists: name => name === path || world.exists(name) }, { files: [path] })
    ).value
    const [dossier] = judged?.plan.dossiers ?? []
    const paper = dossier?.papers.find(one => one.kind === 'danh-sach')
    const document = judged && dossier && paper ? judged.paper(dossier, paper).value : undefined
    if (!judged || !document || 'parts' in document) throw new Error('no list')
    const { layout } = judged.inputs
    const render = renderers(world, layout)
    docx = readDocx(await docxRenderer(layout, measure(world))(document))
    const { title, author } = document
    pages = (await readPdf(await render.paint(render.pdf(document).pages, { title, author, tagged: true })))
      .pages
  })

  it('has every person once, in order, numbered', () => {
    const rows = docx.sections.flatMap(listsOf).flatMap(table => table.rows.filter(row => !row.isHead))
    expect(rows.map(row => row.cells[0]?.text)).toEqual(
      Array.from({ length: 1000 }, (_, at) => String(at + 1)),
    )
    expect(rows.at(-1)?.cells[2]?.text).toBe('H’Linh Thị Quỳnh Bình')
  })

  it('repeats its head in Word and lets no row be cut', () => {
    const rows = docx.sections.flatMap(listsOf).flatMap(table => table.rows)
    expect(rows.map(row => row.isHead).lastIndexOf(true)).toBe(0)
    expect(rows.every(row => row.isWhole)).toBe(true)
  })

  it('begins each page with its head and a whole row, and ends none with its head', () => {
    expect(pages.length).toBeGreaterThan(80)
    let row = 0
    for (const [at, page] of pages.entries()) {
      const numbers = textOf(page).flatMap(line =>
        line.role === 'TD' && line.middle < 38 ? [Number(line.text)] : [],
      )
      const head = page.lines.filter(line => line.text === 'Họ và tên')
      const texts = textOf(page).filter(line => line.role === 'TD')
      expect(head.map(line => line.role)).toEqual([at === 0 ? 'TH' : 'Artifact'])
      // A row that had been cut would go on with the words of a person, not with the number of the next.
      expect(texts[0]?.text).toBe(String(row + 1))
      expect(numbers).toEqual(numbers.map((_, index) => row + index + 1))
      row += numbers.length
    }
    expect(row).toBe(1000)
  })

  it('numbers its pages from the second on', () => {
    const numbers = pages.map(page => page.lines.find(line => line.role === 'Artifact' && line.y < 20)?.text)
    expect(numbers).toEqual(pages.map((_, at) => (at === 0 ? undefined : String(at + 1))))
  })
})
