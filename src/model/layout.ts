/** The layout decree as data (`law/nd-30-2020.yaml`). Sizes in half-points, lengths in twips (1 mm = 56.6929). */

/** One of the decree's two consistent sets of sizes (NĐ 30/2020, PL I, Mục V, footnote 1). */
export type Profile = {
  readonly motto: { readonly country: number; readonly phrase: number }
  readonly agency: number
  readonly number: number
  readonly date: number
  readonly body: number
  readonly page: number
}

export type Layout = {
  readonly page: { readonly width: number; readonly height: number }
  readonly margins: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
    readonly header: number
  }
  readonly font: string
  readonly profiles: Readonly<Record<'A' | 'B', Profile>>
  readonly country: string
  readonly phrase: string
  /** Length of the rule as a share of the text over it. */
  readonly rules: {
    readonly phrase: number
    readonly agency: number
    readonly about: number
    readonly appendix: number
    readonly weight: number
  }
  readonly body: { readonly firstLine: number; readonly before: number; readonly line: number }
  readonly table: {
    readonly size: number
    readonly padding: number
    readonly before: number
    readonly border: number
  }
  readonly closing: {
    readonly label: number
    readonly item: number
    readonly left: number
    readonly emptyLines: number
  }
  /** Boxes of a head: least width of the right column over its widest line. */
  readonly head: { readonly slack: number }
  readonly draft: string
}
