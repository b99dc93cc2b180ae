import type { Lang } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import { type KeyNames, readKeyNames } from './key-names.ts'

/** One section of `messages/<lang>/<group>.md`: what is said, why the law asks it, how to mend it, and an example of each. */
export type Entry = {
  readonly code: string
  readonly sentence: string
  readonly why: string
  readonly fix: string
  readonly wrong: string
  readonly right: string
}

/** All sections of one language by their code, and the names of the input's keys. */
export type Book = {
  readonly lang: Lang
  readonly entries: ReadonlyMap<string, Entry>
  readonly keys: KeyNames
}

const labels: Readonly<Record<Lang, Readonly<Record<'why' | 'fix' | 'wrong' | 'right', string>>>> = {
  vi: { why: 'Vì sao:', fix: 'Cách sửa:', wrong: 'Sai:', right: 'Đúng:' },
  en: { why: 'Why:', fix: 'Fix:', wrong: 'Wrong:', right: 'Right:' },
}

/** The book of one language, read from the Markdown files that ship with the package. */
export const readBook = (world: World, lang: Lang): Book => {
  const folder = world.own(`messages/${lang}`)
  const files = world.list(folder).filter(name => name.endsWith('.md'))
  const sections = files.flatMap(name =>
    readSections(new TextDecoder().decode(world.read(`${folder}/${name}`)), lang),
  )
  return {
    lang,
    entries: new Map(sections.map(entry => [entry.code, entry])),
    keys: readKeyNames(world),
  }
}

/** The sections of one file; text before the first `## ` is for whoever edits the file. */
export const readSections = (text: string, lang: Lang): readonly Entry[] =>
  text
    .normalize('NFC')
    .split(/^## /m)
    .slice(1)
    .map(section => readSection(section, lang))

const readSection = (section: string, lang: Lang): Entry => {
  const [code = '', ...lines] = section.split('\n')
  const quoted = lines.filter(line => line.startsWith('>')).map(line => line.slice(1).trim())
  const rest = lines.filter(line => !line.startsWith('>')).join('\n')
  const part = (label: keyof (typeof labels)[Lang]): string =>
    partAfter(rest, labels[lang][label], Object.values(labels[lang]))
  return {
    code: code.trim(),
    sentence: quoted.join(' '),
    why: oneLine(part('why')),
    fix: oneLine(part('fix')),
    wrong: fenced(part('wrong')),
    right: fenced(part('right')),
  }
}

/** The text from a label up to the next label that begins a line. */
const partAfter = (text: string, label: string, all: readonly string[]): string => {
  const lines = text.split('\n')
  const start = lines.findIndex(line => line.startsWith(label))
  if (start < 0) return ''
  const after = lines.slice(start + 1)
  const end = after.findIndex(line => all.some(other => line.startsWith(other)))
  const first = (lines[start] ?? '').slice(label.length)
  return [first, ...(end < 0 ? after : after.slice(0, end))].join('\n')
}

const oneLine = (text: string): string => text.split(/\s+/).join(' ').trim()

const fenced = (text: string): string => text.match(/```[a-z]*\n([\s\S]*?)\n?```/)?.[1] ?? ''
