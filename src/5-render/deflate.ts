// All that is written compressed is compressed here, by fflate and not by zlib: zlib's bytes differ between families of
// processors, and the same input gives the same bytes on every machine.
import { deflateSync, unzipSync, zlibSync } from 'fflate'

/** Bytes deflated bare (RFC 1951), as a ZIP package holds them. */
export const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes)

/** Bytes, or a text in UTF-8, deflated in an envelope (RFC 1950), as a stream of a PDF file holds them. */
export const deflateStream = (content: Uint8Array | string): Uint8Array => zlibSync(Buffer.from(content))

/** The files of a ZIP package by name, or only those wanted. @throws Error where the bytes are no package */
export const unzip = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Readonly<Record<string, Uint8Array>> => unzipSync(bytes, { filter: ({ name }) => isWanted(name) })
