import type { Diagnostic, Span } from '../../model/diagnostic.ts'
import { fieldShape } from '../wording/fields.ts'
import { fault } from '../wording/scope.ts'
import type { Fields, Shape } from '../wording/shape.ts'
import type { Flaw } from './scan.ts'
import type { Tag } from './tag.ts'
import type { PartTags } from './templater.ts'

/** What stands open at a tag: the fields there, the item where the loop is over texts, and the tag that opened it. */
type Level = {
  readonly fields: Fields
  readonly item?: Shape
  readonly opened?: Tag
  /** Inside a tag that was reported, nothing is known and nothing more is reported. */
  readonly muted?: true
}

type Desk = { readonly span: Span; readonly report: (found: Diagnostic) => void }

/** The findings of YAML wording, as they are said of a tag in Word. */
const codes: Readonly<Record<string, string>> = {
  'template/unknown-field': 'template/unknown-tag',
  'template/not-a-text': 'template/tag-not-text',
  'template/not-a-question': 'template/tag-not-asked',
}

const at = ({ written, place }: Tag | Flaw) => ({ tag: written, part: place.part, near: place.near })

const tell = (code: string, tag: Tag | Flaw, { span, report }: Desk, more: Diagnostic['args'] = {}): void =>
  report(fault(code, span, { ...at(tag), ...more }))

/** The shape that a tag names; undefined, and reported, where it names none or one that does not fit its sign. */
const shapeOf = (tag: Tag, level: Level, desk: Desk): Shape | undefined => {
  if (level.muted) return undefined
  if (tag.name === '.' && tag.sign === '' && level.item?.is === 'text') return level.item
  const report = (found: Diagnostic): void => tell(codes[found.code] ?? found.code, tag, desk, found.args)
  const use = tag.sign === '' ? 'text' : 'question'
  return fieldShape({ path: tag.name.split('.'), span: desk.span, use }, { fields: level.fields, report })
}

/** What stands inside a tag that opens something: of a loop, the fields of its items before those around it. */
const inside = (tag: Tag, level: Level, shape: Shape | undefined): Level => {
  if (!shape) return { ...level, opened: tag, muted: true }
  if (tag.sign !== '#' || shape.is !== 'list') return { ...level, opened: tag }
  const { of } = shape
  return of.is === 'record'
    ? { fields: { ...of.fields, ...without(level.fields, of.fields) }, opened: tag }
    : { fields: level.fields, item: of, opened: tag }
}

const without = (fields: Fields, inner: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !Object.hasOwn(inner, name)))

/** The levels that stay open behind a closing tag; one that closes nothing is reported, as is one it leaves open. */
const closed = (tag: Tag, levels: readonly Level[], desk: Desk): readonly Level[] => {
  const names = levels.map(level => level.opened?.name)
  const found = tag.name === '' ? levels.length - 1 : names.lastIndexOf(tag.name)
  if (found < 1) {
    const last = levels.at(-1)?.opened?.written ?? '–'
    tell('template/unopened-loop', tag, desk, { open: last })
    return levels
  }
  for (const { opened } of levels.slice(found + 1)) if (opened) tell('template/unclosed-loop', opened, desk)
  return levels.slice(0, found)
}

const checkPart = ({ tags, flaws }: PartTags, fields: Fields, desk: Desk): void => {
  for (const flaw of flaws) tell(flaw.code, flaw, desk)
  let levels: readonly Level[] = [{ fields }]
  for (const tag of tags) {
    const level = levels.at(-1) ?? { fields }
    if (tag.sign === '/') levels = closed(tag, levels, desk)
    else if (tag.sign === '') shapeOf(tag, level, desk)
    else levels = [...levels, inside(tag, level, shapeOf(tag, level, desk))]
  }
  for (const { opened } of levels) if (opened) tell('template/unclosed-loop', opened, desk)
}

/** What is wrong with the tags of a Word file, measured by the fields that its paper has; all of it, part by part. */
export const checkTags = (parts: readonly PartTags[], fields: Fields, span: Span): readonly Diagnostic[] => {
  const diagnostics: Diagnostic[] = []
  const report = (found: Diagnostic): void => {
    diagnostics.push(found)
  }
  for (const part of parts) checkPart(part, fields, { span, report })
  return diagnostics
}
