import type { Tray } from '../../src/model/world.ts'

/** A tray that keeps its files in memory. */
export const memoryTray = (): Tray & { readonly files: Map<string, Uint8Array> } => {
  const files = new Map<string, Uint8Array>()
  return {
    files,
    write: (path, bytes) => void files.set(path, bytes),
    commit: () => {},
    discard: () => files.clear(),
  }
}
