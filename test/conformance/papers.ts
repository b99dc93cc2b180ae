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

/** The example as if its campaign had asked for every paper and its office had chosen this set of sizes. */
const worldOf = (profile: Profile): World => {
  const world = realWorld()
  const changed = (text: string): string =>
    text
      .replace(/^campaign:\n/m, `campaign:\n  ${asked}\n`)
      .replace(/^submission:\n/m, `submission:\n  profile: ${profile}\n`)
  return {
    ...world,
    read: path => {
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

/** All papers of one example in one set of sizes, read back. */
export const papersOf = async (example: string, profile: Profile): Promise<readonly Read[]> => {
  const world = worldOf(profile)
  const judged = await judge(world, { files: [`examples/${example}/submission.yaml`] })
  if (!judged.value) throw new Error(`${example} cannot be read`)
  const tray = memoryTray()
  const made = await build(world, judged.value, options, tray)
  if (!made.value) throw new Error(`${example}: ${JSON.stringify(made.diagnostics)}`)
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
