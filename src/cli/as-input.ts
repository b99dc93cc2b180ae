// What an option shares with the input is read as the input is; apart, since help needs no reader.
import type { Day } from '../model/input.ts'
import { readDay, readSets } from '../pipeline.ts'
import { UsageError } from './context.ts'

/** A full day, in any form that a file may have; undefined where none is given. */
export const dayOf = (text: string | undefined): Day | undefined => {
  if (text === undefined) return undefined
  const day = readDay(text)
  if (day === undefined) throw new UsageError('cli/not-a-day', { value: text })
  return day
}

/** A count of sets; undefined where none is given. */
export const setsOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const sets = readSets(text)
  if (sets === undefined) throw new UsageError('cli/not-a-count', { value: text })
  return sets
}
