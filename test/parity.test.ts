// What must stand in two places stands in both: codes in both languages and with a case, facts of a sentence the same,
// commands of README in the program.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBook } from '../src/messages/book.ts'
import { realWorld } from '../src/world.ts'

const world = realWorld()
const vi = readBook(world, 'vi')
const en = readBook(world, 'en')
const names = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/%([a-zA-Z_]+)%/g)].map(match => match[1] ?? ''))].sort()
const isScreen = (code: string): boolean => /^(?:cli|note|criteria|field)\//.test(code)
const codes = [...vi.entries.keys()]
const cases = readdirSync('test/cases').flatMap(group =>
  readdirSync(`test/cases/${group}`).map(slug => `${group}/${slug}`),
)

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory()
      ? sources(`${folder}/${entry.name}`)
      : /\.(?:ts|yaml)$/.test(entry.name)
        ? [`${folder}/${entry.name}`]
        : [],
  )

describe('parity', () => {
  it('says everything in both languages', () => {
    expect([...en.entries.keys()].sort()).toEqual([...codes].sort())
  })

  it('uses the same facts in both languages', () => {
    const differing = codes.filter(
      code =>
        names(vi.entries.get(code)?.sentence ?? '').join() !==
        names(en.entries.get(code)?.sentence ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('gives each code its reason, its mend and an example of each, in both languages', () => {
    const thin = [vi, en].flatMap(book =>
      [...book.entries.values()]
        .filter(entry => !isScreen(entry.code))
        .filter(entry => !entry.sentence || !entry.why || !entry.fix || !entry.wrong || !entry.right)
        .map(entry => `${book.lang} ${entry.code}`),
    )
    expect(thin).toEqual([])
  })

  it('has a case for each code and a code for each case', () => {
    expect([...cases].sort()).toEqual(codes.filter(code => !isScreen(code)).sort())
  })

  it('words every code that the program can find, and no other', () => {
    const emitted = new Set(
      sources('src').flatMap(file =>
        [
          ...readFileSync(file, 'utf8').matchAll(
            /['"\s`]((?:yaml|shape|law|campaign|template|document|note)\/[a-z0-9-]+)(?![\w./-])/g,
          ),
        ].map(match => match[1] ?? ''),
      ),
    )
    expect(codes.filter(code => !/^(?:cli|criteria|field)\//.test(code) && !emitted.has(code))).toEqual([])
    expect([...emitted].filter(code => !codes.includes(code))).toEqual([])
  })
})
