import inquirer from 'inquirer'
import { say } from '../messages/sentence.ts'
import type { Named } from '../model/diagnostic.ts'
import type { Laws } from '../model/law.ts'
import { readDay } from '../pipeline.ts'
import type { Context } from './context.ts'
import type { Answers } from './starter.ts'

type Asking = {
  readonly context: Context
  readonly defaults: Answers
  readonly laws: Laws
  readonly law: string
}

/** The answers of a person at the terminal; what is not asked keeps its default. */
export const ask = async (asking: Asking): Promise<Answers> => {
  const given = await inquirer.prompt<Answers>([...texts(asking), ...choices(asking), receivedDay(asking)])
  const { defaults } = asking
  return { ...defaults, ...given, received: readDay(given.received) ?? '' }
}

const question = ({ context }: Asking, name: string): string => say(context.book, `cli/ask-${name}`)

const texts = (asking: Asking) =>
  (['parent', 'issuer', 'abbreviation', 'place', 'signer', 'campaign'] as const).map(name => ({
    type: 'input' as const,
    name,
    message: question(asking, name),
    default: asking.defaults[name],
  }))

const choices = (asking: Asking) => {
  const { context, defaults, laws, law } = asking
  const named = (words: readonly { readonly id: string; readonly names: Named }[]) =>
    words.map(word => ({ value: word.id, name: word.names[context.lang] }))
  const isMarked = (id: string): boolean => defaults.awards.includes(id)
  const awards = [...(laws.pack(law)?.awards.values() ?? [])].sort(
    (a, b) => Number(isMarked(b.id)) - Number(isMarked(a.id)) || a.rank - b.rank,
  )
  const keys = (name: 'one' | 'several') => ({
    style: { keysHelpTip: () => say(context.book, `cli/keys-${name}`) },
  })
  const one = (name: 'commendation' | 'procedure', words: Parameters<typeof named>[0]) => ({
    type: 'select' as const,
    name,
    message: question(asking, name),
    choices: named(words),
    default: defaults[name],
    theme: keys('one'),
  })
  return [
    one('commendation', laws.vocabulary.commendations),
    one('procedure', laws.vocabulary.procedures),
    {
      type: 'checkbox' as const,
      name: 'awards',
      message: question(asking, 'awards'),
      choices: named(awards),
      default: [...defaults.awards],
      pageSize: 12,
      theme: keys('several'),
      validate: (marked: readonly unknown[]) => marked.length > 0 || say(context.book, 'cli/no-award-marked'),
    },
  ]
}

const receivedDay = (asking: Asking) => ({
  type: 'input' as const,
  name: 'received',
  message: question(asking, 'received'),
  validate: (value: string) =>
    value === '' || readDay(value) !== undefined || say(asking.context.book, 'cli/not-a-day', { value }),
})
