import type {
  AwardDifference,
  Difference,
  PackDifference,
  PlacedGround,
  TermedAward,
} from '../model/difference.ts'
import type { Pack } from '../model/law.ts'
import {
  type AwardScreen,
  amountText,
  brokenLine,
  nameIn,
  papersText,
  subjectNames,
  termsText,
} from './award-text.ts'
import { conditionLines } from './condition-words.ts'
import { changedLines, type DiffLine, lineDiff } from './line-diff.ts'
import { movedParts } from './moved-text.ts'
import { say } from './sentence.ts'
import { unreadLines } from './unread.ts'
import { wrap } from './wrap.ts'

/** What changed from a former pack to that of the screen: `+` new, `-` gone, `~` changed. */
export const differenceText = (
  { awards, reverified, ...others }: PackDifference,
  former: Pack,
  screen: AwardScreen,
): string => {
  const { book, columns, pack, paint } = screen
  const head = say(book, 'criteria/diff-head', { former: former.id, latter: pack.id })
  const checked =
    reverified > 0 ? wrap('', say(book, 'criteria/diff-reverified', { count: reverified }), columns) : []
  const moved = movedParts(others, screen)
  const none = awards.length + moved.length === 0 ? wrap('', say(book, 'criteria/diff-none'), columns) : []
  const parts = [...awards.map(one => awardLines(one, screen)), ...moved].map(lines => lines.join('\n'))
  return [[paint.strong(head), ...unreadLines(screen), ...none, ...checked].join('\n'), ...parts].join('\n\n')
}

const awardLines = ({ award, differences }: AwardDifference, screen: AwardScreen): readonly string[] => {
  const { book, columns, paint } = screen
  return [
    ...wrap('', `${award.names[book.lang]} (${award.id})`, columns).map(paint.strong),
    ...differences.flatMap(one => differenceLines(one, screen)),
  ]
}

const groundLine = ({ ground }: PlacedGround, sign: string, screen: AwardScreen): readonly string[] => {
  const { book, columns } = screen
  const facts = { ground: ground.id, names: ground.names[book.lang] }
  return wrap(`  ${sign} `, say(book, 'criteria/diff-ground', facts), columns)
}

const differenceLines = (difference: Difference, screen: AwardScreen): readonly string[] => {
  const { book, columns } = screen
  switch (difference.type) {
    case 'award-added':
      return wrap('  + ', say(book, 'criteria/diff-award-added'), columns)
    case 'award-removed':
      return wrap('  - ', say(book, 'criteria/diff-award-removed'), columns)
    case 'ground-added':
      return groundLine(difference.ground, '+', screen)
    case 'ground-removed':
      return groundLine(difference.ground, '-', screen)
    case 'fact-changed':
      return factLines(difference, screen)
    case 'ground-changed':
      return [
        ...groundLine(difference.latter, '~', screen),
        ...formerName(difference, screen),
        ...conditionDiff(difference, screen),
      ]
  }
}

type FactChange = Extract<Difference, { type: 'fact-changed' }>

const factLines = ({ fact, former, latter }: FactChange, screen: AwardScreen): readonly string[] => {
  const { book, columns } = screen
  const before = factText(former, fact, screen)
  const after = factText(latter, fact, screen)
  return [
    ...wrap('  ~ ', say(book, `criteria/what-${fact}`), columns),
    ...before.filter(line => !after.includes(line)).flatMap(line => wrap('    - ', line, columns)),
    ...after.filter(line => !before.includes(line)).flatMap(line => wrap('    + ', line, columns)),
  ]
}

const factText = (award: TermedAward, fact: FactChange['fact'], screen: AwardScreen): readonly string[] => {
  const { book, vocabulary } = screen
  if (fact === 'names') return [award.names[book.lang]]
  if (fact === 'proposes') return (award.proposes?.who ?? []).map(id => nameIn(vocabulary.levels, id, screen))
  if (fact === 'publicity')
    return [say(book, award.publicity ? 'criteria/publicity' : 'criteria/publicity-none')]
  if (fact === 'terms') return award.terms.map(one => termsText(one, screen))
  if (fact === 'amount')
    return [award.amount ? amountText(award.amount, screen) : say(book, 'criteria/amount-none')]
  if (fact === 'decides') return [nameIn(vocabulary.authorities, award.decides.authority, screen)]
  return [papersText(award, 'simplified', screen), papersText(award, 'standard', screen)]
}

/** All that a ground asks, with what its clause asks of everybody. */
const linesOf = ({ ground, base, subjects }: PlacedGround, screen: AwardScreen): readonly string[] => {
  const names = subjectNames(subjects, screen)
  const asked = base ? { all: [base, ground.when] } : { all: [ground.when] }
  return [
    say(screen.book, 'criteria/diff-for', { subjects: names }),
    ...conditionLines(asked, { ...screen, subjects }),
  ]
}

type GroundChange = { readonly former: PlacedGround; readonly latter: PlacedGround }

/** What stood under the same id before, where it was called otherwise. */
const formerName = ({ former, latter }: GroundChange, { book, columns }: AwardScreen): readonly string[] => {
  const name = former.ground.names[book.lang]
  return name === latter.ground.names[book.lang]
    ? []
    : wrap('    - ', say(book, 'criteria/diff-former', { names: name }), columns)
}

const conditionDiff = ({ former, latter }: GroundChange, screen: AwardScreen): readonly string[] =>
  changedLines(lineDiff(linesOf(former, screen), linesOf(latter, screen))).flatMap(
    ({ mark, line }: DiffLine) => brokenLine(line, `    ${mark} `, screen.columns),
  )
