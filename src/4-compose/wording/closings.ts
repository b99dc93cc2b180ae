import type { Signature } from '../../model/document.ts'
import { capitals, dashes } from '../vietnamese.ts'
import { linesAt, mapOf, wordsAt } from './keys.ts'
import { type Made, made } from './made.ts'
import type { Filled, Parser, Scope } from './scope.ts'
import { guardOf, type MapNode } from './steps.ts'

/** Recipients come bare: dashes and marks are the form's (PL I, II.9.d). */
export const closing: Parser<Made> = (node, scope) => {
  const map = mapOf(node, scope, { needed: ['authority'], allowed: ['recipients', 'signer', 'place'] })
  const [recipients, authority] = ['recipients', 'authority'].map(key => linesAt(map, key, scope))
  const [signer, place] = ['signer', 'place'].map(key => wordsAt(map, key, scope))
  return made(facts => {
    const [name, where] = [signer?.(facts), place?.(facts)]
    return {
      type: 'closing',
      recipients: dashes(recipients?.(facts) ?? []),
      authority: (authority?.(facts) ?? []).map(capitals),
      ...(name ? { signer: name } : {}),
      ...(where ? { place: where } : {}),
    }
  })
}

const side = (map: MapNode, key: string, scope: Scope): Filled<Signature | undefined> => {
  const node = map.entries.get(key)?.node
  if (!node) return () => undefined
  const one = mapOf(node, scope, { needed: ['lines'], allowed: ['hint', 'name', 'when', 'unless'] })
  const lines = linesAt(one, 'lines', scope)
  const [stands, hint, name] = [guardOf(one, scope), wordsAt(one, 'hint', scope), wordsAt(one, 'name', scope)]
  return facts => {
    if (!stands(facts)) return undefined
    const [under, who] = [hint(facts), name(facts)]
    return {
      lines: lines(facts).map(capitals),
      ...(under ? { hint: under } : {}),
      ...(who ? { name: who } : {}),
    }
  }
}

/** Two cells of signatures side by side; either may be left out. */
export const signatures: Parser<Made> = (node, scope) => {
  const map = mapOf(node, scope, { allowed: ['left', 'right', 'place'] })
  const [first, second, where] = [
    side(map, 'left', scope),
    side(map, 'right', scope),
    wordsAt(map, 'place', scope),
  ]
  return made(facts => {
    const [left, right, place] = [first(facts), second(facts), where(facts)]
    return {
      type: 'signatures',
      ...(left ? { left } : {}),
      ...(right ? { right } : {}),
      ...(place ? { place } : {}),
    }
  })
}
