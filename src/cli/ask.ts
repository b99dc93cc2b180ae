import inquirer from 'inquirer'
import { say } from '../messages/sentence.ts'
import type { Laws } from '../model/law.ts'
import { dayOf } from './arguments.ts'
import { type Context, UsageError } from './context.ts'
import type { Answers } from './starter.ts'

/** The answers of a person at the terminal; what is not asked keeps its default. */
export const ask = async (context: Context, defaults: Answers, laws: Laws, law: string): Promise<Answers> => {
  const { book, lang } = context
  const question = (name: string): string => say(book, `cli/ask-${name}`)
  const text = (name: keyof Answers & string) => ({
    type: 'input' as const,
    name,
    message: question(name),
    default: String(defaults[name]),
  })
  const choice = (
    words: readonly { readonly id: string; readonly names: Readonly<Record<string, string>> }[],
  ) => words.map(word => ({ value: word.id, name: word.names[lang] ?? word.id }))
  const { commendations, procedures } = laws.vocabulary
  const awards = [...(laws.pack(law)?.awards.values() ?? [])].sort((a, b) => a.rank - b.rank)
  const given = await inquirer.prompt([
    text('parent'),
    text('issuer'),
    text('abbreviation'),
    text('place'),
    text('signer'),
    text('campaign'),
    {
      type: 'list',
      name: 'commendation',
      message: question('commendation'),
      choices: choice(commendations),
      default: defaults.commendation,
    },
    {
      type: 'list',
      name: 'procedure',
      message: question('procedure'),
      choices: choice(procedures),
      default: defaults.procedure,
    },
    {
      type: 'checkbox',
      name: 'awards',
      message: question('awards'),
      choices: choice(awards),
      default: [...defaults.awards],
    },
    {
      type: 'input',
      name: 'received',
      message: question('received'),
      validate: (value: string) => isDay(value) || say(book, 'cli/not-a-day', { value }),
    },
  ])
  return { ...defaults, ...given, received: given.received ? dayOf(given.received) : '' }
}

const isDay = (value: string): boolean => {
  if (value === '') return true
  try {
    dayOf(value)
    return true
  } catch (error) {
    if (error instanceof UsageError) return false
    throw error
  }
}
