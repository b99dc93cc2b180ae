/** Every kind of paper, made of the examples by the whole pipeline in memory, in both sets of sizes. */

import type { World } from '../../src/model/world.ts'
import { build, judge } from '../../src/pipeline.ts'
import { realWorld } from '../../src/world.ts'
import { memoryTray } from '../support/memory-tray.ts'
import { type Profile, type Read, readPaper, together } from './reading.ts'

/** A simplified procedure with summaries, and a standard one with reports and minutes; between them every kind of paper. */
export const examples = ['dak-lak-2021', 'xa-2025'] as const

/** Papers that no law asks for and a campaign may. */
const asked = 'cover: yes\n  papers: [muc-luc, phieu-giao-nhan, hoi-dong]'

/** A submission that lies nowhere but in a test; `form` is the other form of the list that its office has chosen. */
export type Unwritten = { readonly path: string; readonly text: string; readonly form?: string }

/** The files as if their campaign had asked for every paper and their office had chosen this set of sizes. */
const worldOf = (profile: Profile, unwritten?: Unwritten): World => {
  const world = realWorld()
  const changed = (text: string): string =>
    text
      .replace(/^campaign:\n/m, `campaign:\n  ${asked}\n`)
      .replace(/^submission:\n/m, `submission:\n  profile: ${profile}\n`)
  return {
    ...world,
    exists: path => path === unwritten?.path || world.exists(path),
    list: folder => (folder === 'forms' && unwritten?.form ? ['danh-sach.yaml'] : world.list(folder)),
    read: path => {
      if (path === unwritten?.path) return new TextEncoder().encode(changed(unwritten.text))
      if (path === 'forms/danh-sach.yaml') return world.read(`templates/danh-sach/${unwritten?.form}.yaml`)
      const bytes = world.read(path)
      return path.startsWith('examples/') && path.endsWith('.yaml')
        ? new TextEncoder().encode(changed(new TextDecoder().decode(bytes)))
        : bytes
    },
  }
}

const options = {
  formats: ['docx', 'pdf'],
  duplex: false,
  setFolders: false,
  tool: 'test',
  draft: false,
  onPaper: () => {},
} as const

const papersIn = async (world: World, file: string, profile: Profile): Promise<readonly Read[]> => {
  const templates = world.list('forms').length > 0 ? { templates: 'forms' } : {}
  const judged = await judge(world, { files: [file], ...templates })
  if (!judged.value) throw new Error(`${file} cannot be read`)
  const tray = memoryTray()
  const made = await build(world, judged.value, options, tray)
  if (!made.value) throw new Error(`${file}: ${JSON.stringify(made.diagnostics)}`)
  const bytes = (path: string | undefined): Uint8Array => tray.files.get(path ?? '') ?? new Uint8Array()
  const dossiers = made.value.dossiers.map(async ({ documents }) =>
    together(
      await Promise.all(
        documents.map(({ kind, docx, pdf }) =>
          readPaper(
            { kind, path: docx?.path.replace(/\.docx$/, '') ?? '', profile },
            { docx: bytes(docx?.path), pdf: bytes(pdf?.path) },
          ),
        ),
      ),
    ),
  )
  return (await Promise.all(dossiers)).flat()
}

/** All papers of one example in one set of sizes, read back. */
export const papersOf = (example: string, profile: Profile): Promise<readonly Read[]> =>
  papersIn(worldOf(profile), `examples/${example}/submission.yaml`, profile)

/** All papers of a submission that a test made up, read back. */
export const papersOfText = (text: string, profile: Profile, form?: string): Promise<readonly Read[]> => {
  const path = 'examples/unwritten.yaml'
  return papersIn(worldOf(profile, { path, text, ...(form ? { form } : {}) }), path, profile)
}
