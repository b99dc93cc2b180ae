/** Files made by the renderers and the packaging, and what the manifest tells of them. */

/** One face of the paper's font, as the fonts folder has them. */
export type FaceName = 'regular' | 'bold' | 'italic' | 'bold-italic'

export type Format = 'docx' | 'pdf'

/** A finished file: path in the output, bytes, and for a PDF its pages. */
export type Output = { readonly path: string; readonly bytes: Uint8Array; readonly pages?: number }

/** A page set in type once: its content is shared by the paper's own file and by every set of the print file. */
export type Page = {
  readonly width: number
  readonly height: number
  /** Deflated content stream; glyphs are named by their number in the full font, so it fits any file. */
  readonly content: Uint8Array
  /** Glyphs used, by face. */
  readonly glyphs: ReadonlyMap<FaceName, ReadonlySet<number>>
}
