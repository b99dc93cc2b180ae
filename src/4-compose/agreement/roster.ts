import type { Block, Document } from '../../model/document.ts'
import type { Inputs, Nominee } from '../../model/input.ts'
import type { PlannedAward, PlannedDossier } from '../../model/plan.ts'
import { joinedComma } from '../vietnamese.ts'

/** One nominee as every paper must tell it: the same name, and of a person the same position and unit. */
export type Entry = { readonly name: string; readonly post: string }

/** One award form as every paper must tell it: the same counts, the same nominees in the same order. */
export type Listed = { readonly award: PlannedAward; readonly entries: readonly Entry[] }

/** Name of a nominee, and of a person position and unit, as they are told on paper. */
export const entryOf = ({ laws }: Inputs, { name, kind, position, unit }: Nominee): Entry => {
  const person = laws.vocabulary.kinds.some(one => one.id === kind && one.group === 'individuals')
  return { name, post: person ? joinedComma([position, unit]) : '' }
}

/** The nominees of a dossier by award form, in the order of the plan. */
export const rosterOf = (inputs: Inputs, dossier: PlannedDossier): readonly Listed[] => {
  const byId = new Map(inputs.nominees.map(nominee => [nominee.id, nominee]))
  return dossier.awards.map(award => ({
    award,
    entries: award.nominees.flatMap(id => {
      const nominee = byId.get(id)
      return nominee ? [entryOf(inputs, nominee)] : []
    }),
  }))
}

const textsOf = (block: Block): readonly string[] => {
  if (block.type === 'paragraph') return [block.children.map(child => child.text).join('')]
  if (block.type === 'list') return block.items.map(item => item.map(one => one.text).join(''))
  return block.type === 'heading' ? [block.text] : []
}

/** The running text of blocks, one line a paragraph; tables and the words of the form are not in it. */
export const runningText = (blocks: readonly Block[]): string => blocks.flatMap(textsOf).join('\n')

type Table = Extract<Block, { type: 'table' }>

/** The tables among blocks. */
export const tablesOf = (blocks: readonly Block[]): readonly Table[] =>
  blocks.flatMap(block => (block.type === 'table' ? [block] : []))

/** All blocks of a document. */
export const blocksOf = (document: Document): readonly Block[] =>
  document.sections.flatMap(section => section.blocks)
