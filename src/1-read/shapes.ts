import type { Campaign, Submission } from '../model/input.ts'
import type { Vocabulary } from '../model/law.ts'
import { campaignShape } from './campaign-shape.ts'
import { nomineeShape } from './nominee-shape.ts'
import type { Shapes } from './read-part.ts'
import type { Out, Schema } from './schema-kit.ts'
import { lenient, type Making, strict } from './shape-parts.ts'
import { submissionShape } from './submission-shape.ts'

/** A nominee as its shape gives it: everything but an id that was left out. */
export type WrittenNominee = Out<ReturnType<typeof nomineeShape>>

/** The shapes of the input, each to read strictly and, after a fault, leniently. */
export type InputShapes = {
  readonly campaign: Shapes<Campaign>
  readonly submission: Shapes<Submission>
  readonly nominee: Shapes<WrittenNominee>
}

/** Makes the shapes of the input over the closed lists. */
export const inputShapes = (vocabulary: Vocabulary): InputShapes => {
  const both = <T>(shape: (making: Making) => Schema<T>): Shapes<T> => ({
    strict: shape({ vocabulary, needed: strict, blanks: false }),
    lenient: shape({ vocabulary, needed: lenient, blanks: true }),
  })
  return {
    // The list of procedures is the type's own.
    campaign: both(making => campaignShape(making) as unknown as Schema<Campaign>),
    submission: both(submissionShape),
    nominee: both(nomineeShape),
  }
}
