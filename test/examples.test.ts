// Every example is a test: the good ones build, their papers say in both formats what stands in the golden text; the
// faulty ones are told in the words that stand beside them.
import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderers } from '../src/5-render/index.ts'
import { judge } from '../src/pipeline.ts'
import { realWorld } from '../src/world.ts'
import { readBack as readDocx } from './5-render/docx/read-back.ts'
import { readBack as readPdf } from './5-render/pdf/read-back.ts'
import { expectGolden } from './support/golden.ts'
import { made } from './support/made.ts'
import { onScreen } from './support/screen.ts'

const names = readdirSync('examples').filter(name => existsSync(`examples/${name}/submission.yaml`))
const faulty = names.filter(name => name.endsWith('-loi'))
const good = names.filter(name => !faulty.includes(name))

/** Words with their number of times, in an order of their own. */
const bag = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap(text => text.split(/\s+|(?<=-)/)).filter(Boolean))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words that one paper has oftener than the other. */
const surplus = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): readonly string[] =>
  [...a].filter(([word, count]) => count > (b.get(word) ?? 0)).map(([word]) => word)

type Result = Awaited<ReturnType<typeof made>>

/** The dossiers that were made; a build without one has failed. */
const dossiersOf = ({ manifest }: Result) => {
  if (!manifest?.dossiers.length) throw new Error('no dossier was made')
  return manifest.dossiers
}

describe.each(good)('examples/%s', name => {
  let result: Result
  beforeAll(async () => {
    result = await made(`examples/${name}/submission.yaml`)
  })

  it('has no error and is told in both languages', () => {
    expect(result.diagnostics.filter(one => one.severity === 'error')).toEqual([])
    for (const lang of ['vi', 'en'] as const) {
      expectGolden(
        onScreen({ ...result, files: result.judged.inputs.files }, realWorld(), lang),
        `test/golden/${name}/screen.${lang}.txt`,
      )
    }
  })

  it('prints what its golden texts say', () => {
    const { judged } = result
    const { text } = renderers(realWorld(), judged.inputs.layout)
    for (const dossier of judged.plan.dossiers) {
      const papers = dossier.papers.map(paper => {
        const { value } = judged.paper(dossier, paper)
        return `${'═'.repeat(80)}\n${paper.path}\n\n${'parts' in value ? '' : text(value)}`
      })
      expectGolden(`${papers.join('\n')}`, `test/golden/${name}/${dossier.id}.txt`)
    }
  })

  it('says the same in DOCX and in PDF', async () => {
    for (const { documents } of dossiersOf(result)) {
      for (const { docx, pdf } of documents) {
        const word = readDocx(result.files.get(docx?.path ?? '') ?? new Uint8Array())
        const page = await readPdf(result.files.get(pdf?.path ?? '') ?? new Uint8Array())
        const inWord = bag(word.paragraphs.map(paragraph => paragraph.text))
        // A head that repeats and a page number are all that a PDF may have oftener.
        const heads = bag(
          word.tables.flatMap(table =>
            table.rows.filter(row => row.isHead).flatMap(row => row.cells.map(cell => cell.text)),
          ),
        )
        const inPdf = bag(page.pages.flatMap(one => one.lines.map(line => line.text)))
        expect(surplus(inWord, inPdf), `${docx?.path}: not in the PDF`).toEqual([])
        const more = surplus(inPdf, inWord).filter(text => !heads.has(text) && !/^\d+$/.test(text))
        expect(more, `${pdf?.path}: not in the DOCX`).toEqual([])
      }
    }
  })

  it('counts in the letter what the list and the summaries hold', async () => {
    for (const entry of dossiersOf(result)) {
      const words = async (kind: string): Promise<string> => {
        const file = entry.documents.find(paper => paper.kind === kind)?.docx?.path ?? ''
        return readDocx(result.files.get(file) ?? new Uint8Array())
          .paragraphs.map(paragraph => paragraph.text)
          .join('\n')
      }
      const letter = await words('to-trinh')
      const list = readDocx(result.files.get(`${entry.id}/danh-sach.docx`) ?? new Uint8Array())
      const rows = list.tables.flatMap(table => table.rows.filter(row => !row.isHead))
      const all = entry.nominees.individuals + entry.nominees.collectives + entry.nominees.households
      expect(rows).toHaveLength(all)
      expect(entry.documents.filter(paper => paper.nominee !== null)).toHaveLength(all)
      const units = { collectives: 'tập thể', individuals: 'cá nhân', households: 'hộ gia đình' } as const
      for (const [group, unit] of Object.entries(units) as [
        'collectives' | 'individuals' | 'households',
        string,
      ][]) {
        if (entry.nominees[group] > 0)
          expect(letter).toContain(`${String(entry.nominees[group]).padStart(2, '0')} ${unit}`)
      }
    }
  })
})

describe.each(faulty)('examples/%s', name => {
  it('is told in the words that stand beside it, in both languages', async () => {
    const world = realWorld()
    const { diagnostics, files } = await judge(world, { files: [`examples/${name}/submission.yaml`] })
    expect(diagnostics.filter(one => one.severity === 'error').length).toBeGreaterThan(0)
    for (const lang of ['vi', 'en'] as const) {
      expectGolden(onScreen({ diagnostics, files }, world, lang), `examples/${name}/expected.${lang}.txt`)
    }
  })
})
