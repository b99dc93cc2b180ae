import { describe, expect, it } from 'vitest'
import type { Path } from '../../src/model/diagnostic.ts'
import { campaign, marked, readFiles, submission } from './desk.ts'

const reading = readFiles({
  'a.yaml': `${campaign}${submission}nominees:
  - { name: A, kind: individual, award: Sai mã }
  - b.yaml
`,
  'b.yaml': `- { name: X, kind: individual }
- name: B
  kind: individual
  award: giay-khen
  merit: frontline
  position:
  achievements:
    - date: 2021-08
      text: Trực tiếp điều trị
  ratings:
    2020: hoan-thanh-tot
`,
})
const at = (path: Path, on?: 'key' | 'value') => marked(reading, { span: reading.locate(path, on) })

describe('the place of a value', () => {
  it('is found by its path in the merged input; nominees count as they were kept', () => {
    expect(reading.value?.nominees.map(one => one.name)).toEqual(['B'])
    expect(at(['nominees', 0, 'award'])).toBe('giay-khen')
    expect(at(['campaign', 'commendation'])).toBe('phong-trao')
    expect(at(['submission', 'issuer', 'name'])).toBe('Sở Y tế')
  })

  it('names the path inside its own file', () => {
    expect(reading.locate(['nominees', 0, 'award'])).toMatchObject({
      file: 'b.yaml',
      path: ['nominees', 1, 'award'],
    })
  })

  it('may be the key', () => {
    expect(at(['nominees', 0, 'ratings', '2020'], 'key')).toBe('2020')
    expect(at(['submission', 'signer'], 'key')).toBe('signer')
  })

  it('is found for a day written as the short `date`', () => {
    expect(at(['nominees', 0, 'achievements', 0, 'from'])).toBe('2021-08')
  })

  it('is that of the single value where it stands for a list', () => {
    expect(at(['nominees', 0, 'merit', 0])).toBe('frontline')
  })

  it('is the key where there is no value, and the nearest parent where there is no key', () => {
    expect(at(['nominees', 0, 'position'])).toBe('position')
    expect(at(['nominees', 0, 'unit'])).toBe('name: B')
    expect(at(['nominees', 0, 'ratings', '2019'])).toBe('ratings')
    expect(at(['nominees', 0, 'achievements', 0, 'result'])).toBe('date: 2021-08')
    expect(at(['submission', 'council', 'votes'])).toBe('submission')
    expect(at(['nominees', 7])).toBe('submission')
    expect(at([])).toBe('submission')
  })

  it('is short for a map or list: its first line, not the whole of it', () => {
    expect(at(['nominees', 0])).toBe('name: B')
    expect(at(['nominees', 0, 'achievements'])).toBe('date: 2021-08')
    expect(at(['nominees', 0, 'achievements', 0], 'key')).toBe('date: 2021-08')
  })
})
