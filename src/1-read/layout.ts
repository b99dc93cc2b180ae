import type { Layout } from '../model/layout.ts'
import { type Library, readOwnFile } from './data-file.ts'
import { decimal, text } from './kinds.ts'
import { map, type Schema } from './schema-kit.ts'

const numbers = <K extends string>(...keys: readonly K[]): Schema<Readonly<Record<K, number>>> =>
  map(Object.fromEntries(keys.map(key => [key, decimal])) as unknown as Record<K, typeof decimal>) as Schema<
    Readonly<Record<K, number>>
  >

const profile = map({
  motto: numbers('country', 'phrase'),
  agency: decimal,
  number: decimal,
  date: decimal,
  body: decimal,
  page: decimal,
})

const layoutShape: Schema<Layout> = map({
  page: numbers('width', 'height'),
  margins: numbers('top', 'bottom', 'left', 'right', 'header'),
  font: text,
  country: text,
  phrase: text,
  profiles: map({ A: profile, B: profile }),
  rules: numbers('phrase', 'agency', 'about', 'appendix', 'weight'),
  body: numbers('firstLine', 'before', 'line'),
  table: numbers('size', 'padding', 'before', 'border'),
  closing: numbers('label', 'item', 'left', 'emptyLines'),
  head: numbers('slack'),
  draft: text,
})

/** The layout decree, `law/nd-30-2020.yaml`: sizes in half-points, lengths in twips. */
export const readLayout = (library: Library): Layout =>
  readOwnFile(library, library.world.own('law/nd-30-2020.yaml'), layoutShape)
