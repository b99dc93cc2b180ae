import { element, escaped } from './xml.ts'
import { contentTypes, type Entry, entryOf, inPackageOrder, zipOf } from './zip.ts'

/** What differs from paper to paper of one set-up. */
export type Content = { readonly body: string; readonly title: string; readonly author: string }

/** A package but for the words of one paper. */
export type Shell = {
  /** `w:sectPr` of every section that the set-up has, in its order, with its headers. */
  readonly sections: readonly string[]
  /** The file of one paper: only its text and its title are packed anew. */
  readonly fill: (content: Content) => Uint8Array
}

/** Stand in the skeleton where the title and the author come. */
export const marks = { title: '\uE000title\uE000', author: '\uE000author\uE000' } as const

/** Kinds of part that a paper needs; `docx` makes more, all empty here: notes, lists, theme, font table. */
const wanted = /\/(officeDocument|core-properties|styles|settings|header)$/

/** No clock is read: the same paper gives the same bytes. The day that counts is printed on the paper. */
const made = '1980-01-01T00:00:00Z'

const documentPart = 'word/document.xml'
const corePart = 'docProps/core.xml'
const relationParts = { '_rels/.rels': '', 'word/_rels/document.xml.rels': 'word/' } as const

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

const relations = (xml: string): readonly string[] =>
  (xml.match(/<Relationship [^>]*>/g) ?? []).filter(tag => wanted.test(attribute(tag, 'Type')))

/** Name spaces that the part declares and never uses, some thirty in what `docx` writes. */
const withoutIdleNames = (xml: string): string => {
  const part = xml.replace(/ mc:Ignorable="[^"]*"/, '')
  const isUsed = (prefix: string): boolean => new RegExp(`[<" ]${prefix}:`).test(part)
  return part.replace(/ xmlns:(\w+)="[^"]*"/g, (declared, prefix: string) => (isUsed(prefix) ? declared : ''))
}

const partOf = (parts: ReadonlyMap<string, string>, name: string): string => {
  const part = parts.get(name)
  if (part === undefined) throw new Error(`docx made no ${name}`)
  return part
}

const keptParts = (parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const kept = new Map<string, string>()
  for (const [name, folder] of Object.entries(relationParts)) {
    const tags = relations(partOf(parts, name))
    kept.set(
      name,
      partOf(parts, name).replace(/<Relationship .*<\/Relationships>/, `${tags.join('')}</Relationships>`),
    )
    for (const target of tags.map(tag => folder + attribute(tag, 'Target')))
      kept.set(target, withoutIdleNames(partOf(parts, target)))
  }
  return kept
}

const typesOf = (xml: string, kept: ReadonlyMap<string, string>): string =>
  xml.replace(/<(Default|Override) [^>]*>/g, tag => {
    const part = attribute(tag, 'PartName')
    const needed = part ? kept.has(part.slice(1)) : ['rels', 'xml'].includes(attribute(tag, 'Extension'))
    return needed ? tag : ''
  })

const coreOf = (core: string, title: string, author: string): string =>
  core
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${made}`)
    .replaceAll(marks.title, () => escaped(title))
    .replaceAll(marks.author, () => escaped(author))

/**
 * What `docx` made, ready to be filled: needless parts dropped, what never changes packed once, entries in a fixed
 * order. The same content gives the same bytes, on any day, in any time zone, on any machine.
 */
export const finalise = (parts: ReadonlyMap<string, string>): Shell => {
  const kept = keptParts(parts)
  const files = new Map([...kept, [contentTypes, typesOf(partOf(parts, contentTypes), kept)]])
  const core = partOf(files, corePart)
  const document = partOf(files, documentPart)
  const root = /^.*?<w:document[^>]*>/s.exec(document)?.[0] ?? ''
  const fixed = new Map<string, Entry>()
  for (const [name, text] of files)
    if (name !== documentPart && name !== corePart) fixed.set(name, entryOf(name, text))
  const fill = ({ body, title, author }: Content): Uint8Array => {
    const own: ReadonlyMap<string, () => string> = new Map([
      [corePart, () => coreOf(core, title, author)],
      [documentPart, () => `${root}${element('w:body', {}, body)}</w:document>`],
    ])
    return zipOf(
      inPackageOrder(files.keys()).map(name => fixed.get(name) ?? entryOf(name, own.get(name)?.() ?? '')),
    )
  }
  return { sections: document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [], fill }
}
