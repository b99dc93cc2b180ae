import { Command, Option } from 'commander'
import type { Book } from '../messages/book.ts'
import { say } from '../messages/sentence.ts'
import { formatsOf, gather, limitOf } from './arguments.ts'
import { type Context, type ExitCode, UsageError } from './context.ts'
import { helpIn } from './help.ts'
import { isUsageFault, usageErrorOf } from './usage.ts'

/** The words of the command line and what each command does with them; the commands themselves load when they are called. */
export const programFor = (context: Context): ((args: readonly string[]) => Promise<ExitCode>) => {
  let exit: ExitCode = 0
  const done = (code: ExitCode): void => {
    exit = code
  }
  const program = rootCommand(context)
  addBuild(program, context, done)
  addValidate(program, context, done)
  addInit(program, context, done)
  addExplain(program, context, done)
  addCriteria(program, context, done)
  addTemplates(program, context, done)
  addSchema(program, context, done)
  for (const command of [program, ...program.commands]) dress(command, context)
  return async args => {
    try {
      await program.parseAsync([...args], { from: 'user' })
      return exit
    } catch (error) {
      if (!isUsageFault(error)) throw error
      if (error.code === 'commander.help' && error.exitCode > 0) await context.out(program.helpInformation())
      else if (error.exitCode > 0)
        throw usageErrorOf(
          error,
          program.commands.map(one => one.name()),
          args,
        )
      return 0
    }
  }
}

/** Help and faults in the reader's language; the options that hold everywhere may stand after the command too. */
const dress = (command: Command, { book, out }: Context): void => {
  command
    .helpOption('-h, --help', say(book, 'cli/option-help'))
    .configureHelp(helpIn(book))
    .configureOutput({ writeOut: text => void out(text), writeErr: () => {} })
    .exitOverride()
  if (command.parent)
    for (const option of command.parent.options.filter(one => one.long !== '--version'))
      command.addOption(option)
}

type Done = (code: ExitCode) => void

/** `<tệp...>`: an argument by its name in the reader's language, in the brackets that tell whether it may be left out. */
const argument = (book: Book, name: string, brackets: '<...>' | '[]' | '[...]'): string =>
  `${brackets[0]}${say(book, `cli/word-${name}`)}${brackets.slice(1)}`

const rootCommand = ({ book, version }: Context): Command =>
  new Command('dossier')
    .description(say(book, 'cli/about'))
    .version(version, '-V, --version', say(book, 'cli/option-version'))
    .addOption(new Option('--lang <vi|en>', say(book, 'cli/option-lang')).choices(['vi', 'en']))
    .option('--color', say(book, 'cli/option-color'))
    .option('--no-color', say(book, 'cli/option-no-color'))
    .option('--quiet', say(book, 'cli/option-quiet'))
    .option('--verbose', say(book, 'cli/option-verbose'))
    .helpCommand(`help ${say(book, 'cli/word-command')}`, say(book, 'cli/help'))

const addBuild = (program: Command, context: Context, done: Done): void => {
  const { book } = context
  program
    .command('build')
    .argument(argument(book, 'files', '<...>'), say(book, 'cli/argument-files'))
    .description(say(book, 'cli/build'))
    .option(`-o, --out <${say(book, 'cli/word-folder')}>`, say(book, 'cli/option-out'), 'out')
    .option('--format <docx,pdf>', say(book, 'cli/option-format'), formatsOf, ['docx', 'pdf'] as const)
    .option('--sets <n>', say(book, 'cli/option-sets'))
    .option('--set-folders', say(book, 'cli/option-set-folders'), false)
    .option(`--only <${say(book, 'cli/word-award')}>`, say(book, 'cli/option-only'), gather, [])
    .option('--draft', say(book, 'cli/option-draft'), false)
    .option('--duplex', say(book, 'cli/option-duplex'), false)
    .option(`--templates <${say(book, 'cli/word-folder')}>`, say(book, 'cli/option-templates'))
    .option('--force', say(book, 'cli/option-force'), false)
    .option('--json', say(book, 'cli/option-json'), false)
    .action(async (files: readonly string[], { format, ...options }) => {
      const { build } = await import('./commands/build.ts')
      done(await build(context, files, { ...options, formats: format }))
    })
}

