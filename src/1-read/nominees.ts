import type { Diagnostic, Path } from '../model/diagnostic.ts'
import type { Nominee } from '../model/input.ts'
import type { World } from '../model/world.ts'
import { nomineeFiles } from './attachments.ts'
import type { Dictionary } from './dictionary.ts'
import { madeId } from './ids.ts'
import { type Part, spanIn } from './part.ts'
import { readPart } from './read-part.ts'
import type { InputShapes } from './shapes.ts'

/** Nominees that could be read, each with the piece it was read from at the same index, and what was found. */
export type ReadNominees = {
  readonly nominees: readonly Nominee[]
  readonly parts: readonly Part[]
  readonly diagnostics: readonly Diagnostic[]
  /** Paths of what could not be read, from `nominees` on. */
  readonly unread: readonly Path[]
}

type NomineeReading = {
  readonly shapes: InputShapes
  readonly dictionary: Dictionary
  readonly world: World
}

/** Reads every nominee; one that cannot be read at all is told and left out, its number stays its own. */
export const readNominees = (
  parts: readonly Part[],
  { shapes, dictionary, world }: NomineeReading,
): ReadNominees => {
  const read = parts.map(part => readPart(part, shapes.nominee, dictionary))
  const diagnostics = read.flatMap(one => one.diagnostics)
  const nominees: Nominee[] = []
  const kept: Part[] = []
  const owners = new Map<string, Part>()
  const unread: Path[] = []
  read.forEach(({ value, part, unread: paths }, index) => {
    if (!value) return
    unread.push(...paths.map(path => ['nominees', nominees.length, ...path]))
    const made = madeId(index + 1, parts.length, value.name)
    const id = value.id ?? (owners.has(made) ? `${made}-2` : made)
    const first = owners.get(id)
    if (first) diagnostics.push(idTwice(id, part, first))
    owners.set(id, first ?? part)
    const named: Nominee = { ...value, id: first ? made : id }
    const withFiles = nomineeFiles(named, part, world)
    diagnostics.push(...withFiles.diagnostics)
    nominees.push(withFiles.value)
    kept.push(part)
  })
  return { nominees, parts: kept, diagnostics, unread }
}

const idTwice = (value: string, part: Part, first: Part): Diagnostic => ({
  code: 'shape/id-twice',
  severity: 'error',
  span: spanIn(part, ['id']),
  args: { value },
  related: [{ span: spanIn(first, ['id']), note: 'note/first-here', args: { key: value } }],
})
