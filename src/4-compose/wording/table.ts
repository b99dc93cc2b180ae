import type { Align, Block, Column } from '../../model/document.ts'
import type { TemplateNode } from '../../model/wording.ts'
import { choiceAt, mapOf, numberAt, wordsAt, yesAt } from './keys.ts'
import { type Filled, fault, type Parser, type Scope, spanOf, wrongShape } from './scope.ts'
import { guardOf, type Leaf, steps } from './steps.ts'
import { wordsOf } from './words.ts'

type Table = Extract<Block, { type: 'table' }>
type Cells = readonly string[]

const aligns: readonly Align[] = ['left', 'center', 'right', 'justify']
const narrowest = 100

const itemsOf = (node: TemplateNode | undefined, scope: Scope): readonly TemplateNode[] => {
  if (!node) return []
  if (node.type === 'list') return node.items
  wrongShape(node, scope, 'list')
  return []
}

const columnOf = (node: TemplateNode, scope: Scope): Filled<readonly Column[]> => {
  const map = mapOf(node, scope, { needed: ['title', 'width'], allowed: ['align', 'when', 'unless'] })
  const title = wordsAt(map, 'title', scope)
  const width = numberAt(map, 'width', scope) || narrowest
  const align = choiceAt(map, { key: 'align', choices: aligns }, scope) ?? 'left'
  const stands = guardOf(map, scope)
  return facts => (stands(facts) ? [{ title: title(facts), width, align }] : [])
}

const cell: Leaf<string> = {
  bare: { text: wordsOf, list: wordsOf },
  keys: { cell: wordsOf },
  unknown: 'template/unknown-key',
}

/** What decides whether a column or cell stands: a row fits its head only where both ask the same. */
const asked = (node: TemplateNode): string =>
  node.type === 'map'
    ? (['when', 'unless'] as const)
        .map(key => node.entries.get(key)?.node)
        .map(one => (one?.type === 'text' ? one.template.text.trim() : ''))
        .join('/')
    : '/'

/** A row, its cells counted against the columns: a cell too many or too few would put words under a wrong head. */
const rowOf =
  (columns: readonly TemplateNode[]): Parser<Cells> =>
  (node, scope) => {
    const cells = itemsOf(node, scope)
    const fits =
      cells.length === columns.length && cells.every((one, at) => asked(one) === asked(columns[at] ?? one))
    if (!fits) {
      const args = { cells: cells.length, columns: columns.length }
      scope.report(fault('template/cell-count', spanOf(node), args))
    }
    return steps(node, scope, cell)
  }

const rowLeaf = (columns: readonly TemplateNode[]): Leaf<Cells> => ({
  bare: { list: rowOf(columns) },
  keys: { row: rowOf(columns) },
  unknown: 'template/unknown-key',
})

/** A table: its head, its rows, and at its end a row of totals where one is worded. */
export const tableOf = (node: TemplateNode, scope: Scope): Filled<Table> => {
  const map = mapOf(node, scope, { needed: ['columns', 'rows'], allowed: ['numbers', 'total', 'nowrap'] })
  const heads = itemsOf(map.entries.get('columns')?.node, scope)
  const columns = heads.map(one => columnOf(one, scope))
  const worded = map.entries.get('rows')?.node
  const rows: Filled<readonly Cells[]> = worded ? steps(worded, scope, rowLeaf(heads)) : () => []
  const last = map.entries.get('total')?.node
  const total = last ? rowOf(heads)(last, scope) : undefined
  const numbers = yesAt(map, 'numbers', scope)
  const nowrap = numberAt(map, 'nowrap', scope)
  return facts => ({
    type: 'table',
    columns: columns.flatMap(column => column(facts)),
    rows: [...rows(facts), ...(total ? [total(facts)] : [])],
    ...(numbers ? { numbers: true } : {}),
    ...(total ? { total: true } : {}),
    ...(nowrap ? { nowrap: nowrap - 1 } : {}),
  })
}
