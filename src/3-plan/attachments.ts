import type { Nominee } from '../model/input.ts'
import type { PlannedAttachment, PlannedPaper } from '../model/plan.ts'

/** Folder of the attached files in a dossier. */
const folder = 'dinh-kem'

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/** `xac-nhan.pdf` → `xac-nhan-2.pdf`. */
const numbered = (name: string, number: number): string => {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? `${name.slice(0, dot)}-${number}${name.slice(dot)}` : `${name}-${number}`
}

/** A name that no file of the folder has yet; capitals do not tell files apart on every disk. */
const freeName = (name: string, taken: Set<string>): string => {
  let free = name
  for (let number = 2; taken.has(free.normalize('NFC').toLowerCase()); number++) free = numbered(name, number)
  taken.add(free.normalize('NFC').toLowerCase())
  return free
}

/** The attached files of a nominee in the order in which they are named, each under a name of its own. */
export const attachmentsOf = (nominee: Nominee): readonly PlannedAttachment[] => {
  const taken = new Set<string>()
  return nominee.attachments.map((source, index) => ({
    nominee: nominee.id,
    index,
    source,
    path: `${folder}/${nominee.id}/${freeName(fileName(source), taken)}`,
  }))
}

/**
 * The papers with what is bound in after them: files follow the nominee's first paper, which is the summary where there
 * is one; of a nominee without a paper, they follow the list.
 */
export const withAttachments = (
  papers: readonly PlannedPaper[],
  nominees: readonly Nominee[],
): readonly PlannedPaper[] => {
  const own = new Map(papers.map(paper => [paper.nominee, paper] as const).reverse())
  const list = papers.find(paper => paper.kind === 'danh-sach') ?? papers.at(-1)
  const after = new Map<PlannedPaper | undefined, PlannedAttachment[]>()
  for (const nominee of nominees) {
    if (nominee.attachments.length === 0) continue
    const host = own.get(nominee.id) ?? list
    const files = after.get(host) ?? []
    files.push(...attachmentsOf(nominee))
    after.set(host, files)
  }
  return papers.map(paper => ({ ...paper, attachments: after.get(paper) ?? [] }))
}
