import { say } from '../messages/sentence.ts'
import type { Context } from './context.ts'

export type Progress = { readonly step: (path: string) => void; readonly clear: () => void }

const silent: Progress = { step: () => {}, clear: () => {} }

/** A line that tells how far a long build is; redrawn on a terminal, nothing at all in a pipe. */
export const progressLine = (context: Context, total: number): Progress => {
  if (!context.live || context.quiet) return silent
  let done = 0
  let percent = -1
  return {
    step: path => {
      done += 1
      const now = Math.floor((done / total) * 100)
      // Redrawing for every paper of thousands would cost more than the papers.
      if (now === percent && total > 200) return
      percent = now
      const line = say(context.book, 'cli/progress', { done, total, path })
      void context.err(`\r\u001b[2K${line.slice(0, context.columns - 1)}`)
    },
    clear: () => void context.err('\r\u001b[2K'),
  }
}
