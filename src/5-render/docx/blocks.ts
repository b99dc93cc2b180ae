import type { Block, Handlers, Inline } from '../../model/document.ts'
import {
  addresseesIndents,
  appendixRule,
  headColumns,
  headRules,
  numberDrop,
  pageBox,
  type Rule,
  type Setting,
  titleRule,
} from '../geometry.ts'
import { addresseesLabel } from '../labels.ts'
import { spacing } from '../spacing.ts'
import { closing, signatures } from './closing.ts'
import { bondedRuns, bondedText, type Column, middle, names, sideOf, titleRuns } from './middle.ts'
import { type Direct, gap, line, lines, paragraph } from './paragraph.ts'
import type { StyleId } from './styles.ts'
import { dataTable, twoColumns } from './tables.ts'

/** Where a block stands: its page, what of it stays with what follows, the white under it. */
export type Place = {
  readonly setting: Setting
  /** How many of its last paragraphs or rows stay with what follows. */
  readonly kept: number
  /** All its rows stay together. */
  readonly whole: boolean
  readonly after: number | undefined
}

type Of<T extends Block['type']> = Extract<Block, { type: T }>

const rule = ({ side }: Rule, direct: Direct = {}): string =>
  paragraph('rule', [], { left: side, right: side, ...direct })

const letterhead = (head: Of<'letterhead'>, { setting, kept }: Place): string => {
  const { left, right } = headColumns(head, setting)
  const rules = headRules(head, setting)
  const { country, phrase } = setting.layout
  const keep = { keepNext: kept > 0 }
  const column = { width: left, setting }
  const parent = names('parent', head.parent ? [head.parent] : [], column, keep)
  const issuer = parent + names('agency', head.agency, column, keep)
  const motto = line('country', country, keep) + line('phrase', phrase, keep)
  const before = spacing.head.secondRow
  const number = line('number', head.number ?? '', { before: before + numberDrop(setting), ...keep })
  const second = [number, line('date', head.date ?? '', { before, ...keep })] as const
  const first = [issuer + rule(rules.agency, keep), motto + rule(rules.phrase, keep)] as const
  return twoColumns([left, right], [first, ...(head.number || head.date ? [second] : [])])
}

/** The whole width of the text. */
const page = (setting: Setting): Column => ({ width: pageBox(setting).textWidth, setting })

const title = (block: Of<'title'>, { setting, kept, after }: Place): string =>
  middle('kind', [block.kind], page(setting)) +
  middle('about', block.about, page(setting)) +
  middle('note', block.note ? [block.note] : [], page(setting)) +
  rule(titleRule(block, setting), { after, keepNext: kept > 0 })

const appendix = (
  { label, title: name, attached }: Of<'appendix'>,
  { setting, kept, after }: Place,
): string =>
  line('appendix', label) +
  middle('appendixTitle', [name], page(setting)) +
  middle('attached', [attached], page(setting)) +
  rule(appendixRule(setting), { after, keepNext: kept > 0 })

const addressees = ({ lines: texts }: Of<'addressees'>, { setting }: Place): string => {
  const { before, after } = spacing.addressees
  const [only] = texts
  if (only !== undefined && texts.length === 1)
    return middle('addressees', [`${addresseesLabel} ${only}`], page(setting), {
      before,
      after,
      align: 'center',
    })
  const indents = addresseesIndents(setting)
  const width = pageBox(setting).textWidth - indents.lines
  const whole = texts.map(text => bondedText('addressees', text, { width, setting }))
  return (
    line('addressees', addresseesLabel, { before, left: indents.label, keepNext: true }) +
    lines('addressees', whole, { after, left: indents.lines })
  )
}

/** Paragraphs of running text, the last of them kept with what follows, white under the very last. */
const running = (style: StyleId, texts: readonly (readonly Inline[])[], place: Place, direct: Direct = {}) =>
  texts
    .map((children, index) => {
      const isLast = index === texts.length - 1
      const { setting } = place
      const { firstLine = setting.layout.body.firstLine } = direct
      const { width } = page(setting)
      const runs =
        direct.align === 'center'
          ? titleRuns(style, children, page(setting))
          : bondedRuns(style, children, { first: width - firstLine, width }, setting)
      return paragraph(style, runs, {
        ...direct,
        keepNext: index >= texts.length - place.kept,
        after: isLast ? place.after : undefined,
      })
    })
    .join('')

const plain = (text: string): readonly Inline[] => [{ text }]

const free = (block: Of<'paragraph'>, place: Place): string => {
  const { children, align, indent } = block
  const isFlush = indent === false || align === 'center' || align === 'right'
  const side = align === 'center' ? sideOf(children, page(place.setting)) : 0
  return running('body', [children], place, {
    ...(isFlush ? { firstLine: 0 } : {}),
    ...(align && align !== 'justify' ? { align } : {}),
    ...(side > 0 ? { left: side, right: side } : {}),
  })
}

/** Every block as paragraphs and tables of WordprocessingML. */
export const blocks: Handlers<[Place], string> = {
  letterhead,
  title,
  appendix,
  addressees,
  bases: ({ lines: texts }, place) => running('basis', texts.map(plain), place),
  heading: ({ level, text }, place) =>
    running(level === 1 ? 'heading1' : 'heading2', [plain(text)], { ...place, kept: 0 }),
  paragraph: free,
  list: ({ items }, place) => running('body', items, place),
  table: (table, place) => dataTable(table, place.setting, place),
  closing,
  signatures,
  space: ({ points }, { kept, after }) => gap(points * 20, { keepNext: kept > 0, after }),
}
