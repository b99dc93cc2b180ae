import type { Block, Section } from '../../model/document.ts'
import type { TemplateFile, TemplateNode } from '../../model/wording.ts'
import { capitalised } from '../vietnamese.ts'
import { block } from './blocks.ts'
import { choiceAt, mapOf, wordsAt, yesAt } from './keys.ts'
import type { Made } from './made.ts'
import { numberedHeadings } from './numbered-headings.ts'
import type { Filled, Parser, Scope } from './scope.ts'
import { type Facts, type Fields, record, text } from './shape.ts'
import { type Leaf, type MapNode, missingKey, steps } from './steps.ts'

/** One paper's wording, checked and ready to be filled. */
export type Ready = {
  /** Whether the paper speaks of one nominee or of the whole dossier. */
  readonly about: 'nominee' | 'dossier'
  /** What other papers call it, `bản tóm tắt thành tích`; empty: they never name it. */
  readonly name: string
  /** Whether it rides on the tờ trình, which then says so. */
  readonly attached: boolean
  /** Whether it gives each award form an appendix with a number of its own, which the letter then names. */
  readonly appendices: boolean
  readonly title: Filled<string>
  readonly sections: Filled<readonly Section[]>
}

/** Whether nothing of the block would be seen on paper. */
const isEmpty = (one: Block): boolean => {
  if (one.type === 'paragraph') return one.children.every(child => child.text.trim() === '')
  if (one.type === 'list') return one.items.length === 0
  if (one.type === 'bases' || one.type === 'addressees') return one.lines.length === 0
  return one.type === 'signatures' && !one.left && !one.right
}

const sectionOf = (node: TemplateNode, scope: Scope, landscape: boolean): Filled<Section> => {
  const blocks: Filled<readonly Made[]> = steps(node, scope, block)
  return facts => ({
    ...(landscape ? { landscape } : {}),
    blocks: numberedHeadings(blocks(facts).filter(one => !isEmpty(one.block))),
  })
}

const section: Parser<Section> = (node, scope) => {
  const map = mapOf(node, scope, { needed: ['blocks'], allowed: ['landscape'] })
  const blocks = map.entries.get('blocks')?.node
  const landscape = yesAt(map, 'landscape', scope)
  return blocks ? sectionOf(blocks, scope, landscape) : () => ({ blocks: [] })
}

const sections: Leaf<Section> = { keys: { section }, unknown: 'template/unknown-key' }

/** Texts that a wording names once and uses in several places as `${phrases.<name>}`. */
const phrasesOf = (map: MapNode, scope: Scope): { readonly fields: Fields; readonly fill: Filled<Facts> } => {
  const node = map.entries.get('phrases')?.node
  if (!node) return { fields: {}, fill: () => ({}) }
  const names = node.type === 'map' ? [...node.entries.keys()] : []
  const phrases = mapOf(node, scope, { allowed: names })
  const fills = names.map(name => [name, wordsAt(phrases, name, scope)] as const)
  return {
    fields: Object.fromEntries(names.map(name => [name, text])),
    fill: facts => Object.fromEntries(fills.map(([name, fill]) => [name, fill(facts)])),
  }
}

const pagesOf = (map: MapNode, scope: Scope): Ready['sections'] => {
  const [many, one] = [map.entries.get('sections')?.node, map.entries.get('blocks')?.node]
  if (many) return steps(many, scope, sections)
  if (!one) {
    missingKey(map, scope, 'blocks')
    return () => []
  }
  const single = sectionOf(one, scope, yesAt(map, 'landscape', scope))
  return facts => [single(facts)]
}

/** Whether a text of the template holds such words. */
const mentions = (node: TemplateNode, words: RegExp): boolean => {
  if (node.type === 'text') return words.test(node.template.text)
  const nodes = node.type === 'list' ? node.items : [...node.entries.values()].map(entry => entry.node)
  return nodes.some(one => mentions(one, words))
}

const keys = ['for', 'name', 'attached', 'phrases', 'landscape', 'blocks', 'sections'] as const

/** Which fields a paper has: those of the dossier, and those of the nominee where it speaks of one. */
export type FieldTable = { readonly dossier: Fields; readonly nominee: Fields }

/** The fields of a paper about the whole dossier, or about one nominee of it. */
export const fieldsFor = (about: Ready['about'], { dossier, nominee }: FieldTable): Fields =>
  about === 'nominee' ? { ...dossier, ...nominee } : dossier

/** Checks a wording against the fields of its paper and makes it ready; every fault is reported at its place. */
export const readyTemplate = (
  file: TemplateFile,
  table: FieldTable,
  { report, source }: Omit<Scope, 'fields'>,
): Ready => {
  const told = { report, ...(source === undefined ? {} : { source }) }
  const bare: Scope = { fields: {}, ...told }
  const map = mapOf(file.root, bare, { needed: ['title'], allowed: keys })
  const about = choiceAt(map, { key: 'for', choices: ['dossier', 'nominee'] as const }, bare) ?? 'dossier'
  const fields = fieldsFor(about, table)
  const phrases = phrasesOf(map, { fields, ...told })
  const scope: Scope = { fields: { ...fields, phrases: record(phrases.fields) }, ...told }
  const [title, pages] = [wordsAt(map, 'title', scope), pagesOf(map, scope)]
  const withPhrases = (facts: Facts): Facts => ({ ...facts, phrases: phrases.fill(facts) })
  return {
    about,
    name: wordsAt(map, 'name', bare)({}),
    attached: yesAt(map, 'attached', bare),
    appendices: mentions(file.root, /\.appendix\s*\}/),
    title: facts => capitalised(title(withPhrases(facts))),
    sections: facts => pages(withPhrases(facts)),
  }
}
