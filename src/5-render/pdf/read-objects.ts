import { inflateSync } from 'node:zlib'

/**
 * The objects of a PDF file by number: what is written of each, as text, and what is in its stream. Files that this
 * program wrote have every object either in an object stream or, with a stream of its own, one after the other.
 */
export type Objects = {
  readonly text: (object: number) => string
  readonly stream: (object: number) => Uint8Array
  /** What is in its stream as it lies in the file, deflated where it is. */
  readonly raw: (object: number) => Uint8Array
  /** The number of the object that stands under a name of another object, `/Pages 3 0 R`; undefined without one. */
  readonly under: (object: number, name: string) => number | undefined
  readonly root: number
}

type Found = { readonly text: string; readonly from: number; readonly length: number }

const streamHead = /(\d+) 0 obj\s<<(.*?)>>\sstream\r?\n/gs

/** Every object that has a stream: what is written of it, and where its stream lies in the file. */
const streamsOf = (file: string): ReadonlyMap<number, Found> => {
  const found = new Map<number, Found>()
  streamHead.lastIndex = 0
  for (let head = streamHead.exec(file); head; head = streamHead.exec(file)) {
    const [whole, number, text = ''] = head
    const length = Number(/\/Length (\d+)/.exec(text)?.[1] ?? 0)
    const from = head.index + whole.length
    found.set(Number(number), { text, from, length })
    streamHead.lastIndex = from + length
  }
  return found
}

const rawOf = (bytes: Uint8Array, { from, length }: Found): Uint8Array => bytes.subarray(from, from + length)

const inflated = (bytes: Uint8Array, found: Found): Uint8Array =>
  found.text.includes('/FlateDecode') ? inflateSync(rawOf(bytes, found)) : rawOf(bytes, found)

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** The objects inside one object stream (ISO 32000-1, 7.5.7): pairs of number and place, then the objects. */
const packed = (head: string, content: string): readonly (readonly [number, string])[] => {
  const first = Number(/\/First (\d+)/.exec(head)?.[1] ?? 0)
  const pairs = content.slice(0, first).trim().split(/\s+/).map(Number)
  return pairs.flatMap((number, at) => {
    const end = pairs[at + 3]
    const text = content.slice(first + (pairs[at + 1] ?? 0), end === undefined ? undefined : first + end)
    return at % 2 === 0 ? [[number, text] as const] : []
  })
}

/** Reads the objects of a file that this program wrote. */
export const objectsOf = (bytes: Uint8Array): Objects => {
  const streams = streamsOf(latin(bytes))
  const texts = new Map<number, string>()
  let root = 0
  for (const [number, found] of streams) {
    texts.set(number, found.text)
    if (found.text.includes('/ObjStm'))
      for (const [inner, text] of packed(found.text, latin(inflated(bytes, found)))) texts.set(inner, text)
    if (found.text.includes('/XRef')) root = Number(/\/Root (\d+) 0 R/.exec(found.text)?.[1] ?? 0)
  }
  const text = (object: number): string => texts.get(object) ?? ''
  const streamOf = (object: number, read: typeof rawOf): Uint8Array => {
    const found = streams.get(object)
    return found ? read(bytes, found) : new Uint8Array()
  }
  return {
    text,
    stream: object => streamOf(object, inflated),
    raw: object => streamOf(object, rawOf),
    under: (object, name) => {
      const number = new RegExp(`/${name} (\\d+) 0 R`).exec(text(object))?.[1]
      return number === undefined ? undefined : Number(number)
    },
    root,
  }
}

/** The bytes as text, a character a byte. */
export const latinText = latin
