import type { Block } from '../../model/document.ts'
import { roman } from '../numbers.ts'
import type { Made } from './made.ts'

/**
 * The blocks with `I.`, `II.` before the headings of the first level and `1.`, `2.` before those of the second, which
 * begin anew under each of the first: a part that is left out leaves no gap (NĐ 30/2020, PL I, II.6.đ).
 */
export const numberedHeadings = (made: readonly Made[]): readonly Block[] => {
  const count = { 1: 0, 2: 0 }
  return made.map(({ block, numbered }) => {
    if (block.type !== 'heading') return block
    if (block.level === 1) count[2] = 0
    if (!numbered) return block
    count[block.level] += 1
    const number = block.level === 1 ? roman(count[1]) : String(count[2])
    return { ...block, text: `${number}. ${block.text}` }
  })
}
