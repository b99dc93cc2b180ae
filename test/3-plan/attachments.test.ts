import { describe, expect, it } from 'vitest'
import { attachmentsOf, withAttachments } from '../../src/3-plan/attachments.ts'
import type { Nominee } from '../../src/model/input.ts'
import type { PlannedPaper } from '../../src/model/plan.ts'
import { nominee } from '../4-compose/kit.ts'

const of = (id: string, ...attachments: readonly string[]): Nominee => nominee({ id, name: id, attachments })
const paper = (path: string, owner: string | null = null): PlannedPaper => ({
  path,
  kind: path.replace(/\/.*/, ''),
  nominee: owner,
  because: [],
  attachments: [],
})
const bound = (papers: readonly PlannedPaper[]): readonly (readonly [string, readonly string[]])[] =>
  papers.map(({ path, attachments }) => [path, attachments.map(one => one.path)])

describe('attachmentsOf', () => {
  it('copies each file into the folder of its nominee under its own name, in the order written', () => {
    const files = attachmentsOf(of('001-an', 'khoa/xac-nhan.pdf', 'khoa\\Ảnh 1.jpg'))
    expect(files).toEqual([
      { nominee: '001-an', index: 0, source: 'khoa/xac-nhan.pdf', path: 'dinh-kem/001-an/xac-nhan.pdf' },
      { nominee: '001-an', index: 1, source: 'khoa\\Ảnh 1.jpg', path: 'dinh-kem/001-an/Ảnh 1.jpg' },
    ])
  })

  it('loses no file where two have one name, or names that some disks take for one', () => {
    const files = attachmentsOf(of('001-an', 'a/x.pdf', 'b/x.pdf', 'c/X.PDF', 'd/x', 'e/x'))
    expect(files.map(file => file.path.replace('dinh-kem/001-an/', ''))).toEqual([
      'x.pdf',
      'x-2.pdf',
      'X-3.PDF',
      'x',
      'x-2',
    ])
  })
})

describe('withAttachments', () => {
  const an = of('001-an', 'xac-nhan.pdf')

  it('binds files in after the summary that they prove', () => {
    const papers = [
      paper('danh-sach'),
      paper('tom-tat-thanh-tich/001-an', '001-an'),
      paper('tom-tat-thanh-tich/002-binh', '002-binh'),
      paper('bao-cao-thanh-tich/001-an', '001-an'),
    ]
    expect(bound(withAttachments(papers, [an, of('002-binh')]))).toEqual([
      ['danh-sach', []],
      ['tom-tat-thanh-tich/001-an', ['dinh-kem/001-an/xac-nhan.pdf']],
      ['tom-tat-thanh-tich/002-binh', []],
      ['bao-cao-thanh-tich/001-an', []],
    ])
  })

  it('binds them in after the report where there is no summary, and after the list where there is neither', () => {
    const report = [paper('danh-sach'), paper('bao-cao-thanh-tich/001-an', '001-an')]
    expect(bound(withAttachments(report, [an])).at(-1)?.[1]).toHaveLength(1)
    const none = [paper('to-trinh'), paper('danh-sach'), paper('hoi-dong')]
    expect(bound(withAttachments(none, [an, of('002-binh', 'khen.png')]))).toEqual([
      ['to-trinh', []],
      ['danh-sach', ['dinh-kem/001-an/xac-nhan.pdf', 'dinh-kem/002-binh/khen.png']],
      ['hoi-dong', []],
    ])
  })
})
