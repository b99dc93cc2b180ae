// The DOCX as another program lays it out, against our own PDF: the same text, the same number of pages, and as far as
// can be the same lines. Runs where LibreOffice and poppler are installed, and always in CI.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from './cli/command.ts'
import { made } from './support/made.ts'

const installed = ['soffice', 'pdftotext'].every(program => spawnSync('which', [program]).status === 0)
const examples = readdirSync('examples').filter(
  name => !name.endsWith('-loi') && readdirSync(`examples/${name}`).includes('submission.yaml'),
)

/** LibreOffice leaves out what is beyond the 247th file of a command line, so papers go in smaller lots. */
const lot = 100

type Pair = { readonly paper: string; readonly ours: string; readonly theirs: string }

const convert = async (name: string): Promise<readonly Pair[]> => {
  const folder = emptyFolder()
  const { manifest, files } = await made(`examples/${name}/submission.yaml`)
  const papers = (manifest?.dossiers ?? []).flatMap(entry => entry.documents)
  mkdirSync(join(folder, 'theirs'))
  const pairs = papers.map(({ docx, pdf }, index) => {
    const paper = docx?.path ?? ''
    const word = join(folder, `${index}.docx`)
    writeFileSync(word, files.get(paper) ?? '')
    writeFileSync(join(folder, `${index}.pdf`), files.get(pdf?.path ?? '') ?? '')
    return { paper, word, ours: join(folder, `${index}.pdf`), theirs: join(folder, 'theirs', `${index}.pdf`) }
  })
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  for (let at = 0; at < pairs.length; at += lot) {
    const words = pairs.slice(at, at + lot).map(pair => pair.word)
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'theirs'), ...words],
      { stdio: 'ignore' },
    )
  }
  expect(
    readdirSync(join(folder, 'theirs'))
      .map(file => basename(file, '.pdf'))
      .sort(),
  ).toEqual(pairs.map((_, index) => String(index)).sort())
  return pairs
}

const pagesOf = (path: string): readonly string[] =>
  execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\f')
    .slice(0, -1)
const linesOf = (path: string): readonly string[] =>
  pagesOf(path).flatMap(page => page.split('\n').filter(Boolean))
const wordsOf = (path: string): readonly string[] =>
  linesOf(path)
    .join(' ')
    .split(/\s+|(?<=-)/)
    .toSorted()

describe.runIf(installed || process.env.CI)('in LibreOffice', () => {
  it('is installed', () => expect(installed).toBe(true))

  describe.each(examples)('examples/%s', name => {
    let pairs: readonly Pair[]
    beforeAll(async () => {
      pairs = await convert(name)
    }, 300_000)

    it('has the same text as our PDF', () => {
      for (const { paper, ours, theirs } of pairs) expect(wordsOf(theirs), paper).toEqual(wordsOf(ours))
    })

    it('has as many pages as our PDF', () => {
      const differing = pairs.flatMap(({ paper, ours, theirs }) => {
        const counts = [ours, theirs].map(path => pagesOf(path).length)
        return counts[0] === counts[1] ? [] : [`${paper}: ${counts.join(' and ')}`]
      })
      expect(differing).toEqual([])
    })

    it('breaks nearly all lines where our PDF does', () => {
      let all = 0
      let equal = 0
      for (const { ours, theirs } of pairs) {
        const known = new Set(linesOf(ours))
        const lines = linesOf(theirs)
        all += lines.length
        equal += lines.filter(line => known.has(line)).length
      }
      console.info(
        `${name}: ${((100 * equal) / all).toFixed(1)} % of ${all} lines are equal in LibreOffice's rendering and our PDF`,
      )
      expect(equal / all).toBeGreaterThan(0.9)
    })
  })
})
