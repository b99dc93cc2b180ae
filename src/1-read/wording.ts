import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'
import type { TemplateFile, TemplateNode, Wording } from '../model/wording.ts'
import type { Library } from './data-file.ts'
import { readYamlFile } from './file.ts'
import type { Entry, Node, TextNode } from './node.ts'
import { pathFrom } from './paths.ts'
import { uselessFiles, type WordEntry, wordFilesIn } from './word-files.ts'

/** The wording of all papers, what is wrong in the user's files of it, and those files. */
export type ReadWording = {
  readonly wording: Wording
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly SourceFile[]
}

/**
 * Built-in templates, then those of each folder in turn; a later file takes the place of an earlier one whole. A Word
 * file makes the paper in place of the wording before it, whose name and title it keeps.
 */
export const readWording = (library: Library, folders: readonly string[]): ReadWording => {
  const { world, dictionary } = library
  const home = world.own('templates/').replace(/\/$/, '')
  const wording = new Map<string, TemplateFile>()
  const diagnostics: Diagnostic[] = []
  const files: SourceFile[] = []
  for (const folder of [home, ...folders]) {
    for (const name of world.list(folder).filter(one => /\.ya?ml$/.test(one))) {
      const path = folder === home ? `${home}/${name}` : pathFrom(folder, name)
      const paper = name.replace(/\.ya?ml$/, '')
      const read = readTemplate(library, { path, paper, own: folder !== home }, dictionary.expected('map'))
      if (folder === home && read.diagnostics.length > 0)
        throw new Error(`${path}: ${read.diagnostics[0]?.code}`)
      diagnostics.push(...read.diagnostics)
      if (folder !== home) files.push(read.source)
      if (read.file) wording.set(paper, read.file)
    }
    const words = folder === home ? { entries: [], diagnostics: [] } : wordFilesIn(world, folder)
    diagnostics.push(...words.diagnostics)
    for (const entry of words.entries) {
      files.push(entry.source)
      const worded = wording.get(entry.paper)
      if (worded) wording.set(entry.paper, withWord(worded, entry))
    }
  }
  for (const folder of folders) diagnostics.push(...uselessFiles(world, folder, wording))
  return { wording, diagnostics, files }
}

const withWord = (worded: TemplateFile, { path, bytes, source }: WordEntry): TemplateFile => ({
  ...worded,
  own: true,
  sha256: source.sha256,
  word: { path, bytes },
})

type Asked = Pick<TemplateFile, 'path' | 'paper' | 'own'>

type ReadTemplate = {
  readonly file?: TemplateFile
  readonly source: SourceFile
  readonly diagnostics: readonly Diagnostic[]
}

const readTemplate = (
  { world }: Library,
  asked: Asked,
  expected: Diagnostic['args'][string],
): ReadTemplate => {
  const { root, source, broken, diagnostics } = readYamlFile(world, asked.path)
  if (!root || broken) return { source, diagnostics }
  if (root.type !== 'map') {
    const span = { file: asked.path, start: root.start, end: Math.max(root.start, root.end), path: [] }
    const wrong: Diagnostic = {
      code: 'shape/wrong-type',
      severity: 'error',
      span,
      args: { key: asked.paper, expected },
    }
    return { source, diagnostics: [...diagnostics, wrong] }
  }
  const grown = grow(root, source, [])
  const file: TemplateFile = { ...asked, root: grown, sha256: source.sha256 }
  return { file: isPerNominee(grown) ? { ...file, perNominee: true } : file, source, diagnostics }
}

const isPerNominee = (root: TemplateNode): boolean => {
  const about = root.type === 'map' ? root.entries.get('for')?.node : undefined
  return about?.type === 'text' && about.template.text === 'nominee'
}

type Steps = readonly (string | number)[]

const grow = (node: Node, source: SourceFile, path: Steps): TemplateNode => {
  const span = { file: source.path, start: node.start, end: node.end, path }
  if (node.type === 'text') {
    const start = contentStart(node, source.text)
    return {
      type: 'text',
      template: { text: node.text.normalize('NFC').trimEnd(), span: { ...span, start } },
    }
  }
  if (node.type === 'list')
    return {
      type: 'list',
      items: node.items.map((item, index) => grow(item, source, [...path, index])),
      span,
    }
  const entryOf = (entry: Entry) => {
    const below = [...path, entry.key]
    const key = { file: source.path, start: entry.start, end: entry.end, path: below }
    return [entry.key, { node: grow(entry.node, source, below), key }] as const
  }
  return { type: 'map', entries: new Map(node.entries.map(entryOf)), span }
}

/** Where the text itself begins: behind its quote, or on the first line of a block scalar. */
const contentStart = ({ start }: TextNode, text: string): number => {
  const first = text.charAt(start)
  if (first === '"' || first === "'") return start + 1
  const header = text.slice(start).match(/^[|>][^\n]*\n\s*/)?.[0]
  return header ? start + header.length : start
}
