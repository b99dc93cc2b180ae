import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openTray, realWorld, saveNew, Unreachable, worldOf } from '../src/world.ts'
import { emptyFolder } from './cli/command.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const manifestOf = (paper: object): string =>
  JSON.stringify({ dossier: 1, dossiers: [{ id: 'a', folders: [], print: null, documents: [paper] }] })

/** A target that holds an earlier build. */
const built = (): string => {
  const target = join(emptyFolder(), 'out')
  const tray = openTray({ target, force: false, inputs: [] })
  const summary = 'một bản tóm tắt'
  const hash = createHash('sha256').update(summary).digest('hex')
  tray.write('manifest.json', bytes(manifestOf({ docx: { path: 'a/b.docx', sha256: hash } })))
  tray.write('a/b.docx', bytes(summary))
  tray.commit()
  return target
}

/** Where a build into a target is under way. */
const denOf = (target: string): string => join(target, '../.out.dossier-moi')

describe('openTray', () => {
  it('shows nothing at the target before all is written', () => {
    const target = join(emptyFolder(), 'out')
    const tray = openTray({ target, force: false, inputs: [] })
    tray.write('a/b.txt', bytes('x'))
    expect(existsSync(target)).toBe(false)
    tray.commit()
    expect(readFileSync(join(target, 'a/b.txt'), 'utf8')).toBe('x')
    expect(readdirSync(join(target, '..'))).toEqual(['out'])
  })

  it('leaves the earlier build whole when it is discarded', () => {
    const target = built()
    const tray = openTray({ target, force: false, inputs: [] })
    tray.write('manifest.json', bytes('new'))
    tray.discard()
    expect(readFileSync(join(target, 'a/b.docx'), 'utf8')).toBe('một bản tóm tắt')
    expect(readdirSync(join(target, '..'))).toEqual(['out'])
  })

  it('puts the earlier build back after a kill between the two moves', () => {
    const target = built()
    mkdirSync(denOf(target))
    renameSync(target, join(denOf(target), 'cu'))
    openTray({ target, force: false, inputs: [] }).discard()
    expect(readFileSync(join(target, 'a/b.docx'), 'utf8')).toBe('một bản tóm tắt')
    expect(readdirSync(join(target, '..'))).toEqual(['out'])
  })

  it('puts the earlier build back when the new one cannot be moved into place', () => {
    const target = built()
    const tray = openTray({ target, force: false, inputs: [] })
    rmSync(join(denOf(target), 'moi'), { recursive: true })
    expect(() => tray.commit()).toThrow(Unreachable)
    expect(readFileSync(join(target, 'a/b.docx'), 'utf8')).toBe('một bản tóm tắt')
    tray.discard()
    expect(readdirSync(join(target, '..'))).toEqual(['out'])
  })

  it('leaves folders of the user beside the target as they are, whatever their names', () => {
    const target = join(emptyFolder(), 'out')
    for (const name of ['.cu', '.moi', '.bak']) {
      mkdirSync(`${target}${name}`)
      writeFileSync(join(`${target}${name}`, 'anh.jpg'), 'mine')
    }
    openTray({ target, force: true, inputs: [] }).commit()
    for (const name of ['.cu', '.moi', '.bak'])
      expect(readFileSync(join(`${target}${name}`, 'anh.jpg'), 'utf8')).toBe('mine')
    renameSync(`${target}.bak`, denOf(target))
    expect(() => openTray({ target, force: true, inputs: [] })).toThrow(
      expect.objectContaining({ reason: 'busy' }),
    )
    expect(readFileSync(join(denOf(target), 'anh.jpg'), 'utf8')).toBe('mine')
  })

  it.skipIf(process.platform === 'win32')('writes into the folder that a link leads to', () => {
    const target = built()
    const link = join(emptyFolder(), 'ket-qua')
    symlinkSync(target, link)
    const tray = openTray({ target: link, force: false, inputs: [] })
    tray.write('manifest.json', bytes('new'))
    tray.commit()
    expect(readdirSync(target)).toEqual(['manifest.json'])
    expect(realpathSync(link)).toBe(realpathSync(target))
  })

  it('clears away what a kill left half written', () => {
    const target = built()
    mkdirSync(join(denOf(target), 'moi'), { recursive: true })
    writeFileSync(join(denOf(target), 'moi/stale.txt'), 'half')
    const tray = openTray({ target, force: false, inputs: [] })
    tray.write('manifest.json', bytes('new'))
    tray.commit()
    expect(readdirSync(target)).toEqual(['manifest.json'])
    expect(readdirSync(join(target, '..'))).toEqual(['out'])
  })

  it('does not touch a folder that dossier did not write, unless forced', () => {
    const target = emptyFolder()
    writeFileSync(join(target, 'luan-van.docx'), 'mine')
    expect(() => openTray({ target, force: false, inputs: [] })).toThrow(Unreachable)
    expect(readFileSync(join(target, 'luan-van.docx'), 'utf8')).toBe('mine')
    const tray = openTray({ target, force: true, inputs: [] })
    tray.write('manifest.json', bytes('new'))
    tray.commit()
    expect(readdirSync(target)).toEqual(['manifest.json'])
  })

  it('keeps a file that somebody put into an earlier build, and one that somebody changed there', () => {
    const request = { target: built(), force: false, inputs: [] }
    writeFileSync(join(request.target, 'a/ghi-chu.txt'), 'mine')
    const added = { reason: 'added', file: join(request.target, 'a/ghi-chu.txt') }
    expect(() => openTray(request)).toThrow(expect.objectContaining(added))
    rmSync(added.file)
    writeFileSync(join(request.target, 'a/~$b.docx'), 'Word has it open')
    openTray(request).discard()
    writeFileSync(join(request.target, 'a/b.docx'), 'sửa tay')
    const edited = { reason: 'edited', file: join(request.target, 'a/b.docx') }
    expect(() => openTray(request)).toThrow(expect.objectContaining(edited))
    expect(readdirSync(join(request.target, '..'))).toEqual(['out'])
    openTray({ ...request, force: true }).discard()
    expect(readFileSync(join(request.target, 'a/b.docx'), 'utf8')).toBe('sửa tay')
  })

  it('takes a manifest of another program for what it is', () => {
    const target = emptyFolder()
    writeFileSync(join(target, 'manifest.json'), '{ "name": "a web page" }')
    expect(() => openTray({ target, force: false, inputs: [] })).toThrow(
      expect.objectContaining({ reason: 'not-ours' }),
    )
  })

  it('never replaces a folder that holds an input file or the place it is run from, even when forced', () => {
    const folder = emptyFolder()
    const input = join(folder, 'ho-so/to-trinh.yaml')
    mkdirSync(join(folder, 'ho-so'))
    writeFileSync(input, 'mine')
    for (const target of [folder, join(folder, 'ho-so'), '.', '..', '/', '']) {
      const request = { target, force: true, inputs: [input] }
      expect(() => openTray(request)).toThrow(expect.objectContaining({ reason: 'holds-input' }))
    }
    openTray({ target: join(folder, 'ho-so/out'), force: true, inputs: [input] }).discard()
    expect(readFileSync(input, 'utf8')).toBe('mine')
    expect(readdirSync(join(folder, 'ho-so'))).toEqual(['to-trinh.yaml'])
  })

  it('lets one build at a time into a folder', () => {
    const target = built()
    mkdirSync(denOf(target))
    // The process that runs the tests lives as long as they do.
    const other = { pid: process.ppid, host: hostname() }
    writeFileSync(join(denOf(target), 'lock.json'), JSON.stringify(other))
    const busy = { reason: 'busy', file: denOf(target) }
    expect(() => openTray({ target, force: true, inputs: [] })).toThrow(expect.objectContaining(busy))
    expect(readdirSync(join(target, '..'))).toEqual(['.out.dossier-moi', 'out'])
    const dead = { ...other, pid: 2 ** 30 }
    writeFileSync(join(denOf(target), 'lock.json'), JSON.stringify(dead))
    openTray({ target, force: false, inputs: [] }).discard()
    expect(readdirSync(join(target, '..'))).toEqual(['out'])
  })

  it('says so when the target is a file, and keeps it even when forced', () => {
    const target = join(emptyFolder(), 'out')
    writeFileSync(target, 'a file')
    expect(() => openTray({ target, force: false, inputs: [] })).toThrow(Unreachable)
    const forced = { target, force: true, inputs: [] }
    expect(() => openTray(forced)).toThrow(expect.objectContaining({ reason: 'not-folder' }))
    expect(readFileSync(target, 'utf8')).toBe('a file')
  })
})

