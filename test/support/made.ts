import { build, judge } from '../../src/pipeline.ts'
import { realWorld } from '../../src/world.ts'
import { memoryTray } from './memory-tray.ts'

const options = { duplex: false, setFolders: false, tool: 'test', onPaper: () => {} } as const

/** A whole build in memory: what was found, the manifest, every file. */
export const made = async (file: string, { draft = false } = {}) => {
  const world = realWorld()
  const judged = await judge(world, { files: [file], draft })
  if (!judged.value) throw new Error(`${file} cannot be read`)
  const tray = memoryTray()
  const built = await build(world, judged.value, { ...options, formats: ['docx', 'pdf'], draft }, tray)
  return {
    judged: judged.value,
    diagnostics: [...judged.diagnostics, ...built.diagnostics],
    manifest: built.value,
    files: tray.files,
  }
}
