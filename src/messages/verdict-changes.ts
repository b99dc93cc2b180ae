import type { Diagnostic } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'
import type { Pack } from '../model/law.ts'
import type { AwardScreen } from './award-text.ts'
import { say, speak } from './sentence.ts'
import { wrap } from './wrap.ts'

type Side = { readonly finding: Finding; readonly diagnostics: readonly Diagnostic[] }

/** A nominee whom two packs judge differently. */
export type VerdictChange = {
  readonly nominee: string
  readonly award: string
  readonly former: Side
  readonly latter: Side
}

/** Why the verdict is what it is: the ground taken, or what is missing or left to the council. */
const reasons = ({ finding, diagnostics }: Side, { book, pack }: AwardScreen): readonly string[] => {
  if (finding.verdict === 'met') {
    const grounds = (pack.awards.get(finding.award)?.clauses ?? []).flatMap(clause => clause.grounds)
    const names = grounds.find(one => one.id === finding.ground)?.names[book.lang]
    const facts = { ground: finding.ground ?? '–', names: names ?? '' }
    return [say(book, names === undefined ? 'criteria/diff-ground-id' : 'criteria/diff-ground', facts)]
  }
  const council = diagnostics.find(one => one.code === 'law/council-decides')
  if (council) return [say(book, 'criteria/diff-council', council.args)]
  // That no ground is met says less than the criteria which are missing.
  const leaves = diagnostics.filter(one => one.code !== 'law/no-ground-met')
  return (leaves.length > 0 ? leaves : diagnostics).map(one => speak(one, book).message)
}

const screenOf = (pack: Pack, screen: AwardScreen): AwardScreen => ({ ...screen, pack })

/** The nominees whom two packs judge differently, with the verdict of each and what it rests on. */
export const changesText = (changes: readonly VerdictChange[], former: Pack, screen: AwardScreen): string => {
  const { book, columns, paint, pack } = screen
  const width = Math.max(former.id.length, pack.id.length)
  const lines = (side: Side, its: Pack): readonly string[] => {
    const verdict = say(book, `criteria/${side.finding.verdict}`)
    const [first = '', ...more] = reasons(side, screenOf(its, screen))
    const lead = `    ${its.id.padEnd(width)}  `
    return [
      ...wrap(lead, `${verdict}: ${first}`, columns),
      ...more.flatMap(reason => wrap(' '.repeat(lead.length), reason, columns)),
    ]
  }
  const count = say(book, changes.length > 0 ? 'criteria/diff-nominees' : 'criteria/diff-nominees-none', {
    count: changes.length,
  })
  return [
    ...wrap('', count, columns).map(paint.strong),
    ...changes.flatMap(one => {
      const award = pack.awards.get(one.award) ?? former.awards.get(one.award)
      const name = `${one.nominee}, ${award?.names[book.lang] ?? one.award}`
      return ['', ...wrap('  ', name, columns), ...lines(one.former, former), ...lines(one.latter, pack)]
    }),
  ].join('\n')
}

/** The same for programs. */
export const changesJson = (changes: readonly VerdictChange[], { book }: AwardScreen) => {
  const side = ({ finding, diagnostics }: Side) => ({
    verdict: finding.verdict,
    ground: finding.ground,
    diagnostics: diagnostics.map(one => {
      const { message, citation } = speak(one, book)
      return { code: one.code, message, citation }
    }),
  })
  return changes.map(({ nominee, award, former, latter }) => ({
    nominee,
    award,
    former: side(former),
    latter: side(latter),
  }))
}
