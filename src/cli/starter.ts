import { fill } from '../messages/sentence.ts'
import type { Lang } from '../model/diagnostic.ts'
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

/**
 * The starter file from `messages/<lang>/starter.yaml`: one campaign, one submission and one nominee to be replaced,
 * valid as it stands. A line that begins with `?name` is there only in that case.
 */
export const starter = (world: World, answers: Answers, law: string, lang: Lang): string => {
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
  return fill(kept.join('\n'), { ...factsOf(answers, lang), law }, lang)
}

const factsOf = (answers: Answers, lang: Lang) => ({
  campaign: quoted(answers.campaign),
  commendation: answers.commendation,
  procedure: answers.procedure,
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
