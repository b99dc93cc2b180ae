import { writeSync } from 'node:fs'

/** Exit codes of a process that a signal ended: 128 and the signal's number. */
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/**
 * Ctrl-C and the like first undo what is under way, then say what is untouched, and leave; until the function that comes
 * back is called.
 */
export const whenInterrupted = (undo: () => void, sentence: string): (() => void) => {
  const leave = (signal: NodeJS.Signals): void => {
    undo()
    const code = Object.entries(codes).find(([name]) => name === signal)?.[1] ?? 1
    try {
      writeSync(2, `\n${sentence}\n`)
    } catch {
      // Nobody is left to read it.
    }
    process.exit(code)
  }
  const names = Object.keys(codes)
  for (const name of names) process.on(name, leave)
  return () => {
    for (const name of names) process.off(name, leave)
  }
}
