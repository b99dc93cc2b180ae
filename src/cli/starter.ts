import { fill } from '../messages/sentence.ts'
import type { Lang } from '../model/diagnostic.ts'
import type { Laws } from '../model/law.ts'
import type { Word } from '../model/vocabulary.ts'
import type { World } from '../model/world.ts'

/** What `init` asks for. */
export type Answers = {
  readonly parent: string
  readonly issuer: string
  readonly abbreviation: string
  readonly place: string
  readonly signer: string
  readonly campaign: string
  readonly commendation: string
  readonly procedure: string
  readonly awards: readonly string[]
  /** Day the dossier is expected at the appraising body; empty: not known yet. */
  readonly received: string
}

/** A text between double quotes, which YAML reads as it was typed whatever it holds. */
const quoted = (text: string): string => JSON.stringify(text)

const awardKey: Readonly<Record<Lang, string>> = { vi: 'hinh_thuc', en: 'award' }

export type Starting = {
  readonly world: World
  readonly answers: Answers
  readonly laws: Laws
  readonly law: string
  readonly lang: Lang
}

/**
 * The starter file from `messages/<lang>/starter.yaml`: one campaign, one submission and one nominee to be replaced,
 * valid as it stands. A line that begins with `?name` is there only in that case.
 */
export const starter = (starting: Starting): string => {
  const { world, answers, law, lang } = starting
  const text = new TextDecoder().decode(world.read(world.own(`messages/${lang}/starter.yaml`)))
  const cases = {
    dated: answers.received !== '',
    undated: answers.received === '',
    standard: answers.procedure === 'standard',
  }
  const kept = text.split('\n').flatMap(line => {
    const [mark = '', name = ''] = line.match(/^\?(\w+)/) ?? []
    return name === '' || Object.entries(cases).some(([one, holds]) => one === name && holds)
      ? [line.slice(mark.length)]
      : []
  })
  return fill(kept.join('\n'), { ...factsOf(starting), law }, lang)
}

/** A word of a closed list as a file in this language has it. */
const wordOf = (words: readonly Word[], id: string, lang: Lang): string =>
  (lang === 'vi' ? words.find(word => word.id === id)?.vi : undefined) ?? id

const factsOf = ({ answers, laws: { vocabulary }, lang }: Starting) => ({
  campaign: quoted(answers.campaign),
  commendation: wordOf(vocabulary.commendations, answers.commendation, lang),
  procedure: wordOf(vocabulary.procedures, answers.procedure, lang),
  awards: answers.awards.map(award => `    - { ${awardKey[lang]}: ${award} }`).join('\n'),
  award: answers.awards[0] ?? 'bang-khen-tinh',
  received: answers.received,
  place: quoted(answers.place),
  parent: quoted(answers.parent),
  issuer: quoted(answers.issuer),
  abbreviation: quoted(answers.abbreviation),
  symbol: answers.abbreviation.replace(/\s+/g, ' '),
  signer: quoted(answers.signer),
  addressee: quoted(`Chủ tịch ${answers.parent}`),
})
