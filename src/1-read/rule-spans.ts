import type { RulesFile } from './pack-shape.ts'
import { type Part, spanIn } from './part.ts'

/** The rules of a pack beside the campaign, each with the place where it names its check. */
export const ruleSpans = (file: RulesFile, part: Part | undefined): RulesFile => {
  if (!part) return file
  const base = part.root.type === 'list' ? [] : ['rules']
  const rules = file.rules.map((rule, order) => ({ ...rule, span: spanIn(part, [...base, order, 'use']) }))
  return { ...file, rules }
}
