/** Files made by the renderers and the packaging, and what the manifest tells of them. */
import type { Document } from './document.ts'

/** One face of the paper's font, as the fonts folder has them. */
export type FaceName = 'regular' | 'bold' | 'italic' | 'bold-italic'

export type Format = 'docx' | 'pdf'

/** A finished file: path in the output, bytes, and for a PDF its pages. */
export type Output = { readonly path: string; readonly bytes: Uint8Array; readonly pages?: number }

/** A part of a paper's structure as screen readers are told of it: its role (ISO 32000-1, 14.8.4), and what it is in. */
export type Tag = {
  readonly role: 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD'
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
  readonly docx: (document: Document) => Promise<Uint8Array>
  readonly pdf: (document: Document) => SetInType
  /** One PDF file of these pages, `copies` times over; the copies share their content. */
  readonly paint: (pages: readonly Page[], about: PrintOptions, copies?: number) => Promise<Uint8Array>
}
