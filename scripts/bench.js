// Measures whole commands on made-up submissions: wall seconds, peak memory, size of the result. Not a test: times depend
// on the machine. Usage: npm run bench [-- nominees…]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../bin/dossier.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'H’Linh', 'Y Bhiông', 'Đặng', 'Võ', 'Huỳnh']
const middles = ['Thị', 'Văn', 'Hữu', 'Ngọc', 'Minh', 'Quốc', 'Thanh', 'Đức', 'Thị Hồng', 'Bảo']
const given = ['Ánh', 'Bình', 'Cường', 'Dũng', 'Hạnh', 'Khánh', 'Lộc', 'Niê', 'Quỳnh', 'Yến']
const digit = (index, place) => Math.floor(index / 10 ** place) % 10

/** One whose facts reach the award, or fall short of a higher one, so that all is told of what it lacks and what is in reach. */
const nominee = (
  index,
  fails,
) => `  - name: ${families[digit(index, 0)]} ${middles[digit(index, 1)]} ${given[digit(index, 2)]} ${index}
    kind: individual
    award: ${fails ? 'huan-chuong-lao-dong-hang-ba' : 'bang-khen-tinh'}
    position: Nhân viên
    unit: Trạm Y tế số ${index}
    role: direct-worker
    influence: ${fails ? 'unit' : 'province'}
    merit: [frontline]
    attested: { nhieu-thanh-tich: true, guong-mau-chap-hanh: true }
    achievements:
      - { from: 2021-08, to: 2021-10, text: "Trực ${30 + (index % 60)} ca tại khu cách ly số ${index}, lấy ${1000 + index} mẫu xét nghiệm, theo dõi sức khỏe ${100 + index} người, hướng dẫn ${index % 9} tình nguyện viên.", evidence: Xác nhận số ${index}/XN }
`

const submission = (count, fails) => `dossier: 1
campaign: { name: Đo tốc độ, commendation: phong-trao, procedure: simplified, ${fails ? '' : 'awards: [{ award: bang-khen-tinh, sets: 2 }], '}launcher: ministry-province }
submission:
  date: 2021-12-20
  received: 2021-12-22
  place: Đắk Lắk
  issuer: { parent: Ủy ban nhân dân tỉnh Đắk Lắk, name: Sở Y tế, abbreviation: SYT }
  to: [Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk]
  signer: { title: Giám đốc, name: Nguyễn Văn A }
  recipients: [Như trên, "Lưu: VT"]
nominees:
${Array.from({ length: count }, (_, index) => nominee(index, fails)).join('')}`

const sizeOf = place =>
  statSync(place).isDirectory()
    ? readdirSync(place).reduce((sum, name) => sum + sizeOf(join(place, name)), 0)
    : statSync(place).size

const run = (count, args) => {
  const start = process.hrtime.bigint()
  const done = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const memory = Number(done.stderr?.trim().split('\n').at(-1)) / 1024
  return {
    nominees: count,
    command: args[0],
    exit: done.status,
    seconds: seconds.toFixed(2),
    'memory MB': memory.toFixed(0),
  }
}

const counts = process.argv.slice(2).map(Number)
const rows = (counts.length ? counts : [10, 100, 1000, 5000]).flatMap(count => {
  const file = join(folder, `${count}.yaml`)
  const failing = join(folder, `${count}-fail.yaml`)
  const out = join(folder, `out-${count}`)
  writeFileSync(file, submission(count, false))
  writeFileSync(failing, submission(count, true))
  const validate = run(count, ['validate', '--quiet', '--format', 'json', file])
  const build = run(count, ['build', '--quiet', '-o', out, file])
  const refused = run(count, ['validate', '--quiet', '--format', 'json', failing])
  return [
    validate,
    { ...refused, command: 'validate, all refused' },
    { ...build, 'result MB': (sizeOf(out) / 2 ** 20).toFixed(1) },
  ]
})
console.table(rows)
rmSync(folder, { recursive: true })
