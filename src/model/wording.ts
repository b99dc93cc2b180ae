/** The wording of the papers: what `templates/<paper>.yaml` holds once it is read, every text with its place. */
import type { Span } from './diagnostic.ts'

/** A text with fields in it, `Kính gửi: ${to.first}`; offsets of its parts are counted from `span.start`. */
export type Template = { readonly text: string; readonly span: Span }

/** A node of a template: a text, a list, or a map of keys; what each means is `4-compose`'s to say. */
export type TemplateNode =
  | { readonly type: 'text'; readonly template: Template }
  | { readonly type: 'list'; readonly items: readonly TemplateNode[]; readonly span: Span }
  | {
      readonly type: 'map'
      readonly entries: ReadonlyMap<string, { readonly node: TemplateNode; readonly key: Span }>
      readonly span: Span
    }

/** The office's own Word file for a paper; what its tags mean is `4-compose`'s to say. */
export type WordFile = { readonly path: string; readonly bytes: Uint8Array }

export type TemplateFile = {
  readonly paper: string
  readonly path: string
  readonly root: TemplateNode
  /** Of what makes the paper: the Word file where there is one, else the YAML file. */
  readonly sha256: string
  readonly own: boolean
  /** One for each nominee (`for: nominee`), not one for the dossier. */
  readonly perNominee?: true
  /** Makes the paper in place of what `root` words; `for`, `name`, `attached` and `title` of `root` still hold. */
  readonly word?: WordFile
}

/** One template a kind of paper; a user's file has taken the place of the built-in one already. */
export type Wording = ReadonlyMap<string, TemplateFile>
