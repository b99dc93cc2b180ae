/** Files made by the renderers and the packaging, and what the manifest tells of them. */
import type { Document, Paper } from './document.ts'
import type { Office } from './world.ts'

/** One face of the paper's font, as the fonts folder has them. */
export type FaceName = 'regular' | 'bold' | 'italic' | 'bold-italic'

export type Format = 'docx' | 'pdf'

/** A part of a paper's structure as screen readers are told of it: its role (ISO 32000-1, 14.8.4), and what it is in. */
export type Tag = {
  readonly role: 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Div'
  readonly within?: Tag
}

/** A page set in type once: its content is shared by the paper's own file and by every set of the print file. */
export type Page = {
  readonly width: number
  readonly height: number
  /** Deflated content stream; glyphs are named by their number in the full font, so it fits any file. */
  readonly content: Uint8Array
  /** Glyphs used, by face. */
  readonly glyphs: ReadonlyMap<FaceName, ReadonlySet<number>>
  /** What each piece of marked content belongs to; its number in the content is its place here. */
  readonly marks?: readonly Tag[]
}

/** A matrix from a thing's own space to the page, in points (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number]

/** An attached file that can be bound in: a scan as a picture, or a PDF. */
export type AttachedFile = { readonly kind: 'pdf' | 'jpeg' | 'png'; readonly bytes: Uint8Array }

/** A page of the print file with a picture or one page of an attached PDF on it; sizes in points. */
export type AttachedPage = {
  readonly width: number
  readonly height: number
  readonly file: AttachedFile
  /** Place of the page in its file, from 0. */
  readonly index: number
  /** Where it stands: from the picture's unit square, or from the space of the PDF's page. */
  readonly place: Matrix
}

/** A page of a print file: one of a paper, or one of an attached file. */
export type PrintPage = Page | AttachedPage

/** Why an attached file cannot be bound in; of one too large, the measure, what was found, and the most there may be. */
export type Unbindable =
  | { readonly fault: 'broken' | 'empty' | 'encrypted' | 'kind' }
  | {
      readonly fault: 'too-large'
      readonly measure: 'megabytes' | 'megapixels' | 'pages'
      readonly found: number
      readonly limit: number
    }

/** An attached file opened: its pages as they are bound in, or why it cannot be. */
export type Attached = { readonly pages: readonly AttachedPage[] } | Unbindable

/** A character that no face of the font has, and the text it stands in. */
export type Missing = { readonly char: string; readonly text: string }

/** A paper set in type: its pages, and what a clerk must be told of them. */
export type SetInType = {
  readonly pages: readonly Page[]
  readonly missing: readonly Missing[]
  /** Texts of a column that should not wrap and did. */
  readonly broken: readonly string[]
  /** Share of the last page's text area that is used, 0 to 1. */
  readonly lastPageUsed: number
}

export type PrintOptions = { readonly title: string; readonly author: string; readonly tagged?: boolean }

/** The formats: text for people, diffs and tests; DOCX and PDF for the records office. */
export type Renderers = {
  readonly text: (document: Document) => string
  readonly docx: (paper: Paper) => Promise<Uint8Array>
  readonly pdf: (document: Document) => SetInType
  /** LibreOffice, which lays out Word papers, or undefined where there is none; the same paper gives the same bytes. */
  readonly office: () => Office | undefined
  /** The words that a file of this format must give back for a document, in order, one space between two. */
  readonly words: (document: Document, format: Format) => string
  /** The words read out of a finished file's bytes in the order they are read, a paragraph or line each. */
  readonly readBack: (format: Format, bytes: Uint8Array) => Promise<readonly string[]>
  /** Where a print file's bytes do not hold these pages in this order, undefined where they do. */
  readonly misprinted: (bytes: Uint8Array, pages: readonly PrintPage[]) => string | undefined
  /** Pages of an attached file, each on a sheet of the decree's size; of a PDF no more than `mostPages`. */
  readonly attached: (bytes: Uint8Array, mostPages?: number) => Promise<Attached>
  /** One PDF file of these pages in order; a page that stands in it several times has its content in it once. */
  readonly paint: (pages: readonly PrintPage[], about: PrintOptions) => Promise<Uint8Array>
}
