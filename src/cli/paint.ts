import { Chalk } from 'chalk'
import type { Paint } from '../messages/show.ts'

const plain = (text: string): string => text

/** Colours for a terminal that takes them. chalk does not look at NO_COLOR, so the caller decides (no-color.org). */
export const paintFor = (colour: boolean): Paint => {
  if (!colour) return { error: plain, warning: plain, info: plain, dim: plain, strong: plain, good: plain }
  const chalk = new Chalk({ level: 1 })
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan,
    dim: chalk.dim,
    strong: chalk.bold,
    good: chalk.green,
  }
}
