import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
    expect(dossier(['--quiet']).out).toBe(dossier([]).out)
    expect(dossier(['help', 'build']).out).toBe(dossier(['build', '--help']).out)
  })

  it('helps in Vietnamese alone, and offers nothing that is not there', () => {
    const commands = ['build', 'validate', 'init', 'explain', 'criteria', 'templates', 'schema']
    const screens = [[], ...commands.map(name => [name])].map(words => dossier([...words, '--help']).out)
    expect(screens.join('\n')).not.toMatch(/default|choices|<(?:dir|files|award|date|id|law|paper)|\[folder/)
    expect(screens.join('\n')).not.toMatch(/sarif|github|shard|import|export|verify/)
  })

  it('says of what is not built that it is not there, and what is', () => {
    const file = ['x.yaml', '--lang', 'en']
    expect(dossier(['validate', '--format', 'sarif', ...file])).toEqual({
      code: 2,
      out: '',
      err: 'error: --format does not take "sarif"; use: text, json.\n',
    })
    expect(dossier(['build', '--shard', '1/3', ...file]).err).toContain('There is no option --shard;')
    for (const name of ['import', 'export', 'verify'])
      expect(dossier([name, ...file])).toMatchObject({
        code: 2,
        err: `error: There is no command "${name}". Commands: build, validate, init, explain, criteria, templates, schema.\n`,
      })
  })

  it('tells what a command still needs, and what became of a name with spaces', () => {
    expect(dossier(['build']).err).toBe('lỗi: Lệnh build còn thiếu: tệp; xem dossier build --help.\n')
    expect(dossier(['init', 'ho', 'so']).err).toContain('tên có dấu cách thì đặt trong dấu nháy kép')
    expect(dossier(['validate', tmpdir()]).err).toContain('là thư mục; ghi tên tệp nằm trong đó')
  })

  it('names the option it does not know and leaves with 2', () => {
    const ran = dossier(['build', '--frobnicate', 'x.yaml'])
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toBe('lỗi: Không có tùy chọn --frobnicate; xem dossier build --help.\n')
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
      '"31/02/2021" không phải là ngày đủ ngày, tháng, năm và có thật',
    )
  })

  it('leaves with 2 for a file that is not there', () => {
    expect(dossier(['validate', 'khong-co.yaml'])).toEqual({
      code: 2,
      out: '',
      err: 'lỗi: Không tìm thấy “khong-co.yaml”.\n',
    })
  })

  it('prints its version', () => {
    expect(dossier(['--version']).out.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  })

  it('explains a code in both languages and offers the nearest for a wrong one', () => {
    expect(dossier(['explain', 'yaml/duplicate-key']).out).toContain('Cách sửa:')
    expect(dossier(['explain', 'yaml/duplicate-key', '--lang', 'en']).out).toContain('Right:')
    expect(dossier(['explain', 'duplicate-key']).out).toBe(dossier(['explain', 'yaml/duplicate-key']).out)
    expect(dossier(['explain', 'council']).err).toBe(
      'lỗi: Không có mã lỗi "council". Xem mọi mã: dossier explain --all.\n',
    )
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
    expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toContain('thu_tuc: thong-thuong')
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
