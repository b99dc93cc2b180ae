// Why a citation of a pack cannot be right: no such instrument, no such article in it, not in force in that time.
import type { Citation } from '../../src/model/diagnostic.ts'
import type { Day } from '../../src/model/input.ts'
import type { Backed, Dated, Instrument, Laws, Pack } from '../../src/model/law.ts'

type Time = { readonly from: Day; readonly to?: Day }

/** A provision of a pack: where it stands, what backs it, and the time it speaks for. */
export type Provision = { readonly at: string; readonly backed: Backed; readonly time: Time }

const at = (where: string, backed: Backed | undefined, time: Time): readonly Provision[] =>
  backed ? [{ at: where, backed, time }] : []

/** Entries that count from a day: each in its own time, as far as the pack uses it. */
const dated = (where: string, entries: readonly Dated<number>[] = [], time: Time): readonly Provision[] =>
  entries.map((entry, index) => ({
    at: where,
    backed: entry,
    time: { from: entry.from, to: entry.to ?? entries[index + 1]?.from ?? time.to },
  }))

/** Everything in a pack that rests on a citation. */
export const provisionsOf = (pack: Pack): readonly Provision[] => [
  ...[...pack.awards.values()].flatMap(award => {
    const where = `${pack.id}/${award.id}`
    return [
      ...at(`${where} decides`, award.decides, pack),
      ...at(`${where} proposes`, award.proposes, pack),
      ...at(`${where} amount`, award.amount, pack),
      ...at(`${where} publicity`, award.publicity, pack),
      ...dated(`${where} sets`, award.sets.simplified, pack),
      ...dated(`${where} sets`, award.sets.standard, pack),
      ...award.clauses.flatMap(clause => [
        ...at(`${where} clause`, clause, pack),
        ...clause.grounds.flatMap(ground => at(`${where}/${ground.id}`, ground, pack)),
      ]),
    ]
  }),
  ...pack.rules.flatMap(rule => at(`${pack.id}/${rule.code}`, rule, pack)),
  ...pack.terms.flatMap(terms => at(`${pack.id}/terms/${terms.award}`, terms, pack)),
  ...dated(`${pack.id}/base`, pack.money.base, pack),
  ...at(`${pack.id}/rounding`, pack.money.rounding, pack),
  ...at(`${pack.id}/transition`, pack.transition, pack),
]

/** Nowhere in force in the time spoken of; a time without an end goes on. */
const isOutOfTime = (instrument: Instrument, { from, to }: Time): boolean =>
  (instrument.to !== undefined && instrument.to < from) ||
  (to !== undefined && instrument.from !== undefined && instrument.from > to)

const wrongArticle = ({ id, articles }: Instrument, article: string): string | undefined => {
  if (!/^[1-9]\d*[a-z]?$/.test(article)) return `${article} is no article`
  if (articles === undefined || Number.parseInt(article, 10) <= articles) return undefined
  return `${id} has ${articles} articles, not ${article}`
}

const wrongIn = (laws: Laws, { instrument: id, article }: Citation, time: Time): string | undefined => {
  const instrument = laws.instruments.get(id)
  if (!instrument) return `no instrument ${id}`
  const wrong = article === undefined ? undefined : wrongArticle(instrument, article)
  if (wrong) return wrong
  return isOutOfTime(instrument, time) ? `${id} was not in force then` : undefined
}

/** Every citation of a pack that cannot be right, those of the căn cứ that its letters print among them. */
export const wrongCitations = (laws: Laws, pack: Pack): readonly string[] => [
  ...provisionsOf(pack).flatMap(({ at: where, backed, time }) =>
    backed.cite.flatMap(cite => {
      const why = wrongIn(laws, cite, time)
      return why ? [`${where}: ${why}`] : []
    }),
  ),
  ...pack.bases.flatMap(instrument => {
    const why = wrongIn(laws, { instrument, text: { vi: '', en: '' } }, pack)
    return why ? [`${pack.id}/bases: ${why}`] : []
  }),
]
