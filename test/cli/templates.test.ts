import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossier, emptyFolder } from './command.ts'

/** What was printed as one line: where it breaks is the terminal's matter. */
const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('dossier templates', () => {
  it('lists the papers, whom each speaks of, and the fields', () => {
    const { code, out } = dossier(['templates'], { cwd: emptyFolder() })
    expect(code).toBe(0)
    expect(flat(out)).toContain('to-trinh tờ trình; một bản cho cả hồ sơ')
    expect(flat(out)).toContain('tom-tat-thanh-tich bản tóm tắt thành tích; mỗi cá nhân, tập thể một bản')
    expect(flat(out)).toContain('issuer nhóm cơ quan trình')
    expect(out).toContain('dossier templates --fields to-trinh')
  })

  it('prints the fields of a paper with their meaning, in the language asked for', () => {
    const vi = dossier(['templates', '--fields', 'danh-sach'], { cwd: emptyFolder() })
    expect(vi.out).toMatch(/\n {2}awards +danh sách +các hình thức khen thưởng/)
    expect(vi.out).toMatch(/\n {4}\.nominees +danh sách +mọi trường hợp của hình thức này/)
    const en = dossier(['templates', '--fields', 'danh-sach', '--lang', 'en'], { cwd: emptyFolder() })
    expect(en.out).toMatch(/\n {2}issuer +group +the issuing body/)
  })

  it('names the nearest paper where one is misspelt', () => {
    const { code, err } = dossier(['templates', '--fields', 'totrinh'], { cwd: emptyFolder() })
    expect(code).toBe(2)
    expect(flat(err)).toContain('gần nhất là to-trinh')
  })

  it('copies every built-in template, and says so', () => {
    const cwd = emptyFolder()
    const { code, err } = dossier(['templates', '--copy', 'templates'], { cwd })
    expect(code).toBe(0)
    const copied = readdirSync(join(cwd, 'templates'))
    expect(copied).toEqual(readdirSync('templates').filter(name => name.endsWith('.yaml')))
    for (const name of copied) {
      expect(readFileSync(join(cwd, 'templates', name), 'utf8')).toBe(
        readFileSync(`templates/${name}`, 'utf8'),
      )
      expect(err).toContain(`Đã viết ${join('templates', name)}`)
    }
  })

  it('copies only what was named, and never over a file or beside a Word file for the same paper', () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'mau'))
    writeFileSync(join(cwd, 'mau', 'to-trinh.yaml'), 'của tôi')
    writeFileSync(join(cwd, 'mau', 'bien-ban.docx'), 'của tôi')
    const { code, err } = dossier(['templates', 'to-trinh', 'bien-ban', 'danh-sach', '--copy', 'mau'], {
      cwd,
    })
    expect(code).toBe(0)
    expect(readFileSync(join(cwd, 'mau', 'to-trinh.yaml'), 'utf8')).toBe('của tôi')
    expect(existsSync(join(cwd, 'mau', 'bien-ban.yaml'))).toBe(false)
    expect(readdirSync(join(cwd, 'mau'))).toEqual(['bien-ban.docx', 'danh-sach.yaml', 'to-trinh.yaml'])
    expect(err).toContain(`Giữ nguyên ${join('mau', 'to-trinh.yaml')}`)
    expect(err).toContain(`Giữ nguyên ${join('mau', 'bien-ban.docx')}`)
  })

  it('offers other forms of the list, each copied under the name of the paper', () => {
    const cwd = emptyFolder()
    expect(flat(dossier(['templates'], { cwd }).out)).toContain(
      'kiểu khác: danh-sach/dau-rieng, danh-sach/gop, danh-sach/kho-doc',
    )
    expect(dossier(['templates', 'danh-sach/gop', '--copy', 'templates'], { cwd }).code).toBe(0)
    expect(readFileSync(join(cwd, 'templates', 'danh-sach.yaml'), 'utf8')).toBe(
      readFileSync('templates/danh-sach/gop.yaml', 'utf8'),
    )
    const { code, err } = dossier(['templates', 'danh-sach/khodoc', '--copy', 'templates'], { cwd })
    expect(code).toBe(2)
    expect(flat(err)).toContain('gần nhất là danh-sach/kho-doc')
  })

  it('says which papers an own template words', () => {
    const cwd = emptyFolder()
    dossier(['templates', 'to-trinh', '--copy', 'templates'], { cwd })
    const { out } = dossier(['templates'], { cwd })
    expect(flat(out)).toContain('đang dùng mẫu riêng templates/to-trinh.yaml')
  })
})