const addValidate = (program: Command, context: Context, done: Done): void => {
  const { book } = context
  program
    .command('validate')
    .argument(argument(book, 'files', '<...>'), say(book, 'cli/argument-files'))
    .description(say(book, 'cli/validate'))
    .addOption(
      new Option('--format <text|json>', say(book, 'cli/option-report'))
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--max-warnings <n>', say(book, 'cli/option-max-warnings'), limitOf)
    .option(`--on <${say(book, 'cli/word-day')}>`, say(book, 'cli/option-on'))
    .option(`--templates <${say(book, 'cli/word-folder')}>`, say(book, 'cli/option-templates'))
    .action(async (files: readonly string[], options) => {
      const { validate } = await import('./commands/validate.ts')
      done(await validate(context, files, options))
    })
}

const addInit = (program: Command, context: Context, done: Done): void => {
  const { book } = context
  program
    .command('init')
    .argument(argument(book, 'folder', '[]'), say(book, 'cli/argument-folder'), '.')
    .description(say(book, 'cli/init'))
    .option('--yes', say(book, 'cli/option-yes'), false)
    .action(async (folder: string, options) => {
      const { init } = await import('./commands/init.ts')
      done(await init(context, folder, options))
    })
}

const addExplain = (program: Command, context: Context, done: Done): void => {
  const { book } = context
  program
    .command('explain')
    .argument(argument(book, 'code', '[]'), say(book, 'cli/argument-code'))
    .description(say(book, 'cli/explain'))
    .option('--all', say(book, 'cli/option-all'), false)
    .action(async (code: string | undefined, options: { readonly all: boolean }) => {
      const { explain } = await import('./commands/explain.ts')
      if (code === undefined && !options.all) throw new UsageError('cli/explain-what')
      done(await explain(context, code))
    })
}

const addTemplates = (program: Command, context: Context, done: Done): void => {
  const { book } = context
  program
    .command('templates')
    .argument(argument(book, 'papers', '[...]'), say(book, 'cli/argument-papers'))
    .description(say(book, 'cli/templates'))
    .option(`--fields <${say(book, 'cli/word-papers')}>`, say(book, 'cli/option-fields'))
    .option(`--copy <${say(book, 'cli/word-folder')}>`, say(book, 'cli/option-copy'))
    .action(async (papers: readonly string[], options) => {
      const { templates } = await import('./commands/templates.ts')
      done(await templates(context, papers, options))
    })
}

const addSchema = (program: Command, context: Context, done: Done): void => {
  program
    .command('schema')
    .description(say(context.book, 'cli/schema'))
    .action(async () => {
      const { schema } = await import('./commands/schema.ts')
      done(await schema(context))
    })
}

const addCriteria = (program: Command, context: Context, done: Done): void => {
  const { book } = context
  program
    .command('criteria')
    .argument(argument(book, 'award', '[...]'), say(book, 'cli/argument-award'))
    .description(say(book, 'cli/criteria'))
    .option(`--law <${say(book, 'cli/word-law')}>`, say(book, 'cli/option-law'))
    .option(`--on <${say(book, 'cli/word-day')}>`, say(book, 'cli/option-criteria-on'))
    .option(`--diff <${say(book, 'cli/word-law')}>`, say(book, 'cli/option-diff'))
    .option('--json', say(book, 'cli/option-criteria-json'), false)
    .action(async (words: readonly string[], options) => {
      const { criteria } = await import('./commands/criteria.ts')
      done(await criteria(context, words, options))
    })
}
