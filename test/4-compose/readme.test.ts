// The clerk's page on templates names every field, block and key that there is.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fieldTable } from '../../src/4-compose/facts/index.ts'
import { block } from '../../src/4-compose/wording/blocks.ts'
import { type Fields, fieldsBelow, type Shape } from '../../src/4-compose/wording/shape.ts'
import { papers, vocabulary } from './kit.ts'

const page = readFileSync('templates/README.md', 'utf8')

/** Names of all fields, but those that are data: ids of closed lists. */
const names = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, shape]) => [name, ...below(shape)])
const below = (shape: Shape): readonly string[] => {
  if (shape.is === 'list') return below(shape.of)
  return shape.is === 'flags' ? [] : names(fieldsBelow(shape))
}

describe('the page on templates', () => {
  it('names every field', () => {
    const table = fieldTable(vocabulary, papers)
    const all = new Set([...names(table.dossier), ...names(table.nominee)])
    expect([...all].filter(name => !new RegExp(`[\`.]${name}[\`.]`).test(page))).toEqual([])
  })

  it('names every block', () => {
    expect(Object.keys(block.keys).filter(name => !page.includes(`\`${name}\``))).toEqual([])
  })
})
