import { type Check, found, inNominee } from '../rule.ts'

/** A posthumous award without the person who receives it. */
export const posthumousReceiver: Check = given =>
  given.subjects
    .filter(({ nominee }) => nominee.posthumous && !nominee.receiver)
    .map(subject =>
      found(given, { at: inNominee(subject, 'posthumous'), args: { name: subject.nominee.name } }),
    )
