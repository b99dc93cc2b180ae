import type { Paragraph, Run } from '../../5-render/docx/found.ts'

export type Look = {
  /** Least and most size, in half-points. */
  readonly size: readonly [number, number]
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: 'center' | 'both' | 'left'
  readonly capitals?: boolean
}

/** The text is in capitals throughout. */
export const isCapitals = (text: string): boolean => text === text.toLocaleUpperCase('vi')

const inRun = (run: Run, { size: [least, most], bold, italic }: Look): readonly string[] => [
  ...(run.size < least || run.size > most ? [`is ${run.size / 2} pt`] : []),
  ...(bold !== undefined && run.bold !== bold ? [bold ? 'is not bold' : 'is bold'] : []),
  ...(italic !== undefined && run.italic !== italic ? [italic ? 'is not in italics' : 'is in italics'] : []),
  ...(run.underline !== 'none' ? ['is underlined'] : []),
]

/** Where a paragraph does not look as the decree wants it to. */
export const unlike = (paragraph: Paragraph, look: Look): readonly string[] => {
  const { text, runs, align } = paragraph
  const faults = [
    ...runs.flatMap(run => inRun(run, look)),
    ...(look.align && align !== look.align ? [`is aligned ${align}`] : []),
    ...(look.capitals && !isCapitals(text) ? ['is not in capitals'] : []),
  ]
  return [...new Set(faults)].map(fault => `"${text.slice(0, 60)}" ${fault}`)
}

/** The fault, where it is one. */
export const unless = (isWell: boolean, fault: string): readonly string[] => (isWell ? [] : [fault])

/** Says that a value is outside its bounds. */
export const outside = (
  value: number,
  [least, most]: readonly [number, number],
  what: string,
): readonly string[] =>
  value >= least && value <= most
    ? []
    : [`${what} is ${Math.round(value * 100) / 100}, not ${least} to ${most}`]
