import type { Diagnostic } from '../model/diagnostic.ts'
import type { Inputs, Letter, Submission } from '../model/input.ts'
import type { PlannedDossier } from '../model/plan.ts'
import { titleBefore } from '../titles.ts'
import { numbersInForm } from './number-form.ts'

/** The letter to one authority: the submission's, with what `letters.<authority>` says put in its place. */
export const letterFor = (submission: Submission, authority: string): PlannedDossier['letter'] => {
  const { number, date, place, issuer, to, signer, recipients, about } = submission
  const own: Letter = submission.letters[authority] ?? {}
  return { ...defined({ number, date, about }), place, issuer, to, signer, recipients, ...defined(own) }
}

const defined = (letter: Letter): Letter =>
  Object.fromEntries(Object.entries(letter).filter(([, value]) => value !== undefined))

/** What a records office would send back a letter for: a number used twice, a wrong authority line, a title before a name. */
export const lettersInOrder = (
  inputs: Inputs,
  dossiers: readonly PlannedDossier[],
): readonly Diagnostic[] => [
  ...numbersInForm(inputs),
  ...sharedNumbers(inputs, dossiers),
  ...unknownAuthorities(inputs),
  ...withoutRecipients(inputs, dossiers),
  ...signers(inputs).flatMap(signer => [
    ...collectiveSign(inputs, signer),
    ...deputySign(inputs, signer),
    ...signedForNobody(inputs, signer),
    ...degree(inputs, signer),
  ]),
]

/** A document number is given once a year (NĐ 30/2020, Điều 15): letters to different authorities need their own. */
const sharedNumbers = (
  { submission, campaign, locate }: Inputs,
  all: readonly PlannedDossier[],
): readonly Diagnostic[] => {
  // A letter that is there only for an award outside the campaign goes with that award, which is told by itself.
  const own = new Set(campaign.awards.map(({ award }) => award))
  const dossiers = all.filter(({ awards }) => own.size === 0 || awards.some(({ award }) => own.has(award)))
  const numbers = new Set(dossiers.flatMap(({ letter }) => letter.number ?? []))
  return [...numbers].flatMap(number => {
    const sharing = dossiers.filter(({ letter }) => letter.number === number).map(one => one.authority)
    const last = sharing.findLast(id => submission.letters[id]?.number === number)
    if (sharing.length < 2) return []
    const at = submission.number === number || last === undefined ? [] : ['letters', last]
    return [
      {
        code: 'document/number-shared',
        severity: 'warning',
        span: locate(['submission', ...at, 'number']),
        args: { number, count: sharing.length, authorities: sharing.join(', ') },
      },
    ]
  })
}

const unknownAuthorities = ({ submission, laws, locate }: Inputs): readonly Diagnostic[] => {
  const known = laws.vocabulary.authorities.map(authority => authority.id)
  return Object.keys(submission.letters)
    .filter(id => !known.includes(id))
    .map(id => ({
      code: 'document/unknown-authority',
      severity: 'error',
      span: locate(['submission', 'letters', id], 'key'),
      args: { value: id, allowed: known.join(', ') },
    }))
}

/** Nơi nhận is one of the parts that every document has (NĐ 30/2020, Điều 8.2.i). */
const withoutRecipients = (
  { submission, locate }: Inputs,
  dossiers: readonly PlannedDossier[],
): readonly Diagnostic[] => {
  const bare = dossiers.filter(({ letter }) => letter.recipients.length === 0)
  if (bare.length === 0 || submission.recipients.length > 0) return []
  const span = locate(['submission', 'recipients'])
  return [{ code: 'document/recipients-missing', severity: 'warning', span, args: { count: bare.length } }]
}

type Signing = {
  readonly path: readonly string[]
  readonly level?: string
  readonly signer: Submission['signer']
}

const signers = ({ submission }: Inputs): readonly Signing[] => [
  { path: ['submission', 'signer'], level: submission.issuer.level, signer: submission.signer },
  ...Object.entries(submission.letters).flatMap(([id, letter]) =>
    letter.signer
      ? [
          {
            path: ['submission', 'letters', id, 'signer'],
            level: (letter.issuer ?? submission.issuer).level,
            signer: letter.signer,
          },
        ]
      : [],
  ),
]

/** A body under one head is signed for by its head, never `TM.` (NĐ 30/2020, Điều 13; PL I, II.7.b). */
const collectiveSign = ({ locate, laws }: Inputs, { path, level, signer }: Signing): readonly Diagnostic[] =>
  signer.authority === 'TM' &&
  laws.vocabulary.levels.some(({ id, headed }) => id === level && headed === true)
    ? [
        {
          code: 'document/sign-authority',
          severity: 'warning',
          span: locate([...path, 'authority']),
          args: { title: signer.title },
        },
      ]
    : []

const deputySign = ({ locate }: Inputs, { path, signer }: Signing): readonly Diagnostic[] =>
  /^Phó\s/u.test(signer.title) && signer.authority === undefined
    ? [
        {
          code: 'document/deputy-signs',
          severity: 'warning',
          span: locate([...path, 'title']),
          args: { title: signer.title },
        },
      ]
    : []

/** By order or mandate, or for a head whose post the signer's does not tell: who that is must be said (PL I, II.7.b). */
const signedForNobody = ({ locate }: Inputs, { path, signer }: Signing): readonly Diagnostic[] => {
  const { authority = 'Q', title } = signer
  const isTold = signer.for !== undefined || (authority === 'KT' && /^Phó\s/u.test(title))
  if (isTold || !['KT', 'TL', 'TUQ'].includes(authority)) return []
  const span = locate([...path, 'authority'])
  return [{ code: 'document/signed-for-missing', severity: 'warning', span, args: { title, authority } }]
}

/** No degree or title of honour stands before the name of who signs (PL I, II.7.c). */
const degree = ({ locate }: Inputs, { path, signer }: Signing): readonly Diagnostic[] => {
  const found = titleBefore(signer.name ?? '')
  return found !== ''
    ? [
        {
          code: 'document/degree-before-signer',
          severity: 'warning',
          span: locate([...path, 'name']),
          args: { name: signer.name ?? '', degree: found },
        },
      ]
    : []
}
