/**
 * The document tree: the one vocabulary that every renderer shares. Blocks name what stands on an official paper
 * (NĐ 30/2020, Phụ lục I), not styles; sizes and lengths come from `law/nd-30-2020.yaml` through `Layout`.
 * Every text is final: NFC, capitals set, dates and counts in words. Nothing in it is markup.
 */

export type Inline = { readonly text: string; readonly bold?: true; readonly italic?: true }

export type Align = 'left' | 'center' | 'right' | 'justify'

/** One column of a table: `width` in twips as wished; the renderer scales the sum to the text width. */
export type Column = { readonly title: string; readonly width: number; readonly align: Align }

/** Lines of one side of a pair of signatures; `hint` stands in italics below, e.g. `(Ký, đóng dấu)`. */
export type Signature = { readonly lines: readonly string[]; readonly hint?: string; readonly name?: string }

export type Block =
  /** Ô 1 to 4. `number` and `date` left out together on papers that ride on a tờ trình (a list, an attachment). */
  | {
      readonly type: 'letterhead'
      readonly parent?: string
      readonly agency: readonly string[]
      readonly number?: string
      readonly date?: string
    }
  /** Ô 5a: tên loại, trích yếu with the rule under it; `note` is a line in italics, e.g. `(Kèm theo Tờ trình số …)`. */
  | {
      readonly type: 'title'
      readonly kind: string
      readonly about: readonly string[]
      readonly note?: string
    }
  /** Head of an appendix (PL I, III.1): `Phụ lục I`, its title in capitals, the line that ties it to the letter. */
  | { readonly type: 'appendix'; readonly label: string; readonly title: string; readonly attached: string }
  /** Ô 9a: the addressees without `Kính gửi:`; one stands bare, several with their marks, `- Sở Nội vụ.` */
  | { readonly type: 'addressees'; readonly lines: readonly string[] }
  /** Ô 6, căn cứ: each a paragraph in italics; marks at the ends are in the text already. */
  | { readonly type: 'bases'; readonly lines: readonly string[] }
  /** Ô 6, `I. NHỮNG KẾT QUẢ`, `1. Tiêu đề`; kept with what follows. */
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  | {
      readonly type: 'paragraph'
      readonly children: readonly Inline[]
      readonly align?: Align
      readonly indent?: false
    }
  /** Marks (`- `, `a) `) are part of the text, never automatic numbering. */
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  /** `numbers` prints the row (1) (2) (3) under the head; the head repeats on each page and no row is split. */
  | {
      readonly type: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly string[])[]
      readonly numbers?: true
      readonly total?: true
      readonly nowrap?: number
    }
  /** Ô 7 and 9b side by side: authority lines, room to sign, name; recipients with marks, without `Nơi nhận:`. */
  | {
      readonly type: 'closing'
      readonly recipients: readonly string[]
      readonly authority: readonly string[]
      readonly signer?: string
      readonly place?: string
    }
  /** Two signatures side by side, e.g. XÁC NHẬN CỦA CẤP TRÊN TRỰC TIẾP | THỦ TRƯỞNG ĐƠN VỊ. */
  | {
      readonly type: 'signatures'
      readonly left?: Signature
      readonly right?: Signature
      readonly place?: string
    }
  /** White space of so many points. */
  | { readonly type: 'space'; readonly points: number }

/** A run of pages with one orientation; page numbers start again at 1 (PL I, III.1.d). */
export type Section = { readonly landscape?: true; readonly blocks: readonly Block[] }

export type Document = {
  /** Path in the output without its extension. */
  readonly path: string
  readonly kind: string
  /** Title in the file's properties. */
  readonly title: string
  readonly author: string
  readonly sections: readonly Section[]
  readonly profile: 'A' | 'B'
  /** Every page is marked DỰ THẢO. */
  readonly draft?: true
}

/** A paper made of the office's own Word file: every part of its package by name, the fields filled in, yet unpacked. */
export type WordPaper = Pick<Document, 'path' | 'kind' | 'title' | 'author' | 'draft'> & {
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/** What a renderer is given: a document tree, or a Word file that is finished but for its packing. */
export type Paper = Document | WordPaper

/** One entry per block type: a new block does not compile until every renderer has it. */
export type Handlers<Args extends readonly unknown[], Out> = {
  readonly [T in Block['type']]: (block: Extract<Block, { type: T }>, ...args: Args) => Out
}