describe('the real world', () => {
  it('names the file that is missing', () => {
    expect(() => realWorld().read('/khong/co')).toThrow(
      expect.objectContaining({ path: '/khong/co', reason: 'missing' }),
    )
  })

  it.skipIf(process.platform === 'win32')('follows links in a folder', () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'tinh'))
    writeFileSync(join(folder, 'a.yaml'), '')
    symlinkSync(join(folder, 'tinh'), join(folder, 'goi-luat'))
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'))
    symlinkSync(join(folder, 'khong-co'), join(folder, 'dut'))
    const world = realWorld()
    expect(world.list(folder)).toEqual(['a.yaml', 'b.yaml', 'dut', 'goi-luat/', 'tinh/'])
    expect(['goi-luat', 'b.yaml', 'dut'].map(name => world.isFile(join(folder, name)))).toEqual([
      ...[false, true, false],
    ])
  })

  it('ships its law, words, templates and fonts', () => {
    const world = realWorld()
    expect(world.list(world.own('law/'))).toContain('nd-91-2017/')
    expect(world.list(world.own('templates/'))).toContain('to-trinh.yaml')
    expect(world.font('bold-italic').length).toBeGreaterThan(100_000)
  })

  it('never writes over a file with saveNew', () => {
    const path = join(emptyFolder(), 'dossier.yaml')
    saveNew(path, 'one')
    expect(() => saveNew(path, 'two')).toThrow(Unreachable)
    expect(readFileSync(path, 'utf8')).toBe('one')
  })
})

describe('a world in memory', () => {
  it('holds what it was given and nothing of the disk', () => {
    const world = worldOf({ 'a/x.yaml': 'x', 'a/b/y.yaml': 'y' })
    expect(world.list('a')).toEqual(['b/', 'x.yaml'])
    expect(world.exists('/etc/passwd')).toBe(false)
    expect(() => world.read('/etc/passwd')).toThrow(Unreachable)
  })
})
