import type { Align, Block } from '../../model/document.ts'
import { letter } from '../numbers.ts'
import { abbreviated, capitals, dashes, enumerated } from '../vietnamese.ts'
import { closing, signatures } from './closings.ts'
import { choiceAt, linesAt, linesOf, mapOf, numberAt, wordsAt, yesAt } from './keys.ts'
import { type Made, made } from './made.ts'
import type { Parser } from './scope.ts'
import { type Leaf, steps } from './steps.ts'
import { tableOf } from './table.ts'
import { runsOf } from './words.ts'

const letterhead: Parser<Made> = (node, scope) => {
  const map = mapOf(node, scope, { needed: ['agency'], allowed: ['parent', 'number', 'date'] })
  const [parent, number, date] = ['parent', 'number', 'date'].map(key => wordsAt(map, key, scope))
  const agency = linesAt(map, 'agency', scope)
  return made(facts => {
    const [above, second, place] = [parent?.(facts), number?.(facts), date?.(facts)]
    return {
      type: 'letterhead',
      ...(above ? { parent: capitals(abbreviated(above)) } : {}),
      agency: agency(facts).map(capitals),
      ...(second ? { number: second } : {}),
      ...(place ? { date: place } : {}),
    }
  })
}

const title: Parser<Made> = (node, scope) => {
  const map = mapOf(node, scope, { needed: ['kind'], allowed: ['about', 'note'] })
  const [kind, note] = [wordsAt(map, 'kind', scope), wordsAt(map, 'note', scope)]
  const about = linesAt(map, 'about', scope)
  return made(facts => {
    const under = note(facts)
    return {
      type: 'title',
      kind: capitals(kind(facts)),
      about: about(facts),
      ...(under ? { note: under } : {}),
    }
  })
}

const appendix: Parser<Made> = (node, scope) => {
  const map = mapOf(node, scope, { needed: ['label', 'title', 'attached'] })
  const [label, name, attached] = ['label', 'title', 'attached'].map(key => wordsAt(map, key, scope))
  return made(facts => ({
    type: 'appendix',
    label: label?.(facts) ?? '',
    title: capitals(name?.(facts) ?? ''),
    attached: attached?.(facts) ?? '',
  }))
}

/** One addressee stands bare, several each behind a dash (PL I, II.9.b). */
const addressees: Parser<Made> = (node, scope) => {
  const lines = linesOf(node, scope)
  return made(facts => {
    const found = lines(facts)
    return { type: 'addressees', lines: found.length > 1 ? dashes(found) : found }
  })
}

const bases: Parser<Made> = (node, scope) => {
  const lines = linesOf(node, scope)
  return made(facts => ({ type: 'bases', lines: enumerated(lines(facts)) }))
}

const heading: Parser<Made> = (node, scope) => {
  const map = mapOf(node, scope, { needed: ['level', 'text'], allowed: ['number'] })
  const first = choiceAt(map, { key: 'level', choices: ['1', '2'] }, scope) !== '2'
  const numbered = yesAt(map, 'number', scope, true)
  const text = wordsAt(map, 'text', scope)
  return facts => ({
    block: { type: 'heading', level: first ? 1 : 2, text: first ? capitals(text(facts)) : text(facts) },
    ...(numbered ? { numbered: true } : {}),
  })
}

const aligns: readonly Align[] = ['left', 'center', 'right', 'justify']

/** A name with a full stop of its own (`Jr.`) leaves none to the end mark. */
const ended = (runs: ReturnType<ReturnType<typeof runsOf>>): typeof runs =>
  runs.map(one => ({ ...one, text: one.text.replace(/\.\.\/\.$/u, './.') }))

const paragraph: Parser<Made> = (node, scope) => {
  const whole = node.type === 'map' && node.entries.has('text') && !node.entries.has('when')
  const map = whole ? mapOf(node, scope, { needed: ['text'], allowed: ['align', 'indent'] }) : undefined
  const runs = runsOf(map?.entries.get('text')?.node ?? node, scope)
  const align = map ? choiceAt(map, { key: 'align', choices: aligns }, scope) : undefined
  const flush = map ? !yesAt(map, 'indent', scope, true) : false
  return made(facts => ({
    type: 'paragraph',
    children: ended(runs(facts)),
    ...(align ? { align } : {}),
    ...(flush ? { indent: false } : {}),
  }))
}

const marks = {
  none: () => '',
  dash: () => '- ',
  number: (at: number) => `${at}. `,
  letter: (at: number) => `${letter(at)}) `,
} as const

const item: Leaf<ReturnType<ReturnType<typeof runsOf>>> = {
  bare: { text: runsOf, list: runsOf },
  keys: { item: runsOf },
  unknown: 'template/unknown-key',
}

const list: Parser<Made> = (node, scope) => {
  const worded = node.type === 'map' && (node.entries.has('items') || node.entries.has('marks'))
  const map = worded ? mapOf(node, scope, { needed: ['items'], allowed: ['marks'] }) : undefined
  const items = steps(map?.entries.get('items')?.node ?? node, scope, item)
  const choices = ['none', 'dash', 'number', 'letter'] as const
  const kind = (map && choiceAt(map, { key: 'marks', choices }, scope)) ?? 'dash'
  return made(facts => ({
    type: 'list',
    items: items(facts)
      .filter(runs => runs.some(one => one.text.trim() !== ''))
      .map((runs, index) => (kind === 'none' ? runs : [{ text: marks[kind](index + 1) }, ...runs])),
  }))
}

const space: Parser<Made> = (node, scope) => {
  const map = mapOf(node, scope, { needed: ['points'] })
  const points = numberAt(map, 'points', scope)
  return made(() => ({ type: 'space', points }))
}

const table: Parser<Made> = (node, scope) => made(tableOf(node, scope))

const parsers: { readonly [T in Block['type']]: Parser<Made> } = {
  letterhead,
  title,
  appendix,
  addressees,
  bases,
  heading,
  paragraph,
  list,
  table,
  closing,
  signatures,
  space,
}

/** What may stand as one step among the blocks of a section: every kind of block under its own name. */
export const block: Leaf<Made> = { keys: parsers, unknown: 'template/unknown-block' }
