import { type Reading, read } from '../../src/1-read/index.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { worldOf } from '../../src/world.ts'

/** The least that reads without a finding: a campaign, a submission, one nominee. */
export const campaign = `campaign:
  name: Phong trào thi đua
  commendation: phong-trao
`
export const submission = `submission:
  place: Đắk Lắk
  issuer: { name: Sở Y tế }
  to: [Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk]
  signer: { title: Giám đốc }
`
export const nominees = `nominees:
  - name: Nguyễn Thị B
    kind: individual
    award: bang-khen-tinh
`
export const whole = campaign + submission + nominees

/** Reads files held in memory; without a list of files to begin with, the first of them. */
export const readFiles = (
  files: Readonly<Record<string, string | Uint8Array>>,
  given: readonly string[] = Object.keys(files).slice(0, 1),
  templates?: string,
): Reading => read(worldOf(files), { files: given, ...(templates === undefined ? {} : { templates }) })

/** Reads one file, `a.yaml`. */
export const readText = (text: string | Uint8Array): Reading => readFiles({ 'a.yaml': text })

/** What a diagnostic marks in its file. */
export const marked = (reading: Reading, { span }: Pick<Diagnostic, 'span'>): string | undefined =>
  reading.files.find(file => file.path === span.file)?.text.slice(span.start, span.end)

/** Code and marked text of everything found. */
export const found = (reading: Reading): readonly (readonly [string, string | undefined])[] =>
  reading.diagnostics.map(one => [one.code, marked(reading, one)])
