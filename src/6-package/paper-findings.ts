import type { Diagnostic, Path } from '../model/diagnostic.ts'
import type { Inputs, Nominee } from '../model/input.ts'
import type { PrintPage, SetInType } from '../model/output.ts'
import type { PlannedPaper } from '../model/plan.ts'

/** A paper laid out, here or by LibreOffice, which tells nothing but its pages. */
type Laid = Omit<SetInType, 'pages'> & { readonly pages: readonly PrintPage[] }

/** What laying out a paper brought to light, each at the place in the input that it comes from. */
export const paperFindings = (inputs: Inputs, paper: PlannedPaper, set: Laid): readonly Diagnostic[] => [
  ...missingGlyphs(inputs, paper, set),
  ...brokenNames(inputs, paper, set),
  ...tooLong(inputs, paper, set),
]

const indexOf = (inputs: Inputs, nominee: string | null): number =>
  inputs.nominees.findIndex(one => one.id === nominee)

const missingGlyphs = (inputs: Inputs, paper: PlannedPaper, { missing }: Laid): readonly Diagnostic[] =>
  [...new Set(missing.map(one => one.char))].map(char => ({
    code: 'document/missing-glyph',
    severity: 'error',
    span: inputs.locate(placeOf(inputs, paper, char)),
    args: { char, codepoint: `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` },
  }))

/** Where the character was written: in the paper's own nominee, in any nominee, in the submission, or in the campaign. */
const placeOf = (inputs: Inputs, paper: PlannedPaper, char: string): Path => {
  const own = indexOf(inputs, paper.nominee)
  const among: readonly (readonly [Path, unknown])[] = [
    [['nominees', own], inputs.nominees[own]],
    [['nominees'], inputs.nominees],
    [['submission'], inputs.submission],
    [['campaign'], inputs.campaign],
  ]
  for (const [path, value] of among) {
    const inner = pathTo(value, char)
    if (inner) return [...path, ...inner]
  }
  return ['submission']
}

const pathTo = (value: unknown, char: string): Path | undefined => {
  if (typeof value === 'string') return value.includes(char) ? [] : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = pathTo(inner, char)
    if (found) return [Array.isArray(value) ? Number(key) : key, ...found]
  }
  return undefined
}

/** The list is where a certificate is lettered from: a name in two lines there wants a second look. */
const brokenNames = (inputs: Inputs, paper: PlannedPaper, { broken }: Laid): readonly Diagnostic[] => {
  if (paper.kind !== 'danh-sach') return []
  return inputs.nominees.flatMap((nominee, index) =>
    broken.includes(nominee.name) && isPerson(inputs, nominee)
      ? [
          {
            code: 'document/name-broken',
            severity: 'info' as const,
            span: inputs.locate(['nominees', index, 'name']),
            args: { name: nominee.name },
          },
        ]
      : [],
  )
}

const isPerson = (inputs: Inputs, nominee: Nominee): boolean =>
  inputs.laws.vocabulary.kinds.find(kind => kind.id === nominee.kind)?.group === 'individuals'

const tooLong = (
  inputs: Inputs,
  paper: PlannedPaper,
  { pages, lastPageUsed }: Laid,
): readonly Diagnostic[] => {
  const limit = inputs.campaign.summary_pages
  const index = indexOf(inputs, paper.nominee)
  const nominee = inputs.nominees[index]
  if (limit === undefined || !nominee || paper.kind !== 'tom-tat-thanh-tich' || pages.length <= limit)
    return []
  const used = pages.length - 1 + lastPageUsed
  const words = Math.ceil(((used - limit) / used) * wordsOf(nominee))
  const args = { name: nominee.name, pages: used.toFixed(1).replace('.', ','), limit, words }
  return [
    {
      code: 'document/too-long',
      severity: 'error',
      span: inputs.locate(['nominees', index, 'achievements']),
      args,
    },
  ]
}

const wordsOf = (nominee: Nominee): number =>
  nominee.achievements.reduce((sum, one) => sum + `${one.text} ${one.result ?? ''}`.split(/\s+/).length, 0)
