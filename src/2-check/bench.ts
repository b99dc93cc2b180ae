/** What the stage works on: the input with the pack and day it is judged by, and one nominee of it. */
import type { Day, Inputs, Nominee } from '../model/input.ts'
import type { Award, Pack } from '../model/law.ts'

/** The input and the pack it is judged by, on one day. */
export type Bench = {
  readonly inputs: Inputs
  readonly pack: Pack
  readonly day: Day
  /** False where nobody has written a day, so that no deadline can be held against it. */
  readonly isDayKnown: boolean
}

/** One nominee on the bench, with its award of the pack. */
export type Case = Bench & { readonly nominee: Nominee; readonly index: number; readonly award: Award }
