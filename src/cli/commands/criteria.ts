import { awardJson } from '../../messages/award-json.ts'
import { awardList } from '../../messages/award-list.ts'
import { type AwardScreen, awardText } from '../../messages/award-text.ts'
import { awardWords } from '../../messages/award-words.ts'
import { type Asking, asksJson, asksText } from '../../messages/campaign-asks.ts'
import { differenceJson } from '../../messages/difference-json.ts'
import { differenceText } from '../../messages/difference-text.ts'
import { dayText } from '../../messages/figures.ts'
import { unreadJson } from '../../messages/unread.ts'
import { changesJson, changesText } from '../../messages/verdict-changes.ts'
import type { Award, Laws, Pack } from '../../model/law.ts'
import { nearest } from '../../nearest.ts'
import {
  asksOf,
  hasError,
  packDifferences,
  packOfInputs,
  packOn,
  readInput,
  verdictChanges,
} from '../../pipeline.ts'
import { dayOf } from '../as-input.ts'
import { type Context, type ExitCode, UsageError } from '../context.ts'
import { report } from '../report.ts'

export type CriteriaOptions = {
  readonly law?: string
  readonly on?: string
  readonly diff?: string
  readonly json: boolean
}

type Asked = {
  readonly context: Context
  readonly screen: AwardScreen
  readonly awards: readonly Award[]
  /** Ids of the awards that were named; empty where all are asked for. */
  readonly wanted: readonly string[]
  readonly read: Read
}

type Read = ReturnType<typeof readInput>

/** Prints what the law asks for an award, all awards of a pack, or what changed between two packs. */
export const criteria = async (
  context: Context,
  words: readonly string[],
  options: CriteriaOptions,
): Promise<ExitCode> => {
  const files = words.filter(word => /\.ya?ml$/i.test(word) || word === '-')
  const wanted = words.filter(word => !files.includes(word))
  const read = readInput(context.world, files)
  await report(context, read, true)
  if (hasError(read.diagnostics)) return 1
  const { laws } = read
  const pack = choosePack(read, options)
  const all = [...pack.awards.values()].sort((a, b) => a.rank - b.rank)
  const awards = wanted.length ? wanted.map(id => awardOf(pack, id)) : all
  const screen: AwardScreen = { ...context, vocabulary: laws.vocabulary, pack }
  const asked: Asked = { context, screen, awards, wanted, read }
  const text =
    options.diff === undefined
      ? whole(asked, options.json)
      : changed(asked, namedPack(laws, options.diff), options.json)
  await context.out(`${text}\n`)
  return 0
}

/** The pack asked for by name or day, else the one that judges the submission, else the latest. */
const choosePack = ({ laws, value }: Read, { law, on: written }: CriteriaOptions): Pack => {
  const on = dayOf(written)
  if (law !== undefined) return namedPack(laws, law)
  const own = on === undefined ? value && packOfInputs(value) : undefined
  const id = on === undefined ? (own ?? laws.heads.at(-1)?.id) : packOn(laws, on)
  if (id === undefined) throw new UsageError('cli/no-law-on', { day: dayText(on ?? '') })
  return namedPack(laws, id)
}

const namedPack = (laws: Laws, id: string): Pack => {
  const pack = laws.pack(id)
  if (pack) return pack
  throw new UsageError('cli/unknown-law', {
    value: id,
    allowed: laws.heads.map(head => head.id).join(', '),
  })
}

const awardOf = (pack: Pack, id: string): Award => {
  const award = pack.awards.get(id)
  if (award) return award
  throw new UsageError('cli/unknown-award', {
    value: id,
    law: pack.id,
    nearest: nearest(id, [...pack.awards.keys()]),
  })
}

const json = (value: unknown): string => JSON.stringify(value, null, 2)

const whole = (
  { context: { lang }, screen, awards, wanted, read: { campaign } }: Asked,
  isJson: boolean,
): string => {
  const { pack } = screen
  const askingOf = ({ id }: Award): Asking | undefined => campaign && { campaign, asks: asksOf(campaign, id) }
  if (isJson)
    return json({
      law: pack.id,
      ...unreadJson(pack, lang),
      awards: awards.map(award => ({
        ...awardJson(award, pack.terms, lang),
        words: awardWords(award, screen),
        ...campaignIn(askingOf(award), screen),
      })),
    })
  return wanted.length > 0
    ? awards
        .map(award => {
          const asking = askingOf(award)
          return [awardText(award, screen), ...(asking ? asksText(asking, award.id, screen) : [])].join('\n')
        })
        .join('\n\n')
    : awardList(awards, screen)
}

const campaignIn = (asking: Asking | undefined, screen: AwardScreen) =>
  asking ? { campaign: asksJson(asking, screen) } : {}

const changed = (asked: Asked, former: Pack, isJson: boolean): string => {
  const { context, screen, wanted, read } = asked
  const { lang } = context
  const { pack } = screen
  const isAsked = (id: string): boolean => wanted.length === 0 || wanted.includes(id)
  const { awards, ...others } = packDifferences(former, pack)
  const difference = { awards: awards.filter(one => isAsked(one.award.id)), ...others }
  const changes =
    read.value && verdictChanges(read.value, [former.id, pack.id]).filter(one => isAsked(one.award))
  if (isJson)
    return json({
      ...unreadJson(pack, lang),
      ...differenceJson(difference, { law: pack.id, former: former.id }, lang),
      nominees: changes ? changesJson(changes, screen) : [],
    })
  const text = differenceText(difference, former, screen)
  return changes ? `${text}\n\n${changesText(changes, former, screen)}` : text
}
