import type { Wording } from '../../model/wording.ts'
import type { WordTemplate } from './index.ts'

/** The office's Word files by the paper they make. */
export type WordTemplates = ReadonlyMap<string, WordTemplate>

/** Opens the Word files among the wording; what reads them loads only where there are any. */
export const openWordFiles = async (wording: Wording): Promise<WordTemplates> => {
  const files = [...wording].flatMap(([paper, { word }]) => (word ? [[paper, word] as const] : []))
  if (files.length === 0) return new Map()
  const { openWord } = await import('./index.ts')
  return new Map(files.map(([paper, file]) => [paper, openWord(file)]))
}
