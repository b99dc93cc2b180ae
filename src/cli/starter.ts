import type { Lang } from '../model/diagnostic.ts'

/** What `init` asks for. */
export type Answers = {
  readonly parent: string
  readonly issuer: string
  readonly abbreviation: string
  readonly place: string
  readonly signer: string
  readonly campaign: string
  readonly commendation: string
  readonly procedure: string
  readonly awards: readonly string[]
  /** Day the dossier is expected at the appraising body; empty: not known yet. */
  readonly received: string
}

/** A comment in the reader's language, at the end of a line of YAML. */
type Note = Readonly<Record<Lang, string>>

const note = (vi: string, en: string): Note => ({ vi, en })

/** A text between double quotes, which YAML reads as it was typed whatever it holds. */
const quoted = (text: string): string => JSON.stringify(text)

/** The standard procedure rests on the council's vote; under the simplified one there is none. */
const councilLines = ({ procedure }: Answers): readonly (readonly [string, Note])[] =>
  procedure === 'standard'
    ? [
        [
          '  council: { members: 9, present: 9, in_favour: 9 }',
          note('họp Hội đồng: số thành viên, có mặt, đồng ý', 'the council: members, present, in favour'),
        ],
      ]
    : []

/** The starter file: one campaign, one submission and one nominee to be replaced; it is valid as it stands. */
export const starter = (answers: Answers, law: string, lang: Lang): string => {
  const lines: readonly (readonly [string, Note?])[] = [
    ['dossier: 1'],
    [''],
    [
      'campaign:',
      note('phong trào thi đua, hoặc đợt xét khen thưởng', 'the emulation campaign, or the occasion'),
    ],
    [`  name: ${quoted(answers.campaign)}`],
    [
      `  commendation: ${answers.commendation}`,
      note('loại hình: cong-trang, dot-xuat, phong-trao …', 'kind: cong-trang, dot-xuat, phong-trao …'),
    ],
    [
      `  procedure: ${answers.procedure}`,
      note('simplified: thủ tục đơn giản; standard: thông thường', 'simplified or standard'),
    ],
    ...(answers.received
      ? []
      : [
          [
            `  law: ${law}`,
            note('bỏ dòng này khi đã ghi ngày nhận hồ sơ (received)', 'remove once `received` is known'),
          ] as const,
        ]),
    [
      '  awards:',
      note(
        'hình thức khen thưởng; sets: số bộ theo kế hoạch, bỏ trống thì theo luật',
        'award forms; sets: as the plan asks, else as the law',
      ),
    ],
    ...answers.awards.map(award => [`    - { award: ${award} }`] as const),
    [''],
    ['submission:', note('tờ trình', 'the letter')],
    [
      `  # number: 12/TTr-${answers.abbreviation}`,
      note('để trống thì văn thư điền khi phát hành', 'left out: filled in by the records office'),
    ],
    ['  # date: 2026-01-15'],
    ...(answers.received
      ? [
          [
            `  received: ${answers.received}`,
            note('ngày dự kiến nộp hồ sơ; chọn luật áp dụng', 'day of receipt; it chooses the law'),
          ] as const,
        ]
      : []),
    [`  place: ${quoted(answers.place)}`],
    [
      `  issuer: { parent: ${quoted(answers.parent)}, name: ${quoted(answers.issuer)}, abbreviation: ${quoted(answers.abbreviation)} }`,
    ],
    [`  to: [${quoted(`Chủ tịch ${answers.parent}`)}]`, note('Kính gửi', 'addressees')],
    [`  signer: { title: ${quoted(answers.signer)}, name: "Nguyễn Văn A" }`],
    ...councilLines(answers),
    ['  recipients: ["Như trên", "Lưu: VT"]', note('Nơi nhận', 'recipients of copies')],
    [''],
    ['nominees:', note('mỗi cá nhân, tập thể một mục', 'one entry per individual or collective')],
    ['  - name: Trần Thị B'],
    [
      '    kind: individual',
      note(
        'individual, collective, household, enterprise …',
        'individual, collective, household, enterprise …',
      ),
    ],
    [`    award: ${answers.awards[0] ?? 'bang-khen-tinh'}`],
    ['    position: Chuyên viên'],
    [`    unit: ${quoted(answers.issuer)}`],
    ['    role: professional'],
    ['    influence: province', note('phạm vi ảnh hưởng', 'scope of influence')],
    ['    achievements:', note('việc làm, số liệu, kết quả, minh chứng', 'acts, figures, results, evidence')],
    [
      '      - { date: 2025, text: "Ghi việc đã làm, có số liệu và kết quả cụ thể.", evidence: "Quyết định số …" }',
    ],
  ]
  return `${lines.map(([text, comment]) => (comment ? `${text} # ${comment[lang]}` : text)).join('\n')}\n`
}
