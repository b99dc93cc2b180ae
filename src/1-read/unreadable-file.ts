import type { World } from '../model/world.ts'

/** The code of the fault where a path does not lead to a file: nothing is there, or a folder; undefined where it does. */
export const unreadableFile = (world: World, path: string): string | undefined => {
  if (world.isFile(path)) return undefined
  return world.exists(path) || world.list(path).length > 0 ? 'shape/file-is-folder' : 'shape/file-missing'
}
