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
  const wanted = papers.length ? papers.map(paper => outlineOf(all, paper)) : all
  if (copy !== undefined) await copyInto(copy, wanted, context)
  if (fields !== undefined) await context.out(`${fieldsText(outlineOf(all, fields), context)}\n`)
  if (copy === undefined && fields === undefined) await context.out(`${listText(wanted, context)}\n`)
  return 0
}

const outlineOf = (all: readonly PaperOutline[], paper: string): PaperOutline => {
  const known = all.map(one => one.paper)
  const found = all.find(one => one.paper === paper)
  if (!found)
    throw new UsageError('cli/unknown-paper', {
      value: paper,
      nearest: nearest(paper, known),
      allowed: known.join(', '),
    })
  return found
}

/** Writes what is not there yet, and says of each file which it was. */
const copyInto = async (folder: string, papers: readonly PaperOutline[], context: Context): Promise<void> => {
  const { world, book, paint } = context
  const builtIn = (paper: string): string => world.own(`templates/${paper}.yaml`)
  for (const { paper } of papers.filter(one => world.exists(builtIn(one.paper)))) {
    const path = join(folder, `${paper}.yaml`)
    const standing = [path, join(folder, `${paper}.docx`)].find(world.exists)
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
    const told = [
      name,
      say(book, `cli/templates-${about}`),
      own ? say(book, 'cli/templates-own', { path: own }) : '',
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
