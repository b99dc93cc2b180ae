/**
 * Upright measures that DOCX and PDF share, in twips, so that a paper has the same height in both. White space is only
 * ever `before`, since Word adds or takes the larger of after and before by its version; the few `after` stand before
 * a block that has no `before`, or are smaller than the next `before`. `line` is in 240ths of a single line.
 * What the decree fixes (NĐ 30/2020, Phụ lục I) is in `law/nd-30-2020.yaml`; here is what it leaves to practice.
 */
export const spacing = {
  /** One line, in `line` units: everything but the running text, which has `layout.body.line`. */
  single: 240,
  /** Ô 1 to 4: rows without padding. `right` is the least width of the right column, by profile. */
  head: { right: { A: 5556, B: 5216 }, leastLeft: 2400, secondRow: 60 },
  /**
   * A drawn line: an empty paragraph of `line` exactly with a border on top. The border's weight (`layout.rules.weight`)
   * and `space` (one point between border and text) add to the height, as LibreOffice and Word lay it out.
   */
  rule: { before: 60, line: 120, space: 20 },
  /** Ô 5a: tên loại; its further lines and the rule follow without more. */
  title: { before: 360 },
  /** Ô 9a: the dashes stand under the colon: `indent` and the width of `Kính gửi`, both from the left margin. */
  addressees: { before: 240, after: 120, indent: 1985 },
  /** Head of an appendix; `label` is the size of `Phụ lục` in half-points in both profiles (PL I, III.1.b). */
  appendix: { before: 0, label: 28 },
  /** A paragraph or heading right over a table has this `after`. */
  overTable: 120,
  /** Cells: white over and under the text comes from `layout.table.before`; text in the middle of the row's height. */
  table: { line: 240 },
  /**
   * Over the closing and the signatures: an empty paragraph with this line exactly. Under authority and hint the room
   * to sign, `layout.closing.emptyLines` of the body's size, is left whether or not a name follows; a `place` stands in
   * a row of its own over the right column, so that recipients and authority begin level.
   */
  overClosing: 200,
  /**
   * The least height of a paragraph, for one that must stand somewhere and shall not be seen: after a table that ends
   * the paper, and at the end of a section. It takes its place on the page in PDF too, else Word would find none left
   * for it on a full page and begin an empty one.
   */
  hair: 2,
} as const
