import type { Span } from '../../model/diagnostic.ts'
import type { WordFile } from '../../model/wording.ts'

/** A Word file as a whole: there are no lines in it that a finding could point to. */
export const spanOfWord = ({ path }: WordFile): Span => ({ file: path, start: 0, end: 0, path: [] })
