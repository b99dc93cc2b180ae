import { UsageError } from './context.ts'

/** What commander throws for words it does not understand, and (with exit code 0) after it printed help or version. */
export type UsageFault = { readonly code: string; readonly exitCode: number; readonly message: string }

export const isUsageFault = (error: unknown): error is UsageFault =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('commander.')

/** The fault as one of ours; what was written stands between quotes in commander's own sentence. */
export const usageErrorOf = (
  { code, message }: UsageFault,
  commands: readonly string[],
  args: readonly string[],
): UsageError => {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(match => match[1] ?? '')
  const near = message.match(/\(Did you mean (?:one of )?([^)?]+)\?\)/)?.[1] ?? ''
  const command = args.find(arg => commands.includes(arg)) ?? ''
  return new UsageError(
    `cli/usage-${code.replace('commander.', '').toLowerCase()}${near === '' ? '' : '-near'}`,
    {
      first: first.match(/--[\w-]+/)?.[0] ?? first,
      second,
      near,
      allowed: message.match(/Allowed choices are ([^.]+)\./)?.[1] ?? '',
      commands: commands.join(', '),
      command,
      help: `dossier ${command} --help`.replace('  ', ' '),
    },
  )
}
