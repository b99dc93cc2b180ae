import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const command = resolve('bin/dossier.js')

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

export type Call = {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** Runs the built command as a user would, in another process. */
export const dossier = (args: readonly string[], { cwd, env, input }: Call = {}): Ran => {
  const clean = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }
  const done = spawnSync(process.execPath, [command, ...args], {
    cwd,
    env: { ...clean, ...env },
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** An empty folder of its own for a test. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'dossier-test-'))
