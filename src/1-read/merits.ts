import type { Diagnostic } from '../model/diagnostic.ts'
import type { Campaign, Nominee } from '../model/input.ts'
import type { Vocabulary } from '../model/law.ts'
import { nearest } from '../nearest.ts'
import { writtenKey } from './issues.ts'
import { type Part, spanIn } from './part.ts'

type Question = {
  readonly campaign: Campaign | undefined
  readonly campaignPart: Part | undefined
  readonly nominees: readonly Nominee[]
  readonly parts: readonly Part[]
  readonly vocabulary: Vocabulary
}

/** Merits that neither the built-in list nor the campaign knows, in the campaign's terms and in the nominees. */
export const unknownMerits = (question: Question): readonly Diagnostic[] => {
  const { campaign, campaignPart, nominees, parts, vocabulary } = question
  const known = [...vocabulary.merits, ...(campaign?.merits ?? [])]
  const ids = new Set(known.map(merit => merit.id))
  const tell = (
    part: Part | undefined,
    path: readonly (string | number)[],
    value: string,
  ): readonly Diagnostic[] =>
    part && !ids.has(value)
      ? [
          {
            code: 'shape/unknown-word',
            severity: 'error',
            span: spanIn(part, path),
            args: {
              key: writtenKey(part, path),
              value,
              nearest: nearest(value, [...ids]),
              allowed: [...ids].join(', '),
            },
          },
        ]
      : []
  const inTerms = (campaign?.awards ?? []).flatMap((terms, award) =>
    (terms.merits ?? []).flatMap((merit, at) => tell(campaignPart, ['awards', award, 'merits', at], merit)),
  )
  const inNominees = nominees.flatMap((nominee, index) =>
    nominee.merit.flatMap((merit, at) => tell(parts[index], ['merit', at], merit)),
  )
  return [...takenIds(question), ...inTerms, ...inNominees]
}

/** A merit of the campaign's own under the id of a built-in one would be taken for that one everywhere. */
const takenIds = ({ campaign, campaignPart, vocabulary }: Question): readonly Diagnostic[] =>
  (campaign?.merits ?? []).flatMap((merit, index) => {
    const builtIn = vocabulary.merits.find(one => one.id === merit.id || one.vi === merit.id)
    if (!builtIn || !campaignPart) return []
    const span = spanIn(campaignPart, ['merits', index, 'id'])
    return [
      { code: 'shape/merit-taken', severity: 'error', span, args: { value: merit.id, names: builtIn.names } },
    ]
  })
