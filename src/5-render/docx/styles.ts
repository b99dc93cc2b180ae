import type { Layout } from '../../model/layout.ts'
import { spacing } from '../spacing.ts'

/** One style of the file, by the name a clerk sees in Word (no comma: Word takes what follows it for an alias). */
export type Style = {
  readonly name: string
  /** Half-points; every length below is in twips. */
  readonly size: number
  readonly bold?: true
  readonly italic?: true
  readonly align?: 'center' | 'both'
  readonly before?: number
  /** 240ths of a single line; `exact` makes it twips. */
  readonly line?: number
  readonly exact?: true
  readonly firstLine?: number
  readonly keepNext?: true
  readonly keepLines?: true
  /** Level in Word's navigation, from 0. */
  readonly outline?: number
  /** Weight of a border on top, in eighths of a point. */
  readonly rule?: number
}

type Set = { readonly layout: Layout; readonly profile: 'A' | 'B' }

const headStyles = ({ layout, profile }: Set) => {
  const { motto, agency, number, date } = layout.profiles[profile]
  const center = { align: 'center' } as const
  return {
    country: { name: 'Quốc hiệu', size: motto.country, bold: true, ...center },
    phrase: { name: 'Tiêu ngữ', size: motto.phrase, bold: true, ...center },
    parent: { name: 'Cơ quan chủ quản', size: agency, ...center },
    agency: { name: 'Cơ quan ban hành', size: agency, bold: true, ...center },
    number: { name: 'Số và ký hiệu', size: number, ...center },
    date: { name: 'Địa danh và thời gian', size: date, italic: true, ...center },
  } as const
}

const titleStyles = ({ layout, profile }: Set) => {
  const { body: size } = layout.profiles[profile]
  const { label, before } = spacing.appendix
  const bold = { size, bold: true, align: 'center', keepNext: true } as const
  const italic = { size, italic: true, align: 'center', keepNext: true } as const
  return {
    kind: { name: 'Tên loại', ...bold, before: spacing.title.before },
    about: { name: 'Trích yếu', ...bold },
    note: { name: 'Ghi chú dưới trích yếu', ...italic },
    appendix: { name: 'Phụ lục', ...bold, size: label, before, outline: 0 },
    appendixTitle: { name: 'Tên phụ lục', ...bold },
    attached: { name: 'Kèm theo văn bản', ...italic },
    addressees: { name: 'Kính gửi', size },
  } as const
}

const bodyStyles = ({ layout, profile }: Set) => {
  const { firstLine, before, line } = layout.body
  const body = { size: layout.profiles[profile].body, align: 'both', firstLine, before, line } as const
  const heading = { ...body, bold: true, keepNext: true, keepLines: true } as const
  const cell = { size: layout.table.size, before: layout.table.before } as const
  return {
    body: { name: 'Nội dung', ...body },
    basis: { name: 'Căn cứ', ...body, italic: true },
    heading1: { name: 'Mục', ...heading, outline: 0 },
    heading2: { name: 'Khoản có tiêu đề', ...heading, outline: 1 },
    tableHead: { name: 'Đầu bảng', ...cell, bold: true, align: 'center' },
    tableNumber: { name: 'Số cột của bảng', ...cell, align: 'center' },
    tableCell: { name: 'Ô của bảng', ...cell },
    tableTotal: { name: 'Dòng tổng của bảng', ...cell, bold: true },
  } as const
}

const closingStyles = ({ layout, profile }: Set) => {
  const { body: size, date } = layout.profiles[profile]
  const { label, item } = layout.closing
  return {
    recipientsLabel: { name: 'Nơi nhận', size: label, bold: true, italic: true },
    recipient: { name: 'Tên nơi nhận', size: item },
    authority: { name: 'Quyền hạn và chức vụ', size, bold: true, align: 'center' },
    hint: { name: 'Chỗ ký', size, italic: true, align: 'center' },
    signedAt: { name: 'Nơi và ngày ký', size: date, italic: true, align: 'center' },
    signer: { name: 'Họ và tên', size, bold: true, align: 'center' },
  } as const
}

const ruleStyle = ({ layout, profile }: Set) =>
  ({
    name: 'Đường kẻ',
    size: layout.profiles[profile].body,
    align: 'center',
    before: spacing.rule.before,
    line: spacing.rule.line,
    exact: true,
    rule: layout.rules.weight,
  }) as const

const styleTable = (set: Set) =>
  ({
    ...headStyles(set),
    ...titleStyles(set),
    ...bodyStyles(set),
    ...closingStyles(set),
    rule: ruleStyle(set),
    gap: { name: 'Khoảng trống', size: 2, line: 20, exact: true },
    header: { name: 'Số trang', size: set.layout.profiles[set.profile].page, align: 'center' },
    draft: { name: 'Dự thảo', size: set.layout.profiles[set.profile].page, bold: true },
  }) as const

/** Ids of the styles, as paragraphs name them. */
export type StyleId = keyof ReturnType<typeof styleTable>

/** All styles of a paper: a clerk who wants another look changes a style, not every paragraph. */
export const stylesOf = (layout: Layout, profile: 'A' | 'B'): Readonly<Record<StyleId, Style>> =>
  styleTable({ layout, profile })
