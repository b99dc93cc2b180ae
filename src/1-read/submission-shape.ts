import { day } from './date-kinds.ts'
import { choice, integer, path, text } from './kinds.ts'
import { list, manyOf, map, record } from './schema-kit.ts'
import { issuerShape, type Making, must, referenceShape, signerShape } from './shape-parts.ts'

const councilShape = map({
  name: text.optional(),
  date: day.optional(),
  members: integer,
  present: integer,
  in_favour: integer.optional(),
  minutes: path.optional(),
  chair: text.optional(),
  secretary: text.optional(),
})

const letterShape = (making: Making) =>
  map({
    number: text.optional(),
    date: day.optional(),
    place: text.optional(),
    issuer: issuerShape(making).optional(),
    to: manyOf(text).optional(),
    signer: signerShape(making).optional(),
    recipients: manyOf(text).optional(),
    about: text.optional(),
  })

/** The submission letter: who submits, to whom, on which day, who signs. */
export const submissionShape = (making: Making) =>
  map({
    number: text.optional(),
    date: day.optional(),
    received: day.optional(),
    place: making.needed,
    issuer: must(making, issuerShape(making)),
    to: making.blanks ? list(text) : manyOf(text),
    signer: must(making, signerShape(making)),
    recipients: list(text),
    council: councilShape.optional(),
    letters: record(letterShape(making), () => undefined).default({}),
    bases: list(referenceShape(making)),
    profile: choice(['A', 'B']).default('A'),
    about: text.optional(),
    publicity: map({ from: day, to: day, where: text }).optional(),
    reason: text.optional(),
  })
