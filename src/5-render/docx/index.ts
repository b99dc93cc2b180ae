// in: a document, the layout decree, the letters' widths. out: a DOCX file, the same bytes for the same document.
import type { Block, Document, Section } from '../../model/document.ts'
import type { Layout } from '../../model/layout.ts'
import type { Setting } from '../geometry.ts'
import { handle } from '../handle.ts'
import { endsWithHair, isTableInWord, keptParagraphs, staysWhole } from '../keep.ts'
import type { Measure } from '../measure.ts'
import { spacing } from '../spacing.ts'
import { blocks } from './blocks.ts'
import { finalise, type Shell } from './finalise.ts'
import { gap } from './paragraph.ts'
import { type SetUp, skeleton } from './skeleton.ts'

const opensWithTable = new Set<Block['type']>(['letterhead', 'table'])

/** Two tables without a paragraph between them are one table to Word. */
const divided = (block: Block, before: Block | undefined): string =>
  isTableInWord(before) && opensWithTable.has(block.type) ? gap(spacing.overTable) : ''

const sectionBody = ({ blocks: content }: Section, setting: Setting, hair: boolean): string => {
  const kept = keptParagraphs(content, hair)
  return content
    .map((block, index) => {
      const next = content[index + 1]
      const after = next?.type === 'table' ? spacing.overTable : undefined
      const place = { setting, kept: kept[index] ?? 0, whole: staysWhole(block, next, setting), after }
      return divided(block, content[index - 1]) + handle(blocks, block, place)
    })
    .join('')
}

const ways = (document: Document): readonly boolean[] => [
  ...new Set(document.sections.map(section => section.landscape ?? false)),
]

const bodyOf = (document: Document, shell: Shell, set: Pick<Setting, 'layout' | 'measure'>): string => {
  const landscapes = ways(document)
  return document.sections
    .map((section, index) => {
      const landscape = section.landscape ?? false
      const end = shell.sections[landscapes.indexOf(landscape)] ?? ''
      const hair = endsWithHair(document, section)
      const body = sectionBody(section, { ...set, profile: document.profile, landscape }, hair)
      const isLast = index === document.sections.length - 1
      if (!isLast) return body + gap(spacing.hair, { section: end })
      return body + (hair || body === '' ? gap(spacing.hair) : '') + end
    })
    .join('')
}

/** A renderer that makes each kind of package once and then only fills it. */
export const docxRenderer = (
  layout: Layout,
  measure: Measure,
): ((document: Document) => Promise<Uint8Array>) => {
  const shells = new Map<string, Promise<Shell>>()
  const shellOf = (setUp: SetUp): Promise<Shell> => {
    const key = JSON.stringify([setUp.profile, setUp.draft, setUp.landscapes])
    const before = shells.get(key)
    if (before) return before
    const fresh = skeleton(setUp).then(finalise)
    shells.set(key, fresh)
    return fresh
  }
  return async document => {
    const { profile, draft = false, title, author } = document
    const shell = await shellOf({ layout, profile, draft, landscapes: ways(document) })
    return shell.fill({ body: bodyOf(document, shell, { layout, measure }), title, author })
  }
}
