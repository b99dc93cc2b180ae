// Each diagnostic code has a folder with a good and a bad case; the bad one's words stand beside it in both languages.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { build, hasError, judge } from '../src/pipeline.ts'
import { caseWorld, failingOffice, quickOffice } from './support/case-world.ts'
import { expectGolden } from './support/golden.ts'
import { memoryTray } from './support/memory-tray.ts'
import { onScreen } from './support/screen.ts'

const offices = { none: undefined, fails: failingOffice } as const

/** The world of a case; `bad.office` says that LibreOffice is missing there (`none`) or does nothing (`fails`). */
const worldFor = (folder: string, name: string) => {
  const path = `${folder}/${name}.office`
  const told = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
  return caseWorld(told === 'none' || told === 'fails' ? offices[told] : quickOffice)
}
const groups = readdirSync('test/cases').filter(name => name !== 'README.md')
const options = {
  formats: ['pdf'],
  duplex: false,
  setFolders: false,
  draft: false,
  tool: 'test',
  onPaper: () => {},
} as const

/** `bad.sets` holds the count of sets that the command line asks for. */
const setsFor = (folder: string, name: string) => {
  const path = `${folder}/${name}.sets`
  return existsSync(path) ? { sets: Number(readFileSync(path, 'utf8')) } : {}
}

/** Everything found in one case, by validating it and, where nothing stops that, by building it. */
const findIn = async (folder: string, name: 'ok' | 'bad') => {
  const templates = `${folder}/${name}.templates`
  const world = worldFor(folder, name)
  const judged = await judge(world, {
    files: [`${folder}/${name}.yaml`],
    ...(existsSync(templates) ? { templates } : {}),
    ...setsFor(folder, name),
  })
  if (!judged.value || hasError(judged.diagnostics)) return judged
  const built = await build(world, judged.value, options, memoryTray())
  return { diagnostics: [...judged.diagnostics, ...built.diagnostics], files: judged.files }
}

describe.each(groups)('%s', group => {
  it.each(readdirSync(`test/cases/${group}`))(
    '%s: the bad case is told in both languages, the good one is silent',
    async slug => {
      const folder = `test/cases/${group}/${slug}`
      const code = `${group}/${slug}`
      const { diagnostics: bad, files } = await findIn(folder, 'bad')
      expect(bad.map(one => one.code)).toContain(code)
      for (const lang of ['vi', 'en'] as const) {
        const words = onScreen(
          { diagnostics: bad.filter(one => one.code === code), files },
          worldFor(folder, 'bad'),
          lang,
        )
        expect(words, 'a fact was not filled in').not.toMatch(/%[a-zA-Z_]+%/)
        expectGolden(words, `${folder}/bad.${lang}.out`)
      }
      const { diagnostics } = await findIn(folder, 'ok')
      expect(diagnostics.filter(one => one.code === code || one.severity === 'error')).toEqual([])
    },
  )
})
