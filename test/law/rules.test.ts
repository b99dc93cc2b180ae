// Each of the 66 rules for which a dossier is returned, with a submission that trips it and one that does not, in every
// pack in which it holds. The tables are in `rules/`.
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { renderers } from '../../src/5-render/index.ts'
import type { Severity } from '../../src/model/diagnostic.ts'
import type { PlannedDossier } from '../../src/model/plan.ts'
import { judge } from '../../src/pipeline.ts'
import { realWorld } from '../../src/world.ts'
import { type Find, findIn, packsFor, type Row, rows, severityIn } from './rules/kit.ts'

const order: readonly Severity[] = ['info', 'warning', 'error']
const pageSeverity: Readonly<Record<Find['page'], Severity>> = { E: 'error', W: 'warning', A: 'info' }

const isSofter = (find: Find, severity: Severity | undefined): boolean =>
  severity === undefined || order.indexOf(severity) < order.indexOf(pageSeverity[find.page])

const nameOf = (row: Row): string => `${row.regime}-${row.rule}`

const cases = rows.flatMap(row => row.finds.map(find => ({ row, find, name: nameOf(row) })))

describe('a rule that gets a dossier returned', () => {
  it('is on the table once: 33 of the law of 2003, 33 of the law of 2022', () => {
    const ids = Array.from({ length: 33 }, (_, at) => `V${String(at + 1).padStart(2, '0')}`)
    const of = (regime: Row['regime']) => rows.filter(row => row.regime === regime).map(row => row.rule)
    expect([of('2003'), of('2022')]).toEqual([ids, ids])
  })

  it.each(cases.map(({ row, find, name }) => [name, find.code, row, find] as const))(
    '%s finds %s in what breaks it, and not in what keeps it',
    (_name, _code, row, find) => {
      for (const pack of packsFor(row, find)) {
        const bad = findIn(find.bad, find, pack)
        expect([pack, ...new Set(bad.map(one => one.severity))]).toEqual([pack, severityIn(find, pack)])
        if (find.note) expect(bad.flatMap(one => one.related ?? []).map(one => one.note)).toContain(find.note)
        expect([pack, ...findIn(find.ok, find, pack).map(one => one.code)]).toEqual([pack])
      }
    },
  )

  it('binds as hard as the research says, or the row says why not', () => {
    const silent = cases
      .filter(({ row, find }) =>
        packsFor(row, find).some(pack => pack !== 'luat-2026' && isSofter(find, severityIn(find, pack))),
      )
      .filter(({ find }) => !find.lowered)
    expect(silent.map(one => `${one.name} ${one.find.code}`)).toEqual([])
  })

  it('is softened for no other reason than the row’s: what was read in its source binds', () => {
    const idle = cases
      .filter(({ find }) => find.lowered)
      .filter(({ row, find }) => packsFor(row, find).every(pack => !isSofter(find, severityIn(find, pack))))
    expect(idle.map(one => `${one.name} ${one.find.code}`)).toEqual([])
  })

  it.each(rows.flatMap(row => (row.proof ? [[nameOf(row), row.proof] as const] : [])))(
    '%s points to a test that is there',
    (_name, { test, says }) => {
      expect(existsSync(test)).toBe(true)
      expect(readFileSync(test, 'utf8')).toContain(says)
    },
  )

  it('is held by a check, by a named test of how the papers are made, or left to people with a word on it', () => {
    const bare = rows.filter(row =>
      row.held === 'check' ? row.finds.length === 0 : row.held === 'construction' ? !row.proof : !row.left,
    )
    expect(bare.map(nameOf)).toEqual([])
  })
})

const judged = (await judge(realWorld(), { files: ['examples/lai-chau-1229-2021/submission.yaml'] })).value
if (!judged) throw new Error('the example cannot be read')
const { text } = renderers(realWorld(), judged.inputs.layout)

const documentsOf = (dossier: PlannedDossier, kind: string) =>
  dossier.papers
    .filter(paper => paper.kind === kind)
    .map(paper => judged.paper(dossier, paper).value)
    .flatMap(paper => ('parts' in paper ? [] : [paper]))

const summariesOf = (dossier: PlannedDossier): readonly string[] =>
  documentsOf(dossier, 'tom-tat-thanh-tich').map(paper => text(paper).replace(/\s+/g, ' '))

/** Rows of the list, one a nominee. */
const listOf = (dossier: PlannedDossier): readonly string[] =>
  documentsOf(dossier, 'danh-sach')
    .flatMap(paper => paper.sections)
    .flatMap(section => section.blocks)
    .flatMap(block => (block.type === 'table' ? block.rows : []))
    .map(row => row.join(' '))

const nomineesOf = (dossier: PlannedDossier) =>
  dossier.awards
    .flatMap(one => one.nominees)
    .flatMap(id => judged.inputs.nominees.find(one => one.id === id) ?? [])

describe('papers as they are made', () => {
  it.each(judged.plan.dossiers)('hold each name once and in one order (2003-V24, 2022-V17): $id', dossier => {
    const names = nomineesOf(dossier).map(one => one.name)
    for (const papers of [listOf(dossier), summariesOf(dossier)])
      expect(papers.map((paper, at) => paper.includes(names[at] ?? '–'))).toEqual(names.map(() => true))
  })

  it('go to one authority each, that of their awards (2022-V18)', () => {
    const ids = judged.plan.dossiers.map(one => one.authority)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { authority, awards } of judged.plan.dossiers)
      for (const { award } of awards)
        expect(judged.checks.pack.awards.get(award)?.decides.authority).toBe(authority)
  })

  it('have a place for the managing body’s signature, and no day that it has not written (2003-V23, V31)', () => {
    for (const dossier of judged.plan.dossiers) {
      const signers = nomineesOf(dossier).map(one => one.manager?.signer?.name ?? '–')
      const summaries = summariesOf(dossier)
      expect(summaries.map((summary, at) => summary.includes(signers[at] ?? '–'))).toEqual(
        signers.map(() => true),
      )
      for (const summary of summaries) expect(summary).toMatch(/, ngày tháng năm 2021/)
    }
  })
})

afterAll(() => {
  const ways: readonly Row['held'][] = ['check', 'construction', 'people']
  const line = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name.padEnd(14)}${cells.map(cell => String(cell).padStart(13)).join('')}`
  const countOf = (regime: Row['regime']) => [
    ...ways.map(way => rows.filter(row => row.regime === regime && row.held === way).length),
    rows.filter(row => row.regime === regime && row.left).length,
  ]
  const head = line('', [...ways, 'left in part'])
  const lines = (['2003', '2022'] as const).map(regime => line(`law of ${regime}`, countOf(regime)))
  process.stdout.write(`${['rules that get a dossier returned: 66, held by', head, ...lines].join('\n')}\n`)
})
