import { text } from './kinds.ts'
import { map } from './schema-kit.ts'

/** A name in both languages; a pack of a province may leave the English one out. */
export const names = map({ vi: text, en: text.optional() }).transform(({ vi, en }) => ({ vi, en: en ?? vi }))
