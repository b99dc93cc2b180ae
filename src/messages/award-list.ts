import type { Award } from '../model/law.ts'
import type { AwardScreen } from './award-text.ts'
import { dayText } from './figures.ts'
import { say } from './sentence.ts'
import { unreadLines } from './unread.ts'
import { wrap } from './wrap.ts'

/** Every award of a pack under the authority that decides it, from the highest; ids in one column, names in the other. */
export const awardList = (awards: readonly Award[], screen: AwardScreen): string => {
  const { pack, book, paint, columns, vocabulary } = screen
  const { from, to = '' } = pack
  const head = { law: pack.id, names: pack.names[book.lang], from: dayText(from), to: dayText(to) }
  const authorities = [...new Set(awards.map(award => award.decides.authority))]
  const groups = authorities.flatMap(id => {
    const name = vocabulary.authorities.find(one => one.id === id)?.names[book.lang] ?? id
    const ours = awards.filter(award => award.decides.authority === id)
    const width = Math.max(...ours.map(award => award.id.length))
    return [
      '',
      ...wrap('', say(book, 'criteria/decided-by', { authority: name }), columns).map(paint.strong),
      ...ours.flatMap(award => wrap(`  ${award.id.padEnd(width)}  `, award.names[book.lang], columns)),
    ]
  })
  return [
    ...wrap('', say(book, to ? 'criteria/list' : 'criteria/list-open', head), columns),
    ...unreadLines(screen),
    ...groups,
    '',
    ...wrap('', say(book, 'criteria/list-hint', { law: pack.id }), columns).map(paint.dim),
  ].join('\n')
}
