// in: the office's own Word file, the fields that its paper has, and facts. out: what is wrong with it, and papers.
import type { Diagnostic, Fact, Span } from '../../model/diagnostic.ts'
import type { WordFile } from '../../model/wording.ts'
import { fault } from '../wording/scope.ts'
import type { Facts, Fields } from '../wording/shape.ts'
import { checkTags } from './check-tags.ts'
import { spanOfWord } from './span.ts'
import { compileWord, fillWord, type Refusal } from './templater.ts'
import { openZip, type Zip } from './zip.ts'

/** A paper filled in: the parts of its package, or why there are none. */
export type Filling = {
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly diagnostics: readonly Diagnostic[]
}

/** One Word file, opened. */
export type WordTemplate = {
  /** Everything that is wrong with it, given the fields that exist. */
  readonly check: (fields: Fields) => readonly Diagnostic[]
  readonly fill: (facts: Facts) => Filling
}

/** Loops that would tear rows or paragraphs apart. */
const misplaced = new Set([
  'loop_position_invalid',
  'unbalanced_loop_tags',
  'no_xml_tag_found_at_left',
  'no_xml_tag_found_at_right',
])

const broken = (span: Span, reason: Fact): Diagnostic => fault('template/docx-broken', span, { reason })

const refused = ({ id, tag }: Refusal, span: Span): Diagnostic =>
  misplaced.has(id)
    ? fault('template/loop-place', span, { tag: `{#${tag.replace(/^\?/, '')}}` })
    : broken(span, {
        vi: `chương trình đọc tệp Word báo “${id}”`,
        en: `the reader of Word files says "${id}"`,
      })

const usable = (zip: Zip, span: Span): WordTemplate => ({
  check: fields => {
    const { parts, refusals } = compileWord(zip)
    const wrong = checkTags(parts, fields, span)
    // What docxtemplater makes of tags that are wrong already says nothing more.
    return wrong.length > 0 ? wrong : refusals.map(one => refused(one, span))
  },
  fill: facts => {
    const { parts, refusals } = fillWord(zip, facts)
    return { parts, diagnostics: refusals.map(one => refused(one, span)) }
  },
})

/** Opens a Word file; one that cannot be read says so when it is checked, and fills nothing. */
export const openWord = (file: WordFile): WordTemplate => {
  const span = spanOfWord(file)
  const zip = openZip(file.bytes)
  if (!('reason' in zip)) return usable(zip, span)
  const { reason } = zip
  const unreadable = [broken(span, reason)]
  return { check: () => unreadable, fill: () => ({ parts: new Map(), diagnostics: unreadable }) }
}
