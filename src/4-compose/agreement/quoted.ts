import type { Inputs } from '../../model/input.ts'
import type { PlannedDossier } from '../../model/plan.ts'

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()]
  if (typeof value !== 'object' || value === null) return []
  return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(stringsIn)
}

/** Words that papers quote and that this program did not choose: the user's, and those of laws and awards. */
const quotable = ({ campaign, submission, nominees, laws }: Inputs, { awards }: PlannedDossier) => {
  const packs = laws.heads.map(head => laws.pack(head.id))
  const named = awards.flatMap(({ award }) => packs.map(pack => pack?.awards.get(award)?.names))
  return stringsIn([campaign, submission, nominees, laws.instruments, named])
}

/** May a text have told a count, as a whole or up to where ours goes on: `Câu lạc bộ 30` before `cá nhân`. */
const mayTell = (text: string, count: string): boolean => {
  const [digits = ''] = count.split(' ')
  const kind = count.match(/(?:tập thể|cá nhân|hộ gia đình)$/u)?.[0] ?? count
  return (
    text.includes(count) || new RegExp(`(?:^|[^\\d./-])${digits}$`, 'u').test(text) || text.startsWith(kind)
  )
}

/**
 * Of counts told in a paper, those that nothing quoted in it may tell: only they are this program's own. What a user
 * writes never makes a paper contradict itself.
 */
export const ownCounts = (
  counts: readonly string[],
  inputs: Inputs,
  dossier: PlannedDossier,
): readonly string[] => {
  if (counts.length === 0) return counts
  const texts = quotable(inputs, dossier)
  return counts.filter(count => !texts.some(text => mayTell(text, count)))
}
