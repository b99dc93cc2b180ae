import type { Leaf, Vocabulary, Window } from '../../model/law.ts'
import { padded } from '../numbers.ts'
import { lowered } from '../vietnamese.ts'
import { reached } from './particulars.ts'
import { awardOf, type Source, wordName } from './source.ts'

const named = (source: Source, ids: readonly string[]): string =>
  ids.map(id => awardOf(source, id)?.names.vi ?? id).join(' hoặc ')

const words = (list: Vocabulary['merits'], ids: readonly string[]): string =>
  ids.map(id => wordName(list, id)).join(' hoặc ')

/**
 * A criterion as the council reads it: what the nominee must show, in the words of the closed lists; under one clause of
 * the law, so without its article.
 */
export const criterionOf = (source: Source, leaf: Leaf): string => {
  const { vocabulary } = source.inputs.laws
  if ('attest' in leaf) return wordName(vocabulary.attestations, leaf.attest)
  if ('unknown' in leaf) return leaf.unknown.vi
  if ('certificate' in leaf) return `có ${lowered(wordName(vocabulary.certificates, leaf.certificate))}`
  if ('influence' in leaf) return `phạm vi ảnh hưởng từ mức ${reached(source, leaf.influence)} trở lên`
  if ('merit' in leaf) {
    const own = source.inputs.campaign.merits.map(({ id, name }) => ({ id, names: { vi: name, en: name } }))
    return `thành tích: ${words([...own, ...vocabulary.merits], leaf.merit)}`
  }
  if ('field' in leaf) return `lĩnh vực: ${words(vocabulary.fields, leaf.field)}`
  if ('commendation' in leaf) return `loại hình: ${words(vocabulary.commendations, leaf.commendation)}`
  if ('movement' in leaf) {
    const length = leaf.years ? `, thời gian từ ${padded(leaf.years)} năm trở lên` : ''
    return `phong trào thi đua do ${words(vocabulary.launchers, leaf.movement)} phát động${length}`
  }
  return recordOf(source, leaf) + narrowing(source, leaf)
}

/** What narrows a criterion of the record: the last years, since an award, during a run of years, kinds left out. */
const narrowing = (source: Source, leaf: OfRecord): string => {
  const { ratings, commendations } = source.inputs.laws.vocabulary
  const { after, during, except }: Window =
    'holds' in leaf
      ? { except: leaf.except }
      : 'served' in leaf || 'age' in leaf || 'armedForces' in leaf
        ? {}
        : leaf
  return [
    'atLeast' in leaf && leaf.years !== undefined ? [`trong ${padded(leaf.years)} năm gần nhất`] : [],
    after ? [`kể từ sau khi được tặng ${named(source, after)}`] : [],
    during === undefined ? [] : [`trong chuỗi năm liên tục từ mức ${wordName(ratings, during)} trở lên`],
    except ? [`không tính: ${except.map(id => wordName(commendations, id)).join(', ')}`] : [],
  ]
    .flat()
    .map(part => `, ${part}`)
    .join('')
}

type OfRecord = Exclude<
  Leaf,
  | { attest: unknown }
  | { unknown: unknown }
  | { certificate: unknown }
  | { influence: unknown }
  | { merit: unknown }
  | { field: unknown }
  | { commendation: unknown }
  | { movement: unknown }
>

/** Criteria that rest on a nominee's record of years and awards. */
const recordOf = (source: Source, leaf: OfRecord): string => {
  const { ratings, initiatives, posts } = source.inputs.laws.vocabulary
  if ('holds' in leaf) {
    const since = leaf.yearsAfter ? `, từ đó đủ ${padded(leaf.yearsAfter)} năm` : ''
    return `đã được tặng ${named(source, leaf.holds)}${since}`
  }
  if ('streak' in leaf)
    return `${padded(leaf.years)} năm liên tục từ mức ${wordName(ratings, leaf.streak)} trở lên`
  if ('rated' in leaf) return `${padded(leaf.atLeast)} năm từ mức ${wordName(ratings, leaf.rated)} trở lên`
  if ('count' in leaf)
    return `${padded(leaf.atLeast)} ${leaf.consecutive ? 'năm liên tục' : 'lần'} được tặng ${named(source, leaf.count)}`
  if ('initiatives' in leaf)
    return `${padded(leaf.atLeast)} sáng kiến được công nhận ${wordName(initiatives, leaf.initiatives)}`
  if ('served' in leaf) return `giữ chức vụ ${words(posts, leaf.served)} từ ${padded(leaf.years)} năm trở lên`
  if ('age' in leaf) return `thành lập từ ${padded(leaf.age)} năm trở lên`
  return 'thuộc lực lượng vũ trang nhân dân'
}
