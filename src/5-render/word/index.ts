// in: a paper that the office's own Word file makes, filled in. out: the DOCX file, the same bytes for the same paper.
import type { WordPaper } from '../../model/document.ts'
import type { Layout } from '../../model/layout.ts'
import { element, escaped } from '../docx/xml.ts'
import { type Entry, entryOf, inPackageOrder, zipOf } from '../docx/zip.ts'
import { isMarked, markDraft } from './draft.ts'

const corePart = 'docProps/core.xml'

/** The file's properties name this paper, not the one that the office once saved as its template. */
const named = (core: string, { title, author }: WordPaper): string => {
  if (!core.includes('xmlns:dc=')) return core
  const bare = core.replace(/<dc:(title|creator)(?:\/>|[^>]*>[\s\S]*?<\/dc:\1>)/g, '')
  const told = element('dc:title', {}, escaped(title)) + element('dc:creator', {}, escaped(author))
  return bare.replace('</cp:coreProperties>', () => `${told}</cp:coreProperties>`)
}

const packed = new WeakMap<Uint8Array, Entry>()

/** A part packed; one that is the same in every paper, such as a picture, is packed once. */
const partOf = (name: string, bytes: Uint8Array): Entry => {
  const before = packed.get(bytes)
  if (before) return before
  const fresh = entryOf(name, bytes)
  packed.set(bytes, fresh)
  return fresh
}

const changed = (paper: WordPaper, layout: Layout): ReadonlyMap<string, string> => {
  const decoder = new TextDecoder()
  const read = (wanted: (name: string) => boolean) =>
    [...paper.parts].flatMap(([name, bytes]) =>
      wanted(name) ? [[name, decoder.decode(bytes)] as const] : [],
    )
  const texts = new Map(paper.draft ? read(isMarked) : [])
  if (paper.draft) markDraft(texts, layout.draft)
  for (const [name, core] of read(one => one === corePart)) texts.set(name, named(core, paper))
  return texts
}

/** The DOCX file of a paper: no clock is read, and its parts lie in a fixed order. */
export const packWord = (paper: WordPaper, layout: Layout): Uint8Array => {
  const texts = changed(paper, layout)
  const names = inPackageOrder(new Set([...paper.parts.keys(), ...texts.keys()]))
  return zipOf(
    names.map(name => {
      const text = texts.get(name)
      return text === undefined
        ? partOf(name, paper.parts.get(name) ?? new Uint8Array())
        : entryOf(name, text)
    }),
  )
}
