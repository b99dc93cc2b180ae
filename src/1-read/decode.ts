import type { Diagnostic } from '../model/diagnostic.ts'

/** Bytes as text without a byte order mark, and what was wrong with them; wrong bytes stand as U+FFFD. */
export type Decoded = { readonly text: string; readonly diagnostics: readonly Diagnostic[] }

/** Reads UTF-8; UTF-16 is recognised and read too, but the file must be saved anew. */
export const decode = (file: string, bytes: Uint8Array): Decoded => {
  const wide = utf16(bytes)
  if (wide) {
    const text = oneLineEnd(new TextDecoder(wide).decode(bytes))
    return { text, diagnostics: [encodingFault(file, 'UTF-16', text, 0)] }
  }
  try {
    return { text: oneLineEnd(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), diagnostics: [] }
  } catch {
    const text = oneLineEnd(new TextDecoder('utf-8').decode(bytes))
    const at = Math.max(0, text.indexOf('\uFFFD'))
    return { text, diagnostics: [encodingFault(file, 'Windows-1258, TCVN3 …', text, at)] }
  }
}

/** Old Macintosh line ends become LF, one for one, so that offsets stay. */
const oneLineEnd = (text: string): string => text.replace(/\r(?!\n)/g, '\n')

const encodingFault = (file: string, encoding: string, text: string, at: number): Diagnostic => ({
  code: 'yaml/bad-encoding',
  severity: 'error',
  span: { file, start: at, end: Math.min(text.length, at + 1), path: [] },
  args: { encoding, line: text.slice(0, at).split('\n').length },
})

/** Told by its byte order mark, or by zeros in the place of every second byte, as Latin letters have them. */
export const utf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (const [at, byte] of bytes.subarray(0, 64).entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (bytes.length < 2 || Math.max(even, odd) * 4 < Math.min(64, bytes.length)) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}
