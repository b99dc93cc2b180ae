import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findOffice, killTree, type Machine, officeAt, officePlaces } from '../src/office.ts'
import { emptyFolder } from './cli/command.ts'
import { paragraphsOf, wordFile } from './support/word-file.ts'

const machine = (given: Partial<Machine>): Machine => ({
  platform: 'linux',
  env: {},
  home: '/home/a',
  list: () => [],
  ...given,
})

it('ends a process that is gone already without a fault', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  expect(() => killTree(pid)).not.toThrow()
})

describe('officePlaces', () => {
  it('looks on PATH first', () => {
    const places = officePlaces(machine({ env: { PATH: '/a:/b' } }))
    expect(places.slice(0, 4)).toEqual(['/a/soffice', '/a/libreoffice', '/b/soffice', '/b/libreoffice'])
  })

  it('knows where installers put it on Windows, and prefers the program that waits', () => {
    const env = { Path: 'C:\\bin', ProgramFiles: 'C:\\Program Files' }
    const list = (folder: string) =>
      folder === 'C:\\Program Files' ? ['LibreOffice', 'Microsoft Office'] : []
    expect(officePlaces(machine({ platform: 'win32', env, list }))).toEqual([
      'C:\\bin\\soffice.com',
      'C:\\bin\\soffice.exe',
      'C:\\Program Files\\LibreOffice\\program\\soffice.com',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ])
  })

  it('knows the applications of macOS and what lies under /opt', () => {
    expect(officePlaces(machine({ platform: 'darwin' }))).toContain(
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    )
    const list = (folder: string) => (folder === '/opt' ? ['libreoffice7.6', 'other'] : [])
    expect(officePlaces(machine({ list }))).toContain('/opt/libreoffice7.6/program/soffice')
  })
})

/** A program in the place of LibreOffice that does as the script says. */
const program = (script: string): string => {
  const path = join(emptyFolder(), 'soffice')
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}
const leftovers = (): number => readdirSync(tmpdir()).filter(name => /^dossier-\w{6}$/.test(name)).length
const file = new Uint8Array([1])

describe.runIf(process.platform !== 'win32')('officeAt', () => {
  it('takes nothing for a PDF file where none was written, whatever the program says', async () => {
    expect(await officeAt(program('exit 0'))([file])).toEqual([undefined])
  })

  it('takes no half-written file for a PDF file', async () => {
    const half = program(`while [ "$1" != --outdir ]; do shift; done; printf '%%PDF-1.7' > "$2/0.pdf"`)
    expect(await officeAt(half)([file])).toEqual([undefined])
  })

  it('does not wait for a program that never ends, and leaves nothing behind', async () => {
    const before = leftovers()
    expect(await officeAt(program('sleep 1000'), { start: 0.2, file: 0 })([file])).toEqual([undefined])
    expect(leftovers()).toBe(before)
  })

  it('gives the files that a stumbling program left out another go, each alone', async () => {
    const first = program(
      `while [ "$1" != --outdir ]; do shift; done; printf '%%PDF-1.7 %%%%EOF' > "$2/0.pdf"; exit 0`,
    )
    const made = await officeAt(first)([file, file, file])
    expect(made.map(one => one !== undefined)).toEqual([true, true, true])
  })
})

const installed = spawnSync('which', ['soffice']).status === 0

describe.runIf(installed || process.env.CI)('LibreOffice itself', () => {
  it('makes one PDF file of each Word file', async () => {
    const office = findOffice()
    const made = await office?.([wordFile(paragraphsOf('một')), wordFile(paragraphsOf('hai'))])
    expect(
      made?.map(one =>
        Buffer.from(one ?? [])
          .subarray(0, 5)
          .toString(),
      ),
    ).toEqual(['%PDF-', '%PDF-'])
  }, 60_000)
})
