/** What is found in a DOCX. Sizes in half-points, lengths in twips. */
import type { ParagraphFormat, RunFormat } from './formats.ts'

/** Letters of one look; `field` is what Word reckons for itself, such as PAGE; `isBreak` ends a line and is read as a space. */
export type Run = RunFormat & { readonly text: string; readonly field?: string; readonly isBreak: boolean }

export type Paragraph = ParagraphFormat & {
  readonly kind: 'paragraph'
  readonly text: string
  readonly runs: readonly Run[]
  /** Format of the mark that ends the paragraph: of its line where it is empty. */
  readonly mark: RunFormat
}

export type Cell = {
  readonly width: number
  readonly blocks: readonly (Paragraph | Table)[]
  readonly text: string
}

/** `isHead`: repeated on every page; `isWhole`: never cut by a page. */
export type Row = { readonly cells: readonly Cell[]; readonly isHead: boolean; readonly isWhole: boolean }

export type Table = {
  readonly kind: 'table'
  readonly columns: readonly number[]
  readonly rows: readonly Row[]
  /** Weight of the borders in eighths of a point; 0 where it has none. */
  readonly border: number
  readonly indent: number
  readonly margin: number
  readonly isFixed: boolean
}

export type Section = {
  readonly width: number
  readonly height: number
  readonly isLandscape: boolean
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header', number>>
  readonly headers: Readonly<Record<'default' | 'first', readonly Paragraph[]>>
  readonly footers: number
  readonly start: number | undefined
  readonly hasTitlePage: boolean
  readonly blocks: readonly (Paragraph | Table)[]
}

export type ReadBack = {
  readonly parts: ReadonlyMap<string, string>
  readonly title: string
  readonly author: string
  readonly sections: readonly Section[]
  /** Every paragraph in reading order, those in tables too. */
  readonly paragraphs: readonly Paragraph[]
  readonly tables: readonly Table[]
  /** One paragraph or table row a line, cells apart by a tab, white space as one space, as `plainText` has it. */
  readonly text: string
}
