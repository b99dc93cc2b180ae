// What a jurist reads about packs is what the tool does: checks and conditions are those of the code.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checks } from '../../src/2-check/checks/index.ts'

const readme = readFileSync('src/law/README.md', 'utf8')

it('README lists every check once, and no other', () => {
  const listed = [...readme.matchAll(/^\| `([\w-]+)` \|/gm)].map(match => match[1])
  expect(listed).toEqual(Object.keys(checks).toSorted())
})

it('README names every condition', () => {
  const model = readFileSync('src/model/condition.ts', 'utf8')
  const leaves = [...model.matchAll(/^ {2}\| \(?\{ readonly (\w+)/gm)].map(match => match[1] ?? '')
  expect(leaves.length).toBeGreaterThan(15)
  expect(leaves.filter(leaf => !readme.includes(`\`${leaf}\``))).toEqual([])
})
