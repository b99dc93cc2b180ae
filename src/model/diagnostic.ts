/**
 * A diagnostic is one finding about what the user wrote: a stable code, a place, facts, and the law behind it.
 * It holds no sentence: `messages/` joins facts and words in the reader's language.
 */

export type Lang = 'vi' | 'en'

/** One word or name in both languages of the screen. */
export type Named = Readonly<Record<Lang, string>>

/** `error` stops a build, `warning` wants a person's eye, `info` tells who decides. */
export type Severity = 'error' | 'warning' | 'info'

/** Where a value stands from the root of the project's merged input, e.g. `['nominees', 3, 'award']`. */
export type Path = readonly (string | number)[]

/** A stretch of one input file, in UTF-16 offsets; line and column are worked out only when printing. */
export type Span = {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly path: Path
}

/** One provision: an instrument of `law/instruments.yaml` (or the campaign's own plan) and the place in it. */
export type Citation = {
  readonly instrument: string
  readonly article?: string
  readonly clause?: string
  readonly point?: string
  /** The few words on which a verdict turns, quoted from the provision. */
  readonly quote?: string
  /** The citation as people write it, e.g. `Điều 38 khoản 1 điểm b Nghị định số 91/2017/NĐ-CP`. */
  readonly text: Named
}

/** A fact put into a sentence: a value as it is, or a word that has a name in each language. */
export type Fact = string | number | Named

/** A second place that belongs to a finding; `note` is a key of `messages/<lang>/notes.md`. */
export type Related = {
  readonly span: Span
  readonly note: string
  readonly args?: Readonly<Record<string, Fact>>
}

export type Diagnostic = {
  /** `group/slug`: never renamed, never reused; one section in `messages/vi` and `messages/en`. */
  readonly code: string
  readonly severity: Severity
  readonly span: Span
  readonly args: Readonly<Record<string, Fact>>
  readonly cite?: readonly Citation[]
  readonly related?: readonly Related[]
}

/** A value and everything found on the way to it; a stage never throws for what a user wrote. */
export type Checked<T> = { readonly value: T; readonly diagnostics: readonly Diagnostic[] }
