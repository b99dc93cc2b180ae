import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'
import type { Wording } from '../model/wording.ts'
import type { World } from '../model/world.ts'
import { nearest } from '../nearest.ts'
import { sha256Of } from './file.ts'
import { pathFrom } from './paths.ts'

/** A Word file that lies among the wording: the paper that its name says, its bytes, and as a file that was read. */
export type WordEntry = {
  readonly paper: string
  readonly path: string
  readonly bytes: Uint8Array
  readonly source: SourceFile
}

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name)
const isWord = (name: string): boolean => /\.docx$/i.test(name)
/** What Word and its kin also write, and what cannot be filled in. */
const isOtherKind = (name: string): boolean => /\.(?:doc|docm|dot|dotx|dotm|odt|rtf)$/i.test(name)
/** `~$to-trinh.docx` lies there while Word has the file open. */
const isLock = (name: string): boolean => name.startsWith('~$') || name.startsWith('.')

/** The paper that a file among the wording is of. */
export const paperOf = (name: string): string => name.replace(/\.[^.]+$/, '')

const error = (code: string, file: string, args: Diagnostic['args']): Diagnostic => ({
  code,
  severity: 'error',
  span: { file, start: 0, end: 0, path: [] },
  args,
})

/** The Word files of one folder of wording, and those that stand beside a YAML file for the same paper. */
export const wordFilesIn = (
  world: World,
  folder: string,
): { readonly entries: readonly WordEntry[]; readonly diagnostics: readonly Diagnostic[] } => {
  const names = world.list(folder).filter(name => !isLock(name))
  const yaml = new Map(names.filter(isYaml).map(name => [paperOf(name), name]))
  const entries = names.filter(isWord).map((name): WordEntry => {
    const path = pathFrom(folder, name)
    const bytes = world.read(path)
    return { paper: paperOf(name), path, bytes, source: { path, text: '', sha256: sha256Of(bytes) } }
  })
  const diagnostics = entries.flatMap(({ paper, path }) => {
    const beside = yaml.get(paper)
    return beside === undefined ? [] : [error('template/docx-and-yaml', path, { paper, yaml: beside })]
  })
  return { entries, diagnostics }
}

/** Files of a folder of wording that no paper can be made of: Word files without a paper, and other kinds of file. */
export const uselessFiles = (world: World, folder: string, wording: Wording): readonly Diagnostic[] => {
  const papers = [...wording.keys()]
  return world
    .list(folder)
    .filter(name => !isLock(name))
    .flatMap(name => {
      const [paper, path] = [paperOf(name), pathFrom(folder, name)]
      if (isWord(name) && !wording.has(paper)) {
        const args = { file: name, paper, nearest: nearest(paper, papers), allowed: papers.join(', ') }
        return [error('template/unknown-paper', path, args)]
      }
      if (!isOtherKind(name) || !wording.has(paper)) return []
      return [error('template/not-docx', path, { file: name, paper })]
    })
}
