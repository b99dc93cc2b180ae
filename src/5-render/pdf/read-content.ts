/** Letters of each font of a page, by the code that its content shows them with, four hexadecimal digits. */
export type Letters = ReadonlyMap<string, ReadonlyMap<string, string>>

/** One line of text as a content stream shows it, and the number of the marked content it is in. */
export type ShownLine = { readonly mark: number | undefined; readonly text: string }

/** Marked content opened and closed, a font chosen, glyphs shown, a line ended: all that bears on the words. */
const token =
  /\/(Artifact) BMC|<<\/MCID (\d+)>> BDC|(EMC)|\/(\S+) [\d.]+ Tf|<([0-9a-f]*)>(?=[Tt\]<\-\d])|\b(ET)\b/g

const unknown = '\uFFFD'

const decoded = (hex: string, letters: ReadonlyMap<string, string> | undefined): string => {
  let text = ''
  for (let at = 0; at < hex.length; at += 4) text += letters?.get(hex.slice(at, at + 4)) ?? unknown
  return text
}

/** The lines of a content stream in their order; page numbers and repeated heads are artifacts, not of the text. */
export const linesOf = (content: string, letters: Letters): readonly ShownLine[] => {
  const lines: ShownLine[] = []
  let font: ReadonlyMap<string, string> | undefined
  let isArtifact = false
  let mark: number | undefined
  let text = ''
  for (const [, artifact, number, closed, name, hex, ended] of content.matchAll(token)) {
    if (hex !== undefined) text += decoded(hex, font)
    else if (name !== undefined) font = letters.get(name)
    else if (ended) {
      if (!isArtifact && text) lines.push({ mark, text })
      text = ''
    } else {
      isArtifact = artifact !== undefined
      mark = number === undefined || closed ? undefined : Number(number)
    }
  }
  return lines
}
