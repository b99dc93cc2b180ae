import type { Diagnostic, Fact as Said, Span } from '../../model/diagnostic.ts'
import type { TemplateNode } from '../../model/wording.ts'
import type { Facts, Fields } from './shape.ts'

/** What stands at a place of a template: the fields that exist there, where to tell what is wrong, the file's text. */
export type Scope = {
  readonly fields: Fields
  readonly report: (found: Diagnostic) => void
  readonly source?: string
}

/** A part of a template made ready: given the facts, it is the words. */
export type Filled<T> = (facts: Facts) => T

/** Reads a node of a template, reports what is wrong with it, and gives what will fill it. */
export type Parser<T> = (node: TemplateNode, scope: Scope) => Filled<T>

/** Where a node stands. */
export const spanOf = (node: TemplateNode): Span => (node.type === 'text' ? node.template.span : node.span)

/** A finding about the wording itself: always an error, since a paper would come out wrong. */
export const fault = (code: string, span: Span, args: Readonly<Record<string, Said>>): Diagnostic => ({
  code,
  severity: 'error',
  span,
  args,
})

const shapes = {
  text: { vi: 'một đoạn chữ', en: 'a text' },
  list: { vi: 'một danh sách (mỗi dòng bắt đầu bằng “- ”)', en: 'a list (each line begins with "- ")' },
  map: { vi: 'các khóa có giá trị (`khóa: giá trị`)', en: 'keys with values (`key: value`)' },
} as const

/** Reports that a node has another form than the one asked for. */
export const wrongShape = (node: TemplateNode, scope: Scope, expected: keyof typeof shapes): void =>
  scope.report(
    fault('template/wrong-shape', spanOf(node), { expected: shapes[expected], found: shapes[node.type] }),
  )
