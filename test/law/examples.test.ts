// Every example beside a ground is run: each ground has one that holds and one that fails.
import { afterAll, describe, expect, it } from 'vitest'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { readLaws } from '../../src/1-read/law.ts'
import { inputShapes } from '../../src/1-read/shapes.ts'
import { judgeNominee } from '../../src/2-check/nominee.ts'
import type { Campaign, Nominee } from '../../src/model/input.ts'
import type { Award, Clause, Example, Ground, Pack, Verified } from '../../src/model/law.ts'
import { realWorld } from '../../src/world.ts'
import { inputsOf } from '../2-check/given.ts'

const world = realWorld()
const { laws } = readLaws({ world, dictionary: readDictionary(world) })
const shapes = inputShapes(laws.vocabulary)

const packs = laws.heads.flatMap(head => laws.pack(head.id) ?? [])

type Place = { readonly pack: Pack; readonly award: Award; readonly clause: Clause; readonly ground: Ground }

const places: readonly Place[] = packs.flatMap(pack =>
  [...pack.awards.values()].flatMap(award =>
    award.clauses.flatMap(clause => clause.grounds.map(ground => ({ pack, award, clause, ground }))),
  ),
)

const nameOf = ({ pack, award, ground }: Place): string => `${pack.id}/${award.id}/${ground.id}`

/** The nominee of an example, read as the input file is read. */
const nomineeIn = ({ award, ground }: Place, given: Example['given']): Nominee => {
  const { campaign: _campaign, received: _received, ...own } = given
  return {
    id: 'example',
    ...shapes.nominee.strict.parse({ name: 'Thí dụ', award: award.id, ground: ground.id, ...own }),
  }
}

const campaignIn = (given: Example['given'], nominee: Nominee): Campaign =>
  shapes.campaign.strict.parse(
    given.campaign ?? {
      name: 'Thí dụ',
      commendation: nominee.commendation ?? 'cong-trang',
      launcher: 'prime-minister',
      period: { from: '2021' },
    },
  )

/** The finding for one example: its ground is stated. */
const findingOf = (place: Place, example: Example) => {
  const nominee = nomineeIn(place, example.given)
  const inputs = { ...inputsOf({ campaign: campaignIn(example.given, nominee) }), laws, nominees: [nominee] }
  const day = shapes.submission.strict.parse({
    place: 'x',
    issuer: { name: 'x' },
    to: 'x',
    signer: { title: 'x' },
    received: example.given.received ?? place.pack.from,
  }).received
  if (!day) throw new Error('an example without a day')
  return judgeNominee({ inputs, pack: place.pack, day, isDayKnown: true }, nominee, 0).value
}

const states: readonly Verified['state'][] = ['source', 'second-hand', 'not-yet']

/** How many grounds of a pack were read in their own text, in one that restates it, or not yet. */
const tally = (pack: Pack): readonly number[] =>
  states.map(state => places.filter(one => one.pack === pack && one.ground.verified.state === state).length)

describe.each(packs.map(pack => [pack.id, pack] as const))('%s', (_id, pack) => {
  it('judges every example as it says', () => {
    const wrong = places
      .filter(place => place.pack === pack)
      .flatMap(place =>
        place.ground.examples.flatMap(example => {
          const { verdict, trials } = findingOf(place, example)
          const told = trials[0]?.judgements.map(
            one => `${one.verdict} ${one.code} ${JSON.stringify(one.args)}`,
          )
          return verdict === example.verdict
            ? []
            : [
                `${nameOf(place)} "${example.name}": ${verdict}, not ${example.verdict}\n    ${told?.join('\n    ')}`,
              ]
        }),
      )
    expect(wrong.join('\n')).toBe('')
  })

  it('gives each ground an example that holds, or that the council may hold, and one that is tried and fails', () => {
    const thin = places
      .filter(place => place.pack === pack)
      .filter(place => {
        // A subject to whom the ground is closed is refused before it is tried.
        const tried = place.ground.examples.filter(example => findingOf(place, example).trials.length > 0)
        const verdicts = tried.map(example => example.verdict)
        return !verdicts.includes('unmet') || !verdicts.some(verdict => verdict !== 'unmet')
      })
    expect(thin.map(nameOf)).toEqual([])
  })

  it('names each ground once inside its award', () => {
    const ids = places.filter(place => place.pack === pack).map(nameOf)
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([])
  })
})

afterAll(() => {
  const row = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name.padEnd(14)}${cells.map(cell => String(cell).padStart(13)).join('')}`
  const lines = packs.map(pack => row(pack.id, tally(pack)))
  process.stdout.write(`${['grounds verified', row('', states), ...lines].join('\n')}\n`)
})
