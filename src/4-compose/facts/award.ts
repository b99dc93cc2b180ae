import type { Vocabulary } from '../../model/law.ts'
import type { PlannedAward, PlannedDossier } from '../../model/plan.ts'
import { padded, roman } from '../numbers.ts'
import { joinedComma } from '../vietnamese.ts'
import { type FactsOf, flag, list, record, text } from '../wording/shape.ts'
import { type AwardName, conferred, shortName } from './award-name.ts'
import { countsFacts, countsFields } from './counts.ts'
import { type NomineeFacts, nomineeFacts, nomineeFields } from './nominee.ts'
import { provisions } from './provision.ts'
import { awardOf, type Source } from './source.ts'

/** Fields of one award form in a dossier, with its nominees by kind. */
export const awardFields = (vocabulary: Vocabulary) => {
  const nominees = list(nomineeFields(vocabulary))
  return record({
    no: text,
    appendix: text,
    name: text,
    short: text,
    verb: text,
    posthumous: text,
    counts: countsFields,
    grounds: text,
    last: flag,
    nominees,
    collectives: nominees,
    individuals: nominees,
    households: nominees,
  })
}

export type AwardFacts = FactsOf<ReturnType<typeof awardFields>>

const groups = ['collectives', 'individuals', 'households'] as const

/** The verb before an award: of the award itself, `truy tặng` for who has died, both where there are both. */
const verbOf = (source: Source, award: string, nominees: readonly NomineeFacts[]): string => {
  const living = awardOf(source, award)?.verb ?? 'tặng'
  const died = nominees.filter(nominee => nominee.posthumous).length
  const verbs = joinedComma([died < nominees.length ? living : '', died > 0 ? 'truy tặng' : ''])
  return conferred(awardOf(source, award), verbs)
}

/** Behind the award's name where some are conferred on the dead: `truy tặng`, or of how many. */
const posthumousOf = (nominees: readonly NomineeFacts[]): string => {
  const died = nominees.filter(nominee => nominee.posthumous).length
  if (died === 0) return ''
  return died === nominees.length ? 'truy tặng' : `truy tặng ${padded(died)} trường hợp`
}

/**
 * Where the grounds of the nominees stand in the law. Only what was read in the instrument itself is printed on an
 * official paper; a provision that is not verified is left out.
 */
const groundsOf = (source: Source, nominees: readonly string[]): string => {
  const taken = nominees.flatMap(id => source.findings.get(id) ?? [])
  const trials = taken.flatMap(({ ground, trials }) => trials.filter(trial => trial.ground === ground))
  const read = trials.filter(trial => trial.verified.state === 'source')
  const cites = read.flatMap(trial => trial.cite.slice(0, 1))
  return provisions(source, cites)
}

type Place = {
  readonly source: Source
  readonly dossier: PlannedDossier
  readonly index: number
  readonly awardName: AwardName
  /** Post or body that decides. */
  readonly authority: string
  /** Number of each nominee among all of the dossier, by id. */
  readonly order: ReadonlyMap<string, number>
}

const nomineesOf = (
  { order, ...standing }: Place,
  planned: PlannedAward,
  group: (typeof groups)[number],
): readonly NomineeFacts[] => {
  const { inputs, nominees } = standing.source
  const { vocabulary } = inputs.laws
  return planned.nominees
    .flatMap(id => nominees.get(id) ?? [])
    .filter(one => (vocabulary.kinds.find(kind => kind.id === one.kind)?.group ?? 'individuals') === group)
    .map((nominee, index) =>
      nomineeFacts({ ...standing, no: index + 1, order: order.get(nominee.id) ?? 0 }, nominee),
    )
}

/** One award form of a dossier: its name and verb, counts, and its nominees in the order of the list. */
export const awardFacts = (place: Place, planned: PlannedAward): AwardFacts => {
  const { source, dossier, index, authority } = place
  const [collectives = [], individuals = [], households = []] = groups.map(group =>
    nomineesOf(place, planned, group),
  )
  const nominees = [...collectives, ...individuals, ...households]
  const name = place.awardName(planned.award)
  return {
    no: String(index + 1),
    appendix: dossier.awards.length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục',
    name,
    short: shortName(name, authority),
    verb: verbOf(source, planned.award, nominees),
    posthumous: posthumousOf(nominees),
    counts: countsFacts(planned),
    grounds: groundsOf(source, planned.nominees),
    last: index === dossier.awards.length - 1,
    nominees,
    collectives,
    individuals,
    households,
  }
}
