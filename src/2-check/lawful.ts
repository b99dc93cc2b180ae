import type { Checks } from '../model/finding.ts'
import type { Day } from '../model/input.ts'
import type { Award, Dated } from '../model/law.ts'
import type { Bench } from './bench.ts'
import { covers, datedEntry } from './in-force.ts'

/** The day as far as it lies in the pack's own time: a law that was chosen outside it asks what it asked then. */
const dayIn = ({ pack, day }: Bench): Day => {
  if (day < pack.from) return pack.from
  return pack.to !== undefined && pack.to < day ? pack.to : day
}

/** How many sets the law asks for on the day; undefined where it is silent. */
export const lawfulSets = (bench: Bench, award: Award): Dated<number> | undefined =>
  datedEntry(award.sets[bench.inputs.campaign.procedure] ?? [], dayIn(bench))

/** What the pack asks for on the day: sets of the awards that somebody is put forward for, instruments in force. */
export const lawfulOn = (bench: Bench): Pick<Checks, 'sets' | 'instruments'> => {
  const { inputs, pack, isDayKnown } = bench
  const asked = [...new Set(inputs.nominees.map(nominee => nominee.award))]
  const named = pack.bases.flatMap(id => inputs.laws.instruments.get(id) ?? [])
  const day = dayIn(bench)
  return {
    sets: new Map(
      asked.flatMap(id => {
        const award = pack.awards.get(id)
        const sets = award && lawfulSets(bench, award)
        return sets ? [[id, sets] as const] : []
      }),
    ),
    // A pack outlives its circulars; while nobody has written a day, all that may be needed is named.
    instruments: isDayKnown ? named.filter(({ from = day, to }) => covers({ from, to }, day)) : named,
  }
}
