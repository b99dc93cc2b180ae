/** The few parts of fontkit that the tests ask: it ships without types, and reads fonts by other code than ours. */
declare module 'fontkit' {
  type Glyph = {
    readonly id: number
    readonly advanceWidth: number
    readonly path: { readonly commands: readonly unknown[]; toSVG(): string }
  }
  type Font = {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly lineGap: number
    readonly capHeight: number
    readonly postscriptName: string
    readonly characterSet: readonly number[]
    getGlyph(glyph: number): Glyph
    glyphForCodePoint(code: number): Glyph
  }
  export const create: (bytes: Uint8Array) => Font
}
