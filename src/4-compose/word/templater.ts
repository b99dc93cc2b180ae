import Docxtemplater from 'docxtemplater'
import { type Fact, type Facts, factAt, holds } from '../wording/shape.ts'
import { type Flaw, scan, type Token } from './scan.ts'
import type { Tag } from './tag.ts'
import type { Zip } from './zip.ts'

/** The tags of one part of a Word file, in their order. */
export type PartTags = { readonly tags: readonly Tag[]; readonly flaws: readonly Flaw[] }

/** What docxtemplater itself found wrong: the id of its error, and the tag where it names one. */
export type Refusal = { readonly id: string; readonly tag: string }

type Compiled = {
  readonly template: Docxtemplater | undefined
  readonly parts: readonly PartTags[]
  readonly refusals: readonly Refusal[]
}

/** Reads the tags on the way from docxtemplater's lexer to its parser, and hands them on plainly written. */
const scanner = (found: (tags: PartTags) => void) => ({
  name: 'scanner',
  preparse: (tokens: readonly Token[], { filePath }: { readonly filePath: string }): readonly Token[] => {
    const { tokens: plain, tags, flaws } = scan(tokens, filePath)
    found({ tags, flaws })
    return plain
  },
})

const isGroup = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field in the innermost scope that has its first name; undefined sends docxtemplater to the next scope outwards. */
const valueIn = (name: string, scope: unknown): Fact | undefined => {
  if (name === '.') return typeof scope === 'string' ? scope : undefined
  const path = name.split('.')
  return isGroup(scope) && Object.hasOwn(scope, path[0] ?? '') ? factAt(path, scope) : undefined
}

const fieldParser = (tag: string) => ({
  get: (scope: unknown): Fact | undefined => {
    if (!tag.startsWith('?')) return valueIn(tag, scope)
    const value = valueIn(tag.slice(1), scope)
    return value === undefined ? undefined : holds(value)
  },
})

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined

const refusalOf = (error: unknown): Refusal => {
  const properties = propertyOf(error, 'properties')
  const pair = propertyOf(propertyOf(properties, 'pair') ?? properties, 'left')
  const tag = propertyOf(properties, 'xtag') ?? pair ?? ''
  return { id: String(propertyOf(properties, 'id') ?? error), tag: String(tag) }
}

const refusalsOf = (error: unknown): readonly Refusal[] => {
  const several = propertyOf(propertyOf(error, 'properties'), 'errors')
  return Array.isArray(several) ? several.map(refusalOf) : [refusalOf(error)]
}

/** Braces that stand alone are told of by the scanner, in the words of the file; tags cannot change the braces. */
const syntax = { allowUnclosedTag: true, allowUnopenedTag: true, changeDelimiterPrefix: null }

/** Takes a Word file in: its tags part by part, and what docxtemplater refuses. */
export const compileWord = (zip: Zip): Compiled => {
  const parts: PartTags[] = []
  const options = {
    ...{ paragraphLoop: true, linebreaks: true, stripInvalidXMLChars: true, errorLogging: false },
    ...{ syntax, parser: fieldParser, nullGetter: () => '' },
    modules: [scanner(tags => parts.push(tags))],
  }
  try {
    return { template: new Docxtemplater(zip.fresh(), options), parts, refusals: [] }
  } catch (error) {
    return { template: undefined, parts, refusals: refusalsOf(error) }
  }
}

type Filled = { readonly parts: ReadonlyMap<string, Uint8Array>; readonly refusals: readonly Refusal[] }

/** What holds no tags stays the very same bytes, so that it is packed once for all papers. */
const settled = (bytes: Uint8Array, filled: Uint8Array | undefined): Uint8Array =>
  filled && Buffer.compare(bytes, filled) !== 0 ? filled : bytes

/** The parts of the paper that the facts make of a Word file; none where docxtemplater refuses. */
export const fillWord = (zip: Zip, facts: Facts): Filled => {
  const { template, refusals } = compileWord(zip)
  if (!template) return { parts: new Map(), refusals }
  try {
    const filled: ReturnType<Zip['fresh']> = template.render(facts).getZip()
    const touched = new Set(template.targets)
    const parts = [...zip.parts].map(([name, bytes]) => {
      const isFilled = touched.has(name) || name.startsWith('customXml/')
      return [name, isFilled ? settled(bytes, filled.file(name)?.asUint8Array()) : bytes] as const
    })
    return { parts: new Map(parts), refusals: [] }
  } catch (error) {
    return { parts: new Map(), refusals: refusalsOf(error) }
  }
}
