import type { Block } from '../../model/document.ts'
import { appendixRule, headColumns, headRules, numberDrop, sizes, titleRule } from '../geometry.ts'
import { spacing } from '../spacing.ts'
import { type Desk, ruleSlab } from './paragraph.ts'
import { rowOf } from './row.ts'
import { kept, type Slab } from './slab.ts'
import { type Paragraphs, setTexts, textWidth, together } from './texts.ts'

type Of<T extends Block['type']> = Extract<Block, { type: T }>

const names = (head: Of<'letterhead'>, desk: Desk): Slab => {
  const { setting } = desk
  const { motto, agency } = sizes(setting)
  const { left, right } = headColumns(head, setting)
  const rules = headRules(head, setting)
  const { layout } = setting
  const issuer = [
    ...setTexts(head.parent ? [head.parent] : [], { face: 'regular', size: agency, names: true }, left, desk),
    ...setTexts(head.agency, { face: 'bold', size: agency, names: true }, left, desk),
    ruleSlab(rules.agency, layout.rules.weight),
  ]
  const state = [
    ...setTexts([layout.country], { face: 'bold', size: motto.country }, right, desk),
    ...setTexts([layout.phrase], { face: 'bold', size: motto.phrase }, right, desk),
    ruleSlab(rules.phrase, layout.rules.weight),
  ]
  return rowOf([
    { x: 0, slabs: issuer },
    { x: left, slabs: state },
  ])
}

/** A row of their own, so that number and date share a line however many lines the agency's name takes (II.4.c). */
const numberAndDate = (head: Of<'letterhead'>, desk: Desk): Slab => {
  const { number, date } = sizes(desk.setting)
  const { left, right } = headColumns(head, desk.setting)
  const before = spacing.head.secondRow
  const numbered = { face: 'regular', size: number, before: before + numberDrop(desk.setting) } as const
  return rowOf([
    { x: 0, slabs: setTexts(head.number ? [head.number] : [], numbered, left, desk) },
    {
      x: left,
      slabs: setTexts(head.date ? [head.date] : [], { face: 'italic', size: date, before }, right, desk),
    },
  ])
}

/** Ô 1 to 4: agency and state side by side, below them number and date where the paper has them. */
export const letterhead = (head: Of<'letterhead'>, desk: Desk): Paragraphs =>
  head.number || head.date ? [[kept(names(head, desk))], [numberAndDate(head, desk)]] : [[names(head, desk)]]

/** Ô 5a: tên loại, trích yếu, a note, and the rule under them. */
export const title = (block: Of<'title'>, desk: Desk): Paragraphs => {
  const { setting } = desk
  const size = sizes(setting).body
  const width = textWidth(desk)
  const kind = { face: 'bold', size, before: spacing.title.before, tag: { role: 'H1' } } as const
  return [
    together([
      ...setTexts([block.kind], kind, width, desk),
      ...setTexts(block.about, { face: 'bold', size }, width, desk),
      ...setTexts(block.note ? [block.note] : [], { face: 'italic', size }, width, desk),
      ruleSlab(titleRule(block, setting), setting.layout.rules.weight),
    ]),
  ]
}

/** The head of an appendix (PL I, III.1): label, title in capitals, the line that ties it to the letter, a short rule. */
export const appendix = (block: Of<'appendix'>, desk: Desk): Paragraphs => {
  const { setting } = desk
  const size = sizes(setting).body
  const width = textWidth(desk)
  const { label, before } = spacing.appendix
  return [
    together([
      ...setTexts([block.label], { face: 'bold', size: label, before }, width, desk),
      ...setTexts([block.title], { face: 'bold', size, tag: { role: 'H1' } }, width, desk),
      ...setTexts([block.attached], { face: 'italic', size }, width, desk),
      ruleSlab(appendixRule(setting), setting.layout.rules.weight),
    ]),
  ]
}
