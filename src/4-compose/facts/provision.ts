import type { Citation } from '../../model/diagnostic.ts'
import type { Source } from './source.ts'

/**
 * A provision as a paper names it, from the smallest part up: `điểm b khoản 1 Điều 24 Nghị định số 91/2017/NĐ-CP`
 * (NĐ 30/2020, Phụ lục II, V.7). What is no instrument of the law, such as the campaign's plan, keeps its own text.
 */
export const provision = ({ inputs }: Source, citation: Citation): string => {
  const { article, clause, point, instrument, text } = citation
  const short = inputs.laws.instruments.get(instrument)?.short.vi
  const parts = [point && `điểm ${point}`, clause && `khoản ${clause}`, article && `Điều ${article}`, short]
  return (short ? parts.filter(Boolean).join(' ') : text.vi).normalize('NFC')
}
