// A renderer that lies is found out by what stands in its files, in each format, and nothing of its work is kept.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type * as Render from '../src/5-render/index.ts'
import { build as buildCommand } from '../src/cli/commands/build.ts'
import { paintFor } from '../src/cli/paint.ts'
import { readBook } from '../src/messages/book.ts'
import type { Block, Document } from '../src/model/document.ts'
import type { Format } from '../src/model/output.ts'
import { Disagreement } from '../src/pipeline.ts'
import { realWorld } from '../src/world.ts'
import { emptyFolder } from './cli/command.ts'
import { made } from './support/made.ts'

type Table = Extract<Block, { type: 'table' }>
type Lie = (document: Document) => Document

let lie: { readonly format: Format; readonly tell: Lie } | undefined

vi.mock('../src/5-render/index.ts', async original => {
  const real = await original<typeof Render>()
  const renderers: typeof Render.renderers = (world, layout) => {
    const honest = real.renderers(world, layout)
    const told = (format: Format, document: Document): Document =>
      lie?.format === format ? lie.tell(document) : document
    return {
      ...honest,
      docx: paper => honest.docx('parts' in paper ? paper : told('docx', paper)),
      pdf: document => honest.pdf(told('pdf', document)),
    }
  }
  return { ...real, renderers }
})

afterEach(() => {
  lie = undefined
})

const inBlocks =
  (kind: string, change: (block: Block) => Block): Lie =>
  document =>
    document.kind !== kind
      ? document
      : { ...document, sections: document.sections.map(one => ({ ...one, blocks: one.blocks.map(change) })) }

const inTables = (kind: string, change: (table: Table) => Table): Lie =>
  inBlocks(kind, block => (block.type === 'table' ? change(block) : block))

const lies: Readonly<Record<string, Lie>> = {
  'drops a nominee': inTables('danh-sach', table => ({ ...table, rows: table.rows.slice(0, -1) })),
  'drops a name': inTables('danh-sach', table => ({
    ...table,
    rows: table.rows.map(row => row.map(cell => (cell === 'H’Linh Niê' ? '' : cell))),
  })),
  'changes two rows about': inTables('danh-sach', table => {
    const [first, second, ...rest] = table.rows
    return first && second ? { ...table, rows: [second, first, ...rest] } : table
  }),
  'counts one more': inBlocks('to-trinh', block =>
    block.type === 'paragraph'
      ? {
          ...block,
          children: block.children.map(one => ({
            ...one,
            text: one.text.replace('09 cá nhân', '10 cá nhân'),
          })),
        }
      : block,
  ),
  'writes another award': inBlocks('tom-tat-thanh-tich', block =>
    block.type === 'title' ? { ...block, about: ['Đề nghị tặng Huân chương Lao động'] } : block,
  ),
  'leaves the position out': inBlocks('tom-tat-thanh-tich', block =>
    block.type === 'list'
      ? { ...block, items: block.items.filter(item => !item.some(one => one.text.includes('Chức vụ'))) }
      : block,
  ),
}

const example = 'examples/dak-lak-2021/submission.yaml'

describe.each(['docx', 'pdf'] as const)('a %s', format => {
  it.each(Object.entries(lies))('is found out that %s', async (_, tell) => {
    lie = { format, tell }
    const fault: unknown = await made(example).catch(error => error)
    expect(fault).toBeInstanceOf(Disagreement)
    expect(String(fault)).toMatch(new RegExp(`\\.${format}: .+ belongs$`))
  })
})

it('an honest build is left alone', async () => {
  await expect(made(example)).resolves.toBeDefined()
})

it('the command keeps nothing of a build that was found out', async () => {
  lie = { format: 'pdf', tell: lies['drops a name'] ?? (document => document) }
  const folder = emptyFolder()
  const world = realWorld()
  const context = {
    world,
    lang: 'vi' as const,
    book: readBook(world, 'vi'),
    paint: paintFor(false),
    columns: 80,
    quiet: true,
    verbose: false,
    live: false,
    asks: false,
    version: '0',
    out: async () => {},
    err: async () => {},
  }
  const options = {
    out: join(folder, 'out'),
    formats: ['docx', 'pdf'] as const,
    setFolders: false,
    only: [],
    draft: false,
    duplex: false,
    force: false,
    json: false,
  }
  const fault = { code: 'cli/papers-disagree', args: { detail: expect.stringContaining('danh-sach.pdf') } }
  await expect(buildCommand(context, [resolve(example)], options)).rejects.toMatchObject(fault)
  expect(readdirSync(folder)).toEqual([])
})
