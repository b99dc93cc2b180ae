import { join } from 'node:path'
import { say } from '../../messages/sentence.ts'
import { wrap } from '../../messages/wrap.ts'
import { nearest } from '../../nearest.ts'
import { type FieldOutline, type PaperOutline, paperOutlines } from '../../pipeline.ts'
import { saveNew } from '../../world.ts'
import { type Context, type ExitCode, UsageError } from '../context.ts'

export type TemplatesOptions = {
  /** Folder to write the built-in templates to. */
  readonly copy?: string
  /** Paper whose fields are asked for. */
  readonly fields?: string
}

/** Lists the papers and fields that templates have, prints the fields of one paper, or copies templates to start from. */
export const templates = async (
  context: Context,
  papers: readonly string[],
  { copy, fields }: TemplatesOptions,
): Promise<ExitCode> => {
  const all = paperOutlines(context.world)
  const asked = papers.length > 0 ? papers : all.map(one => one.paper)
  const wanted = asked.map(paper => outlineOf(all, paper, context))
  if (copy !== undefined) await copyInto(copy, asked, context)
  if (fields !== undefined) await context.out(`${fieldsText(outlineOf(all, fields, context), context)}\n`)
  if (copy === undefined && fields === undefined) await context.out(`${listText(wanted, context)}\n`)
  return 0
}

/** A paper, or another form of it: `danh-sach`, `danh-sach/kho-doc`. */
const baseOf = (paper: string): string => paper.split('/')[0] ?? paper

const formsOf = (paper: string, { world }: Context): readonly string[] =>
  world.list(world.own(`templates/${paper}`)).map(name => `${paper}/${name.replace(/\.yaml$/, '')}`)

const outlineOf = (all: readonly PaperOutline[], paper: string, context: Context): PaperOutline => {
  const known = all.flatMap(one => [one.paper, ...formsOf(one.paper, context)])
  const found = all.find(one => one.paper === baseOf(paper))
  if (!found || !known.includes(paper))
    throw new UsageError('cli/unknown-paper', {
      value: paper,
      nearest: nearest(paper, known),
      allowed: known.join(', '),
    })
  return found
}

/** Writes what is not there yet, and says of each file which it was. */
const copyInto = async (folder: string, papers: readonly string[], context: Context): Promise<void> => {
  const { world, book, paint } = context
  const builtIn = (paper: string): string => world.own(`templates/${paper}.yaml`)
  for (const paper of papers.filter(one => world.exists(builtIn(one)))) {
    const name = baseOf(paper)
    const path = join(folder, `${name}.yaml`)
    const standing = [path, join(folder, `${name}.docx`)].find(world.exists)
    if (standing === undefined) saveNew(path, new TextDecoder().decode(world.read(builtIn(paper))))
    const told = standing === undefined ? 'cli/templates-copied' : 'cli/templates-kept'
    const line = say(book, told, { path: standing ?? path })
    await context.err(`${standing === undefined ? paint.good(line) : line}\n`)
  }
}

const indent = '  '

const row = (cells: readonly string[], widths: readonly number[], text: string, context: Context): string => {
  const lead = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(indent)
  return wrap(`${indent}${lead}${indent}`, text, context.columns).join('\n')
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(text => text.length))

const listText = (papers: readonly PaperOutline[], context: Context): string => {
  const { book, paint } = context
  const width = widest(papers.map(one => one.paper))
  const lines = papers.map(({ paper, name, about, own }) => {
    const forms = formsOf(paper, context)
    const told = [
      name,
      say(book, `cli/templates-${about}`),
      own ? say(book, 'cli/templates-own', { path: own }) : '',
      forms.length > 0 ? say(book, 'cli/templates-forms', { forms: forms.join(', ') }) : '',
    ]
    return row([paper], [width], told.filter(Boolean).join('; '), context)
  })
  const fields = (papers.find(one => one.about === 'dossier') ?? papers[0])?.fields ?? []
  const top = fields.filter(({ path }) => !path.includes('.'))
  return [
    paint.strong(say(book, 'cli/templates-papers')),
    ...lines,
    '',
    paint.strong(say(book, 'cli/templates-top')),
    ...fieldLines(top, context),
    '',
    ...['fields', 'copy', 'word'].flatMap(one =>
      wrap('', say(book, `cli/templates-how-${one}`), context.columns),
    ),
  ].join('\n')
}

const fieldsText = ({ paper, name, fields }: PaperOutline, context: Context): string => {
  const { book, paint } = context
  return [
    paint.strong(say(book, 'cli/templates-fields', { paper, name: name || paper })),
    ...wrap('', say(book, 'cli/templates-writing'), context.columns),
    '',
    ...fieldLines(fields, context),
  ].join('\n')
}

const depthOf = ({ path }: FieldOutline): number => path.split('.').length - 1
/** Below its group a field stands by its last name, as it is written inside a loop. */
const shownName = (field: FieldOutline): string => {
  const last = field.path.split('.').at(-1) ?? ''
  return depthOf(field) === 0 ? last : `${indent.repeat(depthOf(field))}.${last}`
}

const fieldLines = (fields: readonly FieldOutline[], context: Context): readonly string[] => {
  const { book } = context
  const kinds = fields.map(field => say(book, `cli/field-${field.kind}`))
  const widths = [widest(fields.map(shownName)), widest(kinds)]
  return fields.map((field, at) =>
    row([shownName(field), kinds[at] ?? ''], widths, meaningOf(field, context), context),
  )
}

/** What fields that are told of once mean: those that are like another share its sentence for what stands in them. */
const meaningOf = ({ path, like, flags }: FieldOutline, { book }: Context): string => {
  const meaning = say(book, `field/${path}`)
  const alike = like === undefined ? '' : say(book, 'cli/templates-like', { field: like })
  const names = flags.map(name => `.${name}`).join(' ')
  return [meaning, alike, names].filter(Boolean).join('; ')
}
