import { awardJson } from '../../messages/award-json.ts'
import { type AwardScreen, awardText, dayText } from '../../messages/award-text.ts'
import { conditionLines } from '../../messages/condition-words.ts'
import { say } from '../../messages/sentence.ts'
import type { AwardDifference, Difference } from '../../model/difference.ts'
import type { Day } from '../../model/input.ts'
import type { Award, Laws, Pack } from '../../model/law.ts'
import { nearest } from '../../nearest.ts'
import { lawBook, packDifferences, packOn, verdictChanges } from '../../pipeline.ts'
import { type Context, type ExitCode, UsageError } from '../context.ts'

export type CriteriaOptions = {
  readonly law?: string
  readonly on?: Day
  readonly diff?: string
  readonly json: boolean
}

/** Prints what the law asks for an award, all awards of a pack, or what changed between two packs. */
export const criteria = async (
  context: Context,
  words: readonly string[],
  options: CriteriaOptions,
): Promise<ExitCode> => {
  const files = words.filter(word => /\.ya?ml$/i.test(word) || word === '-')
  const wanted = words.filter(word => !files.includes(word))
  const laws = lawBook(context.world, files)
  const pack = choosePack(laws, options)
  const awards = wanted.length
    ? wanted.map(id => awardOf(pack, id))
    : [...pack.awards.values()].sort((a, b) => a.rank - b.rank)
  const screen: AwardScreen = { ...context, vocabulary: laws.vocabulary, awards: pack.awards, pack }
  if (options.diff !== undefined)
    return diff({ context, laws, pack, former: namedPack(laws, options.diff), awards, files, screen })
  if (options.json)
    await context.out(
      `${JSON.stringify({ law: pack.id, awards: awards.map(award => awardJson(award, context.lang)) }, null, 2)}\n`,
    )
  else if (wanted.length) await context.out(`${awards.map(award => awardText(award, screen)).join('\n\n')}\n`)
  else await context.out(`${listText(awards, screen)}\n`)
  return 0
}

const choosePack = (laws: Laws, { law, on }: CriteriaOptions): Pack => {
  if (law !== undefined) return namedPack(laws, law)
  const id = on === undefined ? laws.heads.at(-1)?.id : packOn(laws, on)
  if (id === undefined) throw new UsageError('cli/no-law-on', { day: dayText(on ?? '') })
  return namedPack(laws, id)
}

const namedPack = (laws: Laws, id: string): Pack => {
  const pack = laws.pack(id)
  if (!pack)
    throw new UsageError('cli/unknown-law', {
      value: id,
      allowed: laws.heads.map(head => head.id).join(', '),
    })
  return pack
}

const awardOf = (pack: Pack, id: string): Award => {
  const award = pack.awards.get(id)
  if (!award)
    throw new UsageError('cli/unknown-award', {
      value: id,
      law: pack.id,
      nearest: nearest(id, [...pack.awards.keys()]),
    })
  return award
}

const listText = (awards: readonly Award[], { pack, book, paint }: AwardScreen): string => {
  const head = {
    law: pack.id,
    names: pack.names[book.lang],
    from: dayText(pack.from),
    to: dayText(pack.to ?? ''),
  }
  const width = Math.max(...awards.map(award => award.id.length))
  return [
    paint.strong(say(book, pack.to ? 'criteria/list' : 'criteria/list-open', head)),
    ...(pack.review ? [say(book, 'criteria/review', { day: dayText(pack.review) })] : []),
    '',
    ...awards.map(award => `  ${award.id.padEnd(width)}  ${award.names[book.lang]}`),
  ].join('\n')
}

type Diff = {
  readonly context: Context
  readonly laws: Laws
  readonly pack: Pack
  readonly former: Pack
  readonly awards: readonly Award[]
  readonly files: readonly string[]
  readonly screen: AwardScreen
}

const diff = async ({ context, pack, former, awards, files, screen }: Diff): Promise<ExitCode> => {
  const { book, lang, out, world } = context
  const all = packDifferences(former, pack).filter(
    one => awards.includes(one.award) || !pack.awards.has(one.award.id),
  )
  const text = all.map(one => differenceText(one, former, screen)).join('\n\n')
  await out(`${text || say(book, 'criteria/diff-none')}\n`)
  if (files.length === 0) return 0
  const changes = verdictChanges(world, files, [former.id, pack.id])
  const lines = changes.map(({ nominee, award, former: before, latter: after }) => {
    const words = { former: say(book, `criteria/${before}`), latter: say(book, `criteria/${after}`) }
    return `  ${say(book, 'criteria/diff-nominee', { name: nominee, award: pack.awards.get(award)?.names[lang] ?? award, ...words })}`
  })
  await out(`${['', say(book, 'criteria/diff-nominees', { count: changes.length }), ...lines].join('\n')}\n`)
  return 0
}

const differenceText = (
  { award, differences }: AwardDifference,
  former: Pack,
  screen: AwardScreen,
): string => {
  const { book, paint, pack } = screen
  const head = say(book, 'criteria/diff-head', {
    award: award.names[book.lang],
    former: former.id,
    latter: pack.id,
  })
  return [
    paint.strong(head),
    ...differences.flatMap(one => differenceLines(one, screen).map(line => `  ${line}`)),
  ].join('\n')
}

const differenceLines = (difference: Difference, screen: AwardScreen): readonly string[] => {
  const { book } = screen
  const ground = (one: { readonly id: string; readonly names: Award['names'] }): string =>
    say(book, 'criteria/diff-ground', { ground: one.id, names: one.names[book.lang] })
  const mark = (sign: 'added' | 'removed', what: string): readonly string[] => [
    say(book, `criteria/diff-${sign}`, { what }),
  ]
  switch (difference.type) {
    case 'award-added':
    case 'award-removed':
      return mark(
        difference.type === 'award-added' ? 'added' : 'removed',
        say(book, `criteria/diff-${difference.type}`),
      )
    case 'ground-added':
    case 'ground-removed':
      return mark(difference.type === 'ground-added' ? 'added' : 'removed', ground(difference.ground))
    case 'fact-changed':
      return [
        say(book, 'criteria/diff-changed', {
          what: say(book, `criteria/what-${difference.fact}`),
          former: difference.former,
          latter: difference.latter,
        }),
      ]
    case 'ground-changed':
      return [
        `~ ${ground(difference.latter)}`,
        ...conditionLines(difference.former.when, screen).map(line => `    - ${line}`),
        ...conditionLines(difference.latter.when, screen).map(line => `    + ${line}`),
      ]
  }
}
