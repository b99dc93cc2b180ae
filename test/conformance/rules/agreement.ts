// NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1 (the text tells of its appendices); what is counted is the same
// everywhere; spec 6.1 D20, D22.
import type { ReadBack, Row, Section, Table } from '../../5-render/docx/found.ts'
import { filled, listsOf } from '../elements.ts'
import type { Read, Rule } from '../reading.ts'
import { unless } from './looks.ts'

const bodyText = ({ sections }: ReadBack): string =>
  filled(sections.flatMap(section => section.blocks))
    .map(one => one.text)
    .join('\n')

/** D20: the letter tells of the list that comes with it, and of each appendix by its number where there are several. */
export const d20: Rule = ({ docx, list }) => {
  if (!list) return []
  const text = bodyText(docx)
  const labels = list.sections.flatMap(({ blocks }) => filled(blocks)[0]?.text ?? [])
  const told = /Phụ lục ((?:[IVX]+(?:, )?)+)/.exec(text)?.[1]?.split(', ') ?? []
  return [
    ...unless(/\(Có [^)]*danh sách[^)]* kèm theo/.test(text), 'no word of the list that is attached'),
    ...unless(
      labels.length < 2 || labels.join() === told.map(number => `Phụ lục ${number}`).join(),
      `tells of ${told.join(', ') || 'no appendix'}, there are ${labels.join(', ')}`,
    ),
  ]
}

const kinds = ['tập thể', 'cá nhân', 'hộ gia đình'] as const
type Counts = readonly [number, number, number]
type Listed = { readonly title: string; readonly counts: Counts; readonly names: readonly string[] }

const dataRows = ({ rows }: Table): readonly Row[] => rows.filter(row => !row.isHead)

/** The rows under each heading of an appendix: `I. TẬP THỂ`, `II. CÁ NHÂN`, `III. HỘ GIA ĐÌNH`. */
const listedIn = (section: Section): Listed => {
  const texts = filled(section.blocks).map(one => one.text)
  const heads = texts.flatMap(text => /^[IVX]+\. (.+)$/.exec(text)?.[1]?.toLocaleLowerCase('vi') ?? [])
  const tables = listsOf(section)
  const rowsOf = (kind: string): number => {
    const table = tables[heads.indexOf(kind)]
    return table ? dataRows(table).length : 0
  }
  const names = tables.flatMap(table => {
    const column = table.rows[0]?.cells.findIndex(cell => /^(Tên|Họ và tên)/.test(cell.text)) ?? -1
    return dataRows(table).map(row => row.cells[column]?.text ?? '')
  })
  return { title: texts[1] ?? '', counts: [rowsOf(kinds[0]), rowsOf(kinds[1]), rowsOf(kinds[2])], names }
}

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0])

const padded = (count: number): string => String(count).padStart(2, '0')

/** `02 tập thể, 09 cá nhân`, in every way that a text may tell it. */
const told = (text: string): readonly string[] =>
  [...text.matchAll(/(\d{2,}) (?:\([^)]*\) )?(tập thể|cá nhân|hộ gia đình)/g)].map(
    ([, n, kind]) => `${n} ${kind}`,
  )

const wordsFor = (counts: Counts): readonly string[] =>
  kinds.flatMap((kind, at) => ((counts[at] ?? 0) > 0 ? [`${padded(counts[at] ?? 0)} ${kind}`] : []))

const numbersIn = (row: Row): readonly string[] => row.cells.slice(2).map(cell => cell.text)

/** The letter's own table, from three awards on: one row an award, then the sum. */
const inTable = (table: Table, listed: readonly Listed[]): readonly string[] => {
  const total = sum(listed.map(one => one.counts))
  const shown = kinds.map((_, at) => (total[at] ?? 0) > 0)
  const wanted = [...listed.map(one => one.counts), total].map(counts =>
    [...counts.filter((_, at) => shown[at]), counts[0] + counts[1] + counts[2]].map(n =>
      n > 0 ? padded(n) : '',
    ),
  )
  return dataRows(table).flatMap((row, at) =>
    unless(
      numbersIn(row).join() === wanted[at]?.join(),
      `row "${row.cells.map(cell => cell.text).join(' | ')}"`,
    ),
  )
}

