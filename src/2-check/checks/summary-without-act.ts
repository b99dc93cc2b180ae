import { type Check, found, inNominee, numberOf } from '../rule.ts'

const wordsIn = (text: string): number => text.split(/\s+/).filter(word => word !== '').length

/** The achievements together have fewer words than can tell an act and a merit. */
export const summaryWithoutAct: Check = given => {
  const needed = numberOf(given.rule, 'words')
  return given.subjects.flatMap(subject => {
    const { achievements, name } = subject.nominee
    const count = achievements.reduce((sum, one) => sum + wordsIn(one.text) + wordsIn(one.result ?? ''), 0)
    if (count >= needed) return []
    const at =
      achievements.length > 0 ? inNominee(subject, 'achievements', 0, 'text') : inNominee(subject, 'name')
    return [found(given, { at, args: { name, found: count, needed } })]
  })
}
