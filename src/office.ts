// The door to LibreOffice, where it is installed: it lays out the office's own Word files, which nothing else here can.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, posix, win32 } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Office } from './model/world.ts'

/** What of the machine decides where LibreOffice may lie. */
export type Machine = {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** Names in a folder; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[]
}

const windowsFolders = ({ env, list }: Machine): readonly string[] =>
  ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)']
    .flatMap(name => env[name] ?? [])
    .flatMap(folder =>
      list(folder)
        .filter(name => name.startsWith('LibreOffice'))
        .map(name => win32.join(folder, name, 'program')),
    )

const macFolders = ({ home }: Machine): readonly string[] =>
  ['/Applications', `${home}/Applications`].map(folder => `${folder}/LibreOffice.app/Contents/MacOS`)

const linuxFolders = ({ list }: Machine): readonly string[] => [
  ...['/usr/bin', '/usr/local/bin', '/usr/lib/libreoffice/program', '/snap/bin'],
  ...list('/opt')
    .filter(name => name.startsWith('libreoffice'))
    .map(name => `/opt/${name}/program`),
]

/** Every path at which LibreOffice may be found, the likeliest first: on PATH, then where its installers put it. */
export const officePlaces = (machine: Machine): readonly string[] => {
  const isWindows = machine.platform === 'win32'
  // On Windows `soffice.exe` returns before its work is done; `soffice.com` waits.
  const names = isWindows ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
  const path = machine.env.PATH ?? machine.env.Path ?? ''
  const onPath = path.split(isWindows ? ';' : ':').filter(Boolean)
  const usual = isWindows ? windowsFolders : machine.platform === 'darwin' ? macFolders : linuxFolders
  const join = isWindows ? win32.join : posix.join
  return [...onPath, ...usual(machine)].flatMap(folder => names.map(name => join(folder, name)))
}

const listed = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])

/** LibreOffice leaves out all beyond the 247th file of one call, silently. */
const lot = 100

/** How long LibreOffice is waited for, in seconds: to start, and for each file. */
export type Patience = { readonly start: number; readonly file: number }

const patience: Patience = { start: 60, file: 5 }

/** PDF/A-2b with its structure: the archive form of our own papers too (ISO 19005-2). */
const filter = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}'

/** Ends a process and all that it started; one that has ended by itself in the meantime is no fault. */
export const killTree = (pid: number): void => {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => {})
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Runs a program to its end, or to the end of its time; what it says of its success is not to be trusted. */
const run = (program: string, args: readonly string[], seconds: number): Promise<void> =>
  new Promise(resolve => {
    const env = { ...process.env, TZ: 'UTC' }
    const detached = process.platform !== 'win32'
    const child = spawn(program, [...args], { stdio: 'ignore', detached, windowsHide: true, env })
    const stop = (): void => {
      if (child.pid !== undefined) killTree(child.pid)
    }
    const timer = setTimeout(stop, seconds * 1000)
    // It stands in a group of its own, which Ctrl-C does not reach.
    process.once('exit', stop)
    const end = (): void => {
      clearTimeout(timer)
      process.off('exit', stop)
      resolve()
    }
    child.on('close', end)
    child.on('error', end)
  })

/** The PDF file at a path; undefined where there is none or it is not whole. */
const pdfAt = (path: string): Uint8Array | undefined => {
  if (!existsSync(path)) return undefined
  const bytes = readFileSync(path)
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.includes('%%EOF') ? bytes : undefined
}

type Bench = { readonly program: string; readonly folder: string; readonly wait: Patience }

const convert = async (
  { program, folder, wait }: Bench,
  files: readonly Uint8Array[],
): Promise<readonly (Uint8Array | undefined)[]> => {
  const [from, to] = [join(folder, 'docx'), join(folder, 'pdf')]
  for (const one of [from, to]) {
    rmSync(one, { recursive: true, force: true })
    mkdirSync(one)
  }
  const paths = files.map((_, index) => join(from, `${index}.docx`))
  paths.forEach((path, index) => {
    writeFileSync(path, files[index] ?? '')
  })
  // A profile of its own: with the user's, a LibreOffice that is open would take the work and this one do nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const quiet = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard']
  const args = [profile, ...quiet, '--convert-to', filter, '--outdir', to, ...paths]
  await run(program, args, wait.start + wait.file * files.length)
  return files.map((_, index) => pdfAt(join(to, `${index}.pdf`)))
}

/** One lot; where some came out and some did not, the others once more one by one. */
const convertLot: typeof convert = async (bench, files) => {
  const made = await convert(bench, files)
  if (files.length === 1 || made.every(one => one === undefined)) return made
  const all = [...made]
  for (const [index, file] of files.entries())
    if (all[index] === undefined) all[index] = (await convert(bench, [file]))[0]
  return all
}

/** The LibreOffice at a path; what it does is done in a temporary folder that is gone afterwards. */
export const officeAt =
  (program: string, wait = patience): Office =>
  async files => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
    const clear = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    process.once('exit', clear)
    try {
      const made: (Uint8Array | undefined)[] = []
      for (let at = 0; at < files.length; at += lot)
        made.push(...(await convertLot({ program, folder, wait }, files.slice(at, at + lot))))
      return made
    } finally {
      process.off('exit', clear)
      clear()
    }
  }

/** The LibreOffice of this machine, or undefined where there is none. */
export const findOffice = (): Office | undefined => {
  const machine = { platform: process.platform, env: process.env, home: homedir(), list: listed }
  const program = officePlaces(machine).find(path => existsSync(path))
  return program === undefined ? undefined : officeAt(program)
}