const inLetter = ({ docx }: Read, listed: readonly Listed[]): readonly string[] => {
  const total = sum(listed.map(one => one.counts))
  const text = bodyText(docx).replace(/“[^”]*”/g, '')
  const known = new Set([total, ...listed.map(one => one.counts)].flatMap(wordsFor))
  return [
    ...told(text)
      .filter(words => !known.has(words))
      .map(words => `the letter tells "${words}"`),
    ...wordsFor(total)
      .filter(words => !told(text).includes(words))
      .map(words => `the letter does not tell "${words}"`),
    ...docx.sections.flatMap(listsOf).flatMap(table => inTable(table, listed)),
  ]
}

const inList = ({ docx }: Read): readonly string[] =>
  docx.sections.flatMap(section => {
    const { counts, title } = listedIn(section)
    const last = filled(section.blocks).at(-1)?.text ?? ''
    const numbers = listsOf(section).flatMap(table =>
      dataRows(table).map((row, at) => row.cells[0]?.text === String(at + 1)),
    )
    return [
      ...unless(
        told(last).join() === wordsFor(counts).join(),
        `"${last}" for ${wordsFor(counts).join(', ')} in ${title}`,
      ),
      ...unless(numbers.every(Boolean), `rows of ${title} are not numbered in order`),
    ]
  })

/** A collective stands in the list with the body it belongs to. */
const isNamed = (name: string, entry: string | undefined): boolean =>
  entry === name || entry?.startsWith(`${name}, `) === true

const inMinutes = ({ docx }: Read, listed: readonly Listed[]): readonly string[] => {
  const names = listed.flatMap(one => one.names)
  const rows = docx.sections
    .flatMap(listsOf)
    .flatMap(dataRows)
    .map(row => row.cells[1]?.text ?? '')
  return [
    ...unless(rows.length === names.length, `${rows.length} rows for ${names.length} nominees`),
    ...rows.flatMap((row, at) => unless(isNamed(row, names[at]), `"${row}" where "${names[at]}" belongs`)),
  ]
}

/** The letter's number and day as an index or a receipt has them, day and month in figures. */
const inIndex = ({ docx, letter }: Read): readonly string[] => {
  const head = letter?.text ?? ''
  const [, number = '', day = '', month = '', year = ''] =
    /Số: (\S+)\t.*ngày (\d+) tháng (\d+) năm (\d+)/.exec(head) ?? []
  const rows = docx.sections.flatMap(listsOf).flatMap(dataRows)
  const row = rows.find(one => one.cells.some(cell => cell.text === 'Tờ trình'))
  const told = row?.cells.map(cell => cell.text).join(' ') ?? ''
  const date = `${day}/${month.padStart(2, '0')}/${year}`
  // What a letter leaves blank for the records office no index tells.
  if (/Số: +\//.test(head)) return unless(!/\/TTr|\d{4}/.test(told), `"${told}" for a blank number and day`)
  return [
    ...unless(told.includes(` ${number}`) && number !== '', `"${told}" for number ${number}`),
    ...unless(told.includes(date), `"${told}" for ${date}`),
  ]
}

/** D22: the letter counts, award by award and kind by kind, what the list holds; list and minutes are in one order; number and day are told alike. */
export const d22: Rule = read => {
  const listed = read.list?.sections.map(listedIn) ?? []
  if (read.kind === 'danh-sach') return inList(read)
  if (read.kind === 'to-trinh') return inLetter(read, listed)
  return read.kind === 'bien-ban' ? inMinutes(read, listed) : inIndex(read)
}
