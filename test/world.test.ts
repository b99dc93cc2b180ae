import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openTray, realWorld, saveNew, Unreachable, worldOf } from '../src/world.ts'
import { emptyFolder } from './cli/command.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A target that holds an earlier build. */
const built = (): string => {
  const target = join(emptyFolder(), 'out')
  const tray = openTray(target, false)
  tray.write('manifest.json', bytes('former'))
  tray.commit()
  return target
}

describe('openTray', () => {
  it('shows nothing at the target before all is written', () => {
    const target = join(emptyFolder(), 'out')
    const tray = openTray(target, false)
    tray.write('a/b.txt', bytes('x'))
    expect(existsSync(target)).toBe(false)
    tray.commit()
    expect(readFileSync(join(target, 'a/b.txt'), 'utf8')).toBe('x')
    expect(readdirSync(join(target, '..'))).toEqual(['out'])
  })

  it('leaves the earlier build whole when it is discarded', () => {
    const target = built()
    const tray = openTray(target, false)
    tray.write('manifest.json', bytes('new'))
    tray.discard()
    expect(readFileSync(join(target, 'manifest.json'), 'utf8')).toBe('former')
    expect(readdirSync(join(target, '..'))).toEqual(['out'])
  })

  it('puts the earlier build back after a kill between the two moves', () => {
    const target = built()
    renameSync(target, `${target}.cu`)
    mkdirSync(`${target}.moi`)
    openTray(target, false).discard()
    expect(readFileSync(join(target, 'manifest.json'), 'utf8')).toBe('former')
    expect(readdirSync(join(target, '..'))).toEqual(['out'])
  })

  it('clears away what a kill left half written', () => {
    const target = built()
    mkdirSync(`${target}.moi`)
    writeFileSync(join(`${target}.moi`, 'stale.txt'), 'half')
    const tray = openTray(target, false)
    tray.write('manifest.json', bytes('new'))
    tray.commit()
    expect(readdirSync(target)).toEqual(['manifest.json'])
    expect(readdirSync(join(target, '..'))).toEqual(['out'])
  })

  it('does not touch a folder that dossier did not write, unless forced', () => {
    const target = emptyFolder()
    writeFileSync(join(target, 'luan-van.docx'), 'mine')
    expect(() => openTray(target, false)).toThrow(Unreachable)
    expect(readFileSync(join(target, 'luan-van.docx'), 'utf8')).toBe('mine')
    const tray = openTray(target, true)
    tray.write('manifest.json', bytes('new'))
    tray.commit()
    expect(readdirSync(target)).toEqual(['manifest.json'])
  })

  it('says so when the target is a file', () => {
    const target = join(emptyFolder(), 'out')
    writeFileSync(target, 'a file')
    expect(() => openTray(target, false)).toThrow(Unreachable)
    expect(readFileSync(target, 'utf8')).toBe('a file')
  })
})

describe('the real world', () => {
  it('names the file that is missing', () => {
    expect(() => realWorld().read('/khong/co')).toThrow(
      expect.objectContaining({ path: '/khong/co', reason: 'missing' }),
    )
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
