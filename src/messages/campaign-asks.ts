import type { Campaign, CampaignAsk } from '../model/input.ts'
import type { Word } from '../model/vocabulary.ts'
import { type AwardScreen, quotaText } from './award-text.ts'
import { dayText } from './figures.ts'
import { oneOf } from './leaf-words.ts'
import { say } from './sentence.ts'
import { wrap } from './wrap.ts'

/** A campaign, and what it asks for one award. */
export type Asking = { readonly campaign: Campaign; readonly asks: readonly CampaignAsk[] }

const named = (words: readonly Word[], ids: readonly string[], { book }: AwardScreen): readonly string[] =>
  ids.map(id => words.find(word => word.id === id)?.names[book.lang] ?? id)

/** What is asked, in words. */
const askText = (ask: CampaignAsk, campaign: Campaign, screen: AwardScreen): string => {
  const { book, vocabulary } = screen
  switch (ask.term) {
    case 'sets':
      return say(book, 'criteria/campaign-sets', { count: ask.value })
    case 'merits': {
      const own = campaign.merits.map(({ id, name }) => ({ id, names: { vi: name, en: name } }))
      const merits = named([...own, ...vocabulary.merits], ask.value, screen)
      return say(book, 'criteria/merit', { merits: oneOf(merits, book) })
    }
    case 'influence':
      return say(book, 'criteria/influence', {
        level: named(vocabulary.influence, [ask.value], screen).join(),
      })
    case 'attested': {
      const names = named(vocabulary.attestations, ask.value, screen)
      return say(book, 'criteria/attest', { what: `${names.join('; ')} (${ask.value.join(', ')})` })
    }
    case 'quota':
      return quotaText(ask.value, 'submission', screen)
    case 'deadline':
      return say(book, 'criteria/deadline', { day: dayText(ask.value) })
    case 'papers':
      return say(book, 'criteria/campaign-papers', {
        papers: named(vocabulary.papers, ask.value, screen).join(', '),
      })
  }
}

/** What the campaign asks for an award besides the law, below what the law asks. */
export const asksText = (
  { campaign, asks }: Asking,
  award: string,
  screen: AwardScreen,
): readonly string[] => {
  const { book, columns, paint } = screen
  const isGiven = campaign.awards.length === 0 || campaign.awards.some(one => one.award === award)
  const head = say(book, 'criteria/campaign', { name: campaign.name })
  return [
    '',
    ...wrap('  ', head, columns).map(paint.strong),
    ...(isGiven ? [] : wrap('    ', say(book, 'criteria/campaign-without'), columns)),
    ...asks.flatMap(ask => [
      ...wrap('    • ', askText(ask, campaign, screen), columns),
      ...wrap('      ', `[${ask.cite.text[book.lang]}]`, columns).map(paint.dim),
    ]),
  ]
}

/** The same for programs. */
export const asksJson = ({ campaign, asks }: Asking, { book }: AwardScreen) => ({
  name: campaign.name,
  asks: asks.map(({ term, value, cite }) => ({ term, value, citation: cite.text[book.lang] })),
})
