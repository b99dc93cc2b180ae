import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossier, emptyFolder } from './command.ts'

describe('the command line', () => {
  it('speaks Vietnamese by default, and English when asked', () => {
    expect(dossier(['--help']).out).toContain('Cách dùng: dossier')
    expect(dossier(['--help', '--lang', 'en']).out).toContain('Usage: dossier')
    expect(dossier(['build', '--help'], { env: { DOSSIER_LANG: 'en' } }).out).toContain(
      'Usage: dossier build',
    )
  })

  it('shows help and leaves with 0 when nothing is asked', () => {
    expect(dossier([])).toMatchObject({ code: 0, err: '' })
  })

  it('names the option it does not know and leaves with 2', () => {
    const ran = dossier(['build', '--frobnicate', 'x.yaml'])
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toBe('lỗi: Không có tùy chọn --frobnicate.\n')
  })

  it('offers the command that was meant', () => {
    expect(dossier(['biuld'], { env: { DOSSIER_LANG: 'en' } }).err).toBe(
      'error: There is no command "biuld". Did you mean build?\n',
    )
  })

  it('refuses a value that cannot be used, and quotes it', () => {
    expect(dossier(['build', '--sets', '0', 'x.yaml']).err).toContain('"0" không phải là số bộ')
    expect(dossier(['build', '--format', 'docx,odt', 'x.yaml']).err).toContain(
      'Không có định dạng "odt"; dùng: docx, pdf.',
    )
    expect(dossier(['validate', '--on', '31/02/2021', 'x.yaml']).err).toContain(
      '"31/02/2021" không phải là một ngày có thật',
    )
  })

  it('leaves with 2 for a file that is not there', () => {
    expect(dossier(['validate', 'khong-co.yaml'])).toEqual({
      code: 2,
      out: '',
      err: 'lỗi: Không tìm thấy khong-co.yaml.\n',
    })
  })

  it('prints its version', () => {
    expect(dossier(['--version']).out.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  })

  it('explains a code in both languages and offers the nearest for a wrong one', () => {
    expect(dossier(['explain', 'yaml/duplicate-key']).out).toContain('Cách sửa:')
    expect(dossier(['explain', 'yaml/duplicate-key', '--lang', 'en']).out).toContain('Right:')
    expect(dossier(['explain', 'yaml/duplicat-key']).err).toContain('gần nhất là yaml/duplicate-key')
  })

  it('prints a JSON Schema that knows the keys of a nominee in both languages', () => {
    const schema = dossier(['schema']).out
    expect(() => JSON.parse(schema)).not.toThrow()
    expect(schema).toContain('"ho_ten"')
    expect(schema).toContain('"awards_held"')
  })
})

describe('init', () => {
  it('writes a starter that validates as it stands, and never over a file', () => {
    const folder = emptyFolder()
    expect(dossier(['init', '--yes', folder]).code).toBe(0)
    const checked = dossier(['validate', join(folder, 'dossier.yaml')])
    expect(checked.err).not.toMatch(/ lỗi {2}/)
    expect(checked.code).toBe(0)
    writeFileSync(join(folder, 'dossier.yaml'), 'mine')
    expect(dossier(['init', '--yes', folder])).toMatchObject({ code: 2 })
    expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toBe('mine')
  })

  it('does not wait for answers where nobody can give them', () => {
    const ran = dossier(['init', emptyFolder()], { env: { DOSSIER_LANG: 'en' } })
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('--yes')
  })
})
