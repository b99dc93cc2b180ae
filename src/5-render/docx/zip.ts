import { crc32 } from 'node:zlib'
import { deflate, unzip } from '../deflate.ts'

/** A file that is ready to be put into a package: compressed, with its headers. */
export type Entry = {
  readonly local: Uint8Array
  readonly packed: Uint8Array
  /** Its line in the directory, which tells its place as an offset still to be filled in. */
  readonly directory: Buffer
}

/** 1 January 1980, 00:00, the first moment a zip can tell; it is in local time, so no time zone moves it. */
const dosTime = 0
const dosDate = 0x21

const utf8Names = 0x800
const deflated = 8
const version = 20

const fields = (path: Buffer, packed: Uint8Array, data: Buffer): Buffer => {
  const common = Buffer.alloc(24)
  common.writeUInt16LE(version, 0)
  common.writeUInt16LE(utf8Names, 2)
  common.writeUInt16LE(deflated, 4)
  common.writeUInt16LE(dosTime, 6)
  common.writeUInt16LE(dosDate, 8)
  common.writeUInt32LE(crc32(data), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(data.length, 18)
  common.writeUInt16LE(path.length, 22)
  return common
}

const record = (signature: number, ...parts: readonly Uint8Array[]): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt32LE(signature)
  return Buffer.concat([head, ...parts])
}

/** The file compressed once, to be put into any number of packages. */
export const entryOf = (name: string, content: string | Uint8Array): Entry => {
  const data = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
  const packed = deflate(data)
  const path = Buffer.from(name)
  const common = fields(path, packed, data)
  const made = Buffer.alloc(2)
  made.writeUInt16LE(version)
  return {
    local: record(0x04034b50, common, Buffer.alloc(2), path),
    packed,
    directory: record(0x02014b50, made, common, Buffer.alloc(16), path),
  }
}

const offsetAt = 42

const placed = (directory: Buffer, offset: number): Buffer => {
  const line = Buffer.from(directory)
  line.writeUInt32LE(offset, offsetAt)
  return line
}

/** The part that names the kinds of all others. */
export const contentTypes = '[Content_Types].xml'

/** Head of the package first, as readers expect it; then by name. */
const rank = (name: string): string =>
  name === contentTypes ? '0' : name === '_rels/.rels' ? '1' : `2${name}`

/** Names of a package's files in the order in which they are to lie in it. */
export const inPackageOrder = (names: Iterable<string>): readonly string[] =>
  [...names].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))

/** The package of these files in this order: the same files give the same bytes, whenever and wherever. */
export const zipOf = (entries: readonly Entry[]): Uint8Array => {
  let offset = 0
  const directory = entries.map(entry => {
    const line = placed(entry.directory, offset)
    offset += entry.local.length + entry.packed.length
    return line
  })
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(
    directory.reduce((sum, line) => sum + line.length, 0),
    8,
  )
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([
    ...entries.flatMap(({ local, packed }) => [local, packed]),
    ...directory,
    record(0x06054b50, end),
  ])
}

/** The text of every file in a package. */
export const unzipped = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const decoder = new TextDecoder()
  return new Map(Object.entries(unzip(bytes)).map(([name, data]) => [name, decoder.decode(data)]))
}

/** The text of one file in a package, empty where the package has none of that name. */
export const unzippedPart = (bytes: Uint8Array, name: string): string => {
  const part = unzip(bytes, other => other === name)[name]
  return part ? new TextDecoder().decode(part) : ''
}
