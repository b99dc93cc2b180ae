import { describe, expect, it } from 'vitest'
import { attachmentFindings, bind, type Desk, fileOpener } from '../../src/6-package/attachments.ts'
import type { Inputs } from '../../src/model/input.ts'
import type { Attached, AttachedPage } from '../../src/model/output.ts'
import { worldOf } from '../../src/world.ts'
import { composed, nominee } from '../4-compose/kit.ts'

const inputsOf = (...attachments: readonly (readonly string[])[]): Inputs =>
  composed({
    nominees: attachments.map((files, at) => nominee({ id: `n${at}`, name: `N${at}`, attachments: files })),
  }).inputs

const pages = (bytes: Uint8Array): Attached => {
  const file = { kind: 'pdf', bytes } as const
  const page: AttachedPage = { width: 595, height: 842, file, index: 0, place: [1, 0, 0, 1, 0, 0] }
  return { pages: Array.from({ length: bytes.length }, () => page) }
}

/** A desk that takes the length of a file for its pages, and notes what it opens; `x` is broken. */
const deskOf = (files: Readonly<Record<string, Uint8Array>>): Desk & { readonly opened: Uint8Array[] } => {
  const opened: Uint8Array[] = []
  const attached = async (bytes: Uint8Array): Promise<Attached> => {
    opened.push(bytes)
    return bytes[0] === 0x78 ? { fault: 'broken' } : pages(bytes)
  }
  return { world: worldOf(files), render: { attached }, opened }
}
const good = Uint8Array.of(1, 2)
const bad = Uint8Array.of(0x78)

describe('attachmentFindings', () => {
  it('tells every attached file that cannot be bound in, each where it is named', async () => {
    const desk = deskOf({ 'a.pdf': good, 'b.pdf': bad })
    const found = await attachmentFindings(inputsOf(['a.pdf', 'b.pdf'], ['b.pdf']), desk)
    expect(found.map(({ code, span, args }) => [code, span.path, args.file])).toEqual([
      ['document/attachment-broken', ['nominees', 0, 'attachments', 1], 'b.pdf'],
      ['document/attachment-broken', ['nominees', 1, 'attachments', 0], 'b.pdf'],
    ])
    expect(desk.opened).toHaveLength(2)
  })

  it('says nothing of a file that is not there, which was told already', async () => {
    expect(await attachmentFindings(inputsOf(['nowhere.pdf']), deskOf({}))).toEqual([])
  })

  it('does not even read a file that is far too large', async () => {
    const desk = deskOf({ 'phim.mp4': new Uint8Array(50_000_001) })
    const [found] = await attachmentFindings(inputsOf(['phim.mp4']), desk)
    expect(found).toMatchObject({
      code: 'document/attachment-too-large',
      args: { found: { vi: '51 MB' }, limit: { vi: '50 MB' } },
    })
    expect(desk.opened).toEqual([])
  })
})

describe('bind', () => {
  it('reads a file once that several nominees attach, so that it is printed from one content', async () => {
    const desk = deskOf({ 'chung.pdf': good })
    const openFile = fileOpener(desk)
    const planned = ['n0', 'n1'].map(id => ({
      nominee: id,
      index: 0,
      source: 'chung.pdf',
      path: `${id}/chung.pdf`,
    }))
    const { files, diagnostics } = await bind(planned, inputsOf(['chung.pdf'], ['chung.pdf']), openFile)
    expect(files.map(({ path, pages: bound }) => [path, bound.length])).toEqual([
      ['n0/chung.pdf', 2],
      ['n1/chung.pdf', 2],
    ])
    expect(files[0]?.pages[0]).toBe(files[1]?.pages[0])
    expect([desk.opened.length, diagnostics]).toEqual([1, []])
  })

  it('tells what was changed since the input was judged', async () => {
    const planned = { nominee: 'n0', index: 0, source: 'a.pdf', path: 'a.pdf' }
    const { files, diagnostics } = await bind(
      [planned],
      inputsOf(['a.pdf']),
      fileOpener(deskOf({ 'a.pdf': bad })),
    )
    expect([files, diagnostics[0]?.code]).toEqual([[], 'document/attachment-broken'])
  })
})
