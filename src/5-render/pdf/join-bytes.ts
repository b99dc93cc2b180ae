/** Pieces one after the other, each followed by the byte `between` where one is given. */
export const joinBytes = (parts: readonly Uint8Array[], between?: number): Uint8Array => {
  const more = between === undefined ? 0 : 1
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + more, 0)).fill(between ?? 0)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length + more
  }
  return whole
}
