// Each rule catches what it is there for: papers that are right but for one thing, made wrong in the finished file.
import { beforeAll, describe, expect, it } from 'vitest'
import { readBack as readDocx } from '../5-render/docx/read-back.ts'
import { ruleIds, rules } from './applicability.ts'
import { brokenDocx } from './broken/docx.ts'
import { brokenPdf } from './broken/pdf.ts'
import { examples, papersOf } from './papers.ts'
import { type Read, readPaper } from './reading.ts'

let papers: readonly Read[]
beforeAll(async () => {
  papers = (await Promise.all(examples.map(example => papersOf(example, 'A')))).flat()
})

const paperAt = (path: string): Read => {
  const paper = papers.find(one => one.path === path)
  if (!paper) throw new Error(`no paper ${path}`)
  return paper
}

const named = <T extends { readonly rule: string; readonly fault: string }>(all: readonly T[]) =>
  all.map(one => [`${one.rule} catches ${one.fault}`, one] as const)

it('has a broken paper for every rule', () => {
  const tried = new Set([...brokenDocx, ...brokenPdf].map(one => one.rule))
  expect(ruleIds.filter(id => !tried.has(id))).toEqual([])
})

describe('a DOCX', () => {
  it.each(named(brokenDocx))('%s', async (_, { rule, paper, file }) => {
    const whole = paperAt(paper)
    const { docx } = await readPaper(whole, { ...whole.files, docx: file(whole.files.docx) })
    expect(rules[rule].rule(whole)).toEqual([])
    expect(rules[rule].rule({ ...whole, docx })).not.toEqual([])
  })

  it('D22 catches a list that lost a row behind the letter’s back', () => {
    const letter = paperAt('chu-tich-ubnd-tinh/to-trinh')
    const loss = brokenDocx.find(one => one.fault === 'a row that is gone')
    const list = loss && readDocx(loss.file(paperAt(loss.paper).files.docx))
    expect(rules.D22.rule({ ...letter, list })).toContain('the letter does not tell "08 cá nhân"')
  })
})

describe('a PDF', () => {
  it.each(named(brokenPdf))('%s', async (_, { rule, paper, file }) => {
    const whole = paperAt(paper)
    const broken = await readPaper(whole, { ...whole.files, pdf: await file(whole.files.pdf) })
    expect(rules[rule].rule(whole)).toEqual([])
    expect(rules[rule].rule({ ...broken, letter: whole.letter, list: whole.list })).not.toEqual([])
  })
})
