/** The table of rules that get a dossier returned: its rows, and what the tool finds in an example of one. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readDictionary } from '../../../src/1-read/dictionary.ts'
import { readLaws } from '../../../src/1-read/law.ts'
import { inputShapes } from '../../../src/1-read/shapes.ts'
import { check } from '../../../src/2-check/index.ts'
import { plan } from '../../../src/3-plan/index.ts'
import type { Diagnostic, Severity } from '../../../src/model/diagnostic.ts'
import type { Inputs } from '../../../src/model/input.ts'
import { realWorld } from '../../../src/world.ts'
import { inputsOf } from '../../2-check/given.ts'

/** A submission in the words of the input file, as far as it differs from the neutral one. */
type Given = {
  readonly campaign?: object
  readonly submission?: object
  readonly nominee?: object
  readonly nominees?: readonly object[]
  /** `--sets` of the command line. */
  readonly sets?: string
}

export type Find = {
  readonly code: string
  /** How hard the rule binds by the research: error, warning, to be vouched for. */
  readonly page: 'E' | 'W' | 'A'
  readonly severity: Severity | Readonly<Record<string, Severity>>
  readonly lowered?: string
  readonly packs?: readonly string[]
  /** The pack is chosen by the days, not named. */
  readonly by?: 'date'
  /** A note that stands beside the finding. */
  readonly note?: string
  readonly bad: Given
  readonly ok: Given
}

export type Row = {
  readonly regime: '2003' | '2022'
  readonly rule: string
  readonly guards: string
  readonly held: 'check' | 'construction' | 'people'
  readonly proof?: { readonly test: string; readonly says: string }
  readonly left?: string
  readonly finds: readonly Find[]
}

/** Values stay as they are written, as the reader of the input keeps them. */
const parsed = (file: string): readonly Omit<Row, 'regime'>[] =>
  parse(readFileSync(new URL(`${file}.yaml`, import.meta.url), 'utf8'), { schema: 'failsafe' })

const rowsIn = (regime: Row['regime'], files: readonly string[]): readonly Row[] =>
  files.flatMap(file => parsed(file).map(row => ({ ...row, regime })))

/** All 66, in the order of the two regimes. */
export const rows: readonly Row[] = [
  ...rowsIn('2003', ['2003-v01-v18', '2003-v19-v33']),
  ...rowsIn('2022', ['2022-v01-v16', '2022-v17-v33']),
]

const packsOf: Readonly<Record<Row['regime'], readonly string[]>> = {
  '2003': ['nd-91-2017'],
  '2022': ['nd-98-2023', 'nd-152-2025', 'luat-2026'],
}

/** The packs in which a finding of the row is made. */
export const packsFor = (row: Row, find: Find): readonly string[] => find.packs ?? packsOf[row.regime]

/** What the row expects in a pack; one word is softened where nobody has read any provision of the pack. */
export const severityIn = ({ severity }: Find, pack: string): Severity | undefined => {
  if (typeof severity !== 'string') return severity[pack] ?? severity.all
  return pack === 'luat-2026' && severity === 'error' ? 'warning' : severity
}

const world = realWorld()
const { laws } = readLaws({ world, dictionary: readDictionary(world) })
const shapes = inputShapes(laws.vocabulary)

const neutral = { name: 'Trần Thị Bình', kind: 'individual', award: 'giay-khen' }
const days = {
  before2024: { date: '2021-12-20', received: '2021-12-22' },
  after: { date: '2025-12-20', received: '2025-12-22' },
}

const inputsFor = (given: Given, pack: string, by: Find['by']): Inputs => {
  const nominees = given.nominees ?? [given.nominee ?? {}]
  return {
    ...inputsOf({}),
    laws,
    campaign: shapes.campaign.strict.parse({
      name: 'Thi đua',
      commendation: 'cong-trang',
      procedure: 'standard',
      ...(by === 'date' ? {} : { law: pack }),
      ...given.campaign,
    }),
    submission: shapes.submission.strict.parse({
      ...(pack === 'nd-91-2017' ? days.before2024 : days.after),
      place: 'Đắk Lắk',
      issuer: { name: 'Sở Y tế', level: 'province-department' },
      to: ['Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk'],
      signer: { title: 'Giám đốc' },
      ...given.submission,
    }),
    nominees: nominees.map((one, index) => ({
      id: `n${index}`,
      ...shapes.nominee.strict.parse({ ...neutral, ...one }),
    })),
  }
}

/** What check and plan find of a code in an example, under a pack. */
export const findIn = (given: Given, find: Find, pack: string): readonly Diagnostic[] => {
  const inputs = inputsFor(given, pack, find.by)
  const checked = check(inputs)
  if (checked.value.pack.id !== pack) throw new Error(`judged by ${checked.value.pack.id}, not by ${pack}`)
  const planned = plan(inputs, checked.value, {
    sets: given.sets === undefined ? undefined : Number(given.sets),
  })
  return [...checked.diagnostics, ...planned.diagnostics].filter(one => one.code === find.code)
}
