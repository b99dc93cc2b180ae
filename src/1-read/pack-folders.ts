import type { Instrument } from '../model/law.ts'
import type { LawMaking } from './award-shape.ts'
import { faultLine, type Library, readDataFile } from './data-file.ts'
import type { Findings, PackFolder } from './pack.ts'
import { lawShape } from './pack-shape.ts'
import { spanIn } from './part.ts'
import { instrumentsShape } from './vocabulary-shape.ts'

const foldersIn = ({ world }: Library, folder: string): readonly string[] =>
  world
    .list(folder)
    .filter(name => name.endsWith('/') && world.exists(`${folder}/${name}law.yaml`))
    .map(name => `${folder}/${name.slice(0, -1)}`)

/** The packs that ship with the tool. */
export const ownFolders = (library: Library, home: string, making: LawMaking): readonly PackFolder[] =>
  foldersIn(library, home).map(folder => {
    const { value, part, source, diagnostics } = readDataFile(library, `${folder}/law.yaml`, lawShape(making))
    if (value && part && diagnostics.length === 0) return { folder, own: true, law: value, part, source }
    throw new Error(diagnostics.map(one => faultLine(one, source)).join('\n'))
  })

type Yard = { readonly yard: string; readonly making: LawMaking; readonly taken: ReadonlySet<string> }

/** The packs beside the campaign; the id of each is its folder's name, so that a ground's id tells where it is written. */
export const theirFolders = (
  library: Library,
  { yard, making, taken }: Yard,
  found: Findings,
): readonly PackFolder[] =>
  foldersIn(library, yard).flatMap(folder => {
    const { value, part, source, diagnostics } = readDataFile(library, `${folder}/law.yaml`, lawShape(making))
    found.diagnostics.push(...diagnostics)
    found.files.push(source)
    if (!value || !part) return []
    const name = folder.slice(folder.lastIndexOf('/') + 1)
    if (value.id === name && !taken.has(name)) return [{ folder, own: false, law: value, part, source }]
    const args = { value: value.id, folder: name }
    found.diagnostics.push({ code: 'shape/pack-id', severity: 'error', span: spanIn(part, ['id']), args })
    return []
  })

/** Instruments that the packs beside the campaign cite besides the built-in ones. */
export const addedInstruments = (library: Library, yard: string, found: Findings): readonly Instrument[] => {
  const path = `${yard}/instruments.yaml`
  if (!library.world.exists(path)) return []
  const { value, diagnostics, source } = readDataFile(library, path, instrumentsShape)
  found.diagnostics.push(...diagnostics)
  found.files.push(source)
  return value?.instruments ?? []
}
