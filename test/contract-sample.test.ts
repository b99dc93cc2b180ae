// The sample of the contract, written out where it has `…`: it validates, builds, and nobody complains about its keys.
import { expect, it } from 'vitest'
import { build, hasError, judge } from '../src/pipeline.ts'
import { worldOf } from '../src/world.ts'
import { memoryTray } from './support/memory-tray.ts'
import { pdf } from './support/scans.ts'

const sample = `# yaml-language-server: $schema=./dossier.schema.json
dossier: 1
campaign:
  name: Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19
  commendation: phong-trao     # loại hình
  law: nd-91-2017              # left out: the pack in force on the day the appraising body receives the dossier
  procedure: simplified        # simplified (thủ tục đơn giản) | standard
  period: { from: 2021-09-10, to: 2022-12-31 }
  launched: [ { type: Quyết định, number: 1497/QĐ-TTg, date: 2021-09-10, issuer: Thủ tướng Chính phủ, about: phát động phong trào thi đua đặc biệt } ]
  awards:
    - award: bang-khen-tinh
      sets: 2                  # tightens or replaces the law's count; \`source\` says on which ground
      source: Mục IV.5
      merits: [frontline, contribution, initiative, communication]
      influence: province      # unit | commune | district | field | province | region | nation
      quota: { individuals: 5% }  # a count or a share, where the plan sets one
      deadline: 2021-12-31
submission:
  number: 123/TTr-SYT
  date: 2021-12-20             # of the tờ trình
  received: 2021-12-22         # expected at the appraising body; left out: submission.date
  place: Đắk Lắk
  issuer: { parent: Ủy ban nhân dân tỉnh Đắk Lắk, name: Sở Y tế, level: province-department }
  to: [ Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk ]
  signer: { title: Giám đốc, name: Nguyễn Văn An }       # authority: TM | KT | TL | TUQ | Q
  recipients: [ Như trên, "Lưu: VT, TCCB" ]
  council: { date: 2021-12-15, members: 11, present: 10, in_favour: 10, minutes: bien-ban.pdf }
nominees:
  - name: Trần Thị Bình
    kind: individual           # individual | collective | household | organisation …
    award: bang-khen-tinh
    ground: 1/b                # left out: the tool finds the grounds that hold and says which it took
    position: Điều dưỡng viên
    unit: Bệnh viện Đa khoa tỉnh
    role: direct-worker        # leader | manager | professional | direct-worker | …
    influence: province
    merit: [frontline]
    achievements:
      - { date: 2021-08, text: "Trực 45 ca tại khu điều trị, chăm sóc 320 lượt người bệnh nặng", evidence: Xác nhận số 14/XN-BV }
    ratings: { 2019: hoan-thanh-tot, 2020: hoan-thanh-xuat-sac }
    awards_held: [ { award: giay-khen, year: 2020, decision: 15/QĐ-SYT, commendation: cong-trang } ]
    attested: { gioi-thieu-guong: true }   # what only people can say, ticked by name
    attachments: [ xac-nhan-thue.pdf ]     # certificates; bound into the print file after the summary
`

/** The sample judged and built in memory, its text changed as wished. */
const made = async (change: (text: string) => string = text => text) => {
  const page = await pdf(1)
  const files = { 'a.yaml': change(sample), 'bien-ban.pdf': page, 'xac-nhan-thue.pdf': page }
  const world = worldOf(files)
  const judged = await judge(world, { files: ['a.yaml'] })
  const tray = memoryTray()
  if (!judged.value || hasError(judged.diagnostics)) return { ...judged, files: [], manifest: undefined }
  const options = {
    formats: ['docx', 'pdf'],
    duplex: false,
    draft: false,
    setFolders: false,
    tool: 'test',
    onPaper: () => {},
  } as const
  const built = await build(world, judged.value, options, tray)
  const diagnostics = [...judged.diagnostics, ...built.diagnostics]
  return { value: judged.value, diagnostics, files: [...tray.files.keys()], manifest: built.value }
}

it('is taken as it stands: no complaint about a key, a word or a tick, and no error', async () => {
  const { diagnostics } = await made()
  expect(diagnostics.filter(one => /^(?:yaml|shape)\//.test(one.code))).toEqual([])
  expect(diagnostics.filter(one => one.severity === 'error')).toEqual([])
})

it('builds its dossier, the certificate bound in', async () => {
  const { files } = await made()
  for (const path of ['to-trinh.docx', 'danh-sach.pdf', 'in-02-bo.pdf', 'hoi-dong.pdf'])
    expect(files).toContain(`chu-tich-ubnd-tinh/${path}`)
  expect(files.filter(path => path.endsWith('xac-nhan-thue.pdf'))).toHaveLength(1)
})

it('has a campaign criterion of its statement once the campaign asks for it', async () => {
  const asking = 'attestations: [{ id: gioi-thieu-guong, source: Mục I.2 }]\n  awards:'
  const ticked = await made(text => text.replace('awards:', asking))
  expect(ticked.diagnostics.map(one => one.code)).not.toContain('campaign/council-decides')
  expect(ticked.manifest?.verdicts[0]?.campaign).toMatchObject([
    {
      criterion: 'attest: gioi-thieu-guong',
      verdict: 'met',
      citation: [{ text: expect.stringContaining('Mục I.2') }],
    },
  ])
  const open = await made(text =>
    text.replace('awards:', asking).replace('gioi-thieu-guong: true', 'neu-guong: true'),
  )
  const [found] = open.diagnostics.filter(one => one.code === 'campaign/council-decides')
  expect(found?.args.criteria).toEqual(
    open.value?.inputs.laws.vocabulary.attestations.find(one => one.id === 'gioi-thieu-guong')?.names,
  )
})
