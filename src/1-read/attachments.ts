import type { Diagnostic, Path } from '../model/diagnostic.ts'
import type { Nominee, Submission } from '../model/input.ts'
import type { World } from '../model/world.ts'
import { writtenKey } from './issues.ts'
import { type Part, spanIn } from './part.ts'
import { folderOf, pathFrom } from './paths.ts'
import { unreadableFile } from './unreadable-file.ts'

/** A value whose file names are seen from the working folder, and the files that are not there. */
export type WithFiles<T> = { readonly value: T; readonly diagnostics: readonly Diagnostic[] }

const isPdf = (text: string): boolean => /\.pdf$/i.test(text)

type Naming = { readonly part: Part; readonly world: World; readonly diagnostics: Diagnostic[] }

const resolved = ({ part, world, diagnostics }: Naming, written: string, at: Path): string => {
  const path = pathFrom(folderOf(part.file), written)
  const code = unreadableFile(world, path)
  if (code) {
    const args = { path, key: writtenKey(part, at) }
    diagnostics.push({ code, severity: 'error', span: spanIn(part, at), args })
  }
  return path
}

/** `attachments` are files; of `certificates`, those that end in `.pdf`. */
export const nomineeFiles = (nominee: Nominee, part: Part, world: World): WithFiles<Nominee> => {
  const naming: Naming = { part, world, diagnostics: [] }
  const attachments = nominee.attachments.map((file, index) => resolved(naming, file, ['attachments', index]))
  const certificates = Object.entries(nominee.certificates).map(([id, text]) => [
    id,
    isPdf(text) ? resolved(naming, text, ['certificates', id]) : text,
  ])
  const value = { ...nominee, attachments, certificates: Object.fromEntries(certificates) }
  return { value, diagnostics: naming.diagnostics }
}

/** The minutes of the council, where they are a PDF file. */
export const submissionFiles = (submission: Submission, part: Part, world: World): WithFiles<Submission> => {
  const naming: Naming = { part, world, diagnostics: [] }
  const { council } = submission
  if (!council?.minutes || !isPdf(council.minutes)) return { value: submission, diagnostics: [] }
  const minutes = resolved(naming, council.minutes, ['council', 'minutes'])
  return { value: { ...submission, council: { ...council, minutes } }, diagnostics: naming.diagnostics }
}
