// What two runs at once, and a run that is stopped, leave on the disk.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/pipeline.ts'
import { dossier, emptyFolder } from './command.ts'

const example = resolve('examples/dak-lak-2021/submission.yaml')
const start = (cwd: string): ChildProcess =>
  spawn(process.execPath, [resolve('bin/dossier.js'), 'build', example], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  })

const ended = async (
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly err: string }> => {
  let err = ''
  child.stderr?.on('data', chunk => {
    err += String(chunk)
  })
  const [code] = await once(child, 'close')
  return { code, err }
}

/** Waits until a name stands in a folder. */
const appears = async (folder: string, name: string): Promise<void> => {
  const watcher = watch(folder)
  while (!existsSync(join(folder, name))) await once(watcher, 'change')
  watcher.close()
}

/** Whether every file of a build's manifest is there and as it was written. */
const isWhole = (out: string): boolean => {
  const manifest: Manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
  return manifest.dossiers
    .flatMap(entry => [entry.print, ...entry.documents.flatMap(paper => [paper.docx, paper.pdf])])
    .every(
      file =>
        file === null ||
        createHash('sha256')
          .update(readFileSync(join(out, file.path)))
          .digest('hex') === file.sha256,
    )
}

describe('a build that is stopped', () => {
  it.skipIf(process.platform === 'win32')(
    'leaves the earlier one whole, no litter, and says so',
    async () => {
      const cwd = emptyFolder()
      dossier(['build', example, '--only', 'bang-khen-tinh', '--sets', '1'], { cwd })
      const before = readFileSync(join(cwd, 'out/manifest.json'), 'utf8')
      const child = start(cwd)
      const end = ended(child)
      await appears(cwd, '.out.dossier-moi')
      child.kill('SIGINT')
      expect(await end).toMatchObject({
        code: 130,
        err: expect.stringContaining('Đã dừng giữa chừng; thư mục out vẫn như trước khi chạy.'),
      })
      expect(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')).toBe(before)
      expect(isWhole(join(cwd, 'out'))).toBe(true)
      expect(readdirSync(cwd)).toEqual(['out'])
    },
  )
})

describe('two builds at once', () => {
  it('into one folder: one is made whole, the other is told to wait', async () => {
    const cwd = emptyFolder()
    const first = start(cwd)
    const firstEnd = ended(first)
    await appears(cwd, '.out.dossier-moi')
    const second = await ended(start(cwd))
    expect(second.code).toBe(2)
    expect(second.err).toContain('Một lần chạy khác đang lập hồ sơ vào thư mục “out”')
    expect((await firstEnd).code).toBe(0)
    expect(isWhole(join(cwd, 'out'))).toBe(true)
    expect(readdirSync(cwd)).toEqual(['out'])
  })
})
