/** Reads a content stream as the small part of PDF that a paper needs: text, straight lines, marked content. */
import type { FontOnPage } from './fonts-of.ts'

/** One line as it was shown, in points from the bottom left; ends without the spaces at its edges. */
export type Shown = {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly faces: readonly string[]
  /** Role and number of the marked content it is in; artifacts have no number. */
  readonly role: string
  readonly mark: number | undefined
}

export type Drawn = {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
}

type Letter = { readonly text: string; readonly width: number; readonly size: number; readonly face: string }

type State = {
  font: FontOnPage | undefined
  size: number
  weight: number
  at: readonly [number, number]
  letters: Letter[]
  path: (readonly [number, number])[]
  role: string
  mark: number | undefined
}

const tokenPattern = /<<.*?>>|<[0-9a-f]*>|\[[^\]]*\]|\/[^\s<[/]+|-?[\d.]+|[A-Za-z]+/g

const lettersOf = (hex: string, { font, size }: State): readonly Letter[] => {
  if (!font) throw new Error('text is shown before a font is set')
  return (hex.match(/[0-9a-f]{4}/g) ?? []).map(code => {
    const glyph = Number.parseInt(code, 16)
    const width = ((font.widths.get(glyph) ?? 0) * size) / 1000
    return { text: font.letters.get(glyph) ?? '\uFFFD', width, size, face: font.face }
  })
}

/** Shows the strings of `TJ`, and widens the letter before each number. */
const showArray = (array: string, state: State): void => {
  for (const part of array.match(/<[0-9a-f]*>|-?[\d.]+/g) ?? []) {
    const last = state.letters.at(-1)
    if (part.startsWith('<')) state.letters.push(...lettersOf(part, state))
    else if (last) state.letters.push({ ...last, text: '', width: (-Number(part) * state.size) / 1000 })
  }
}

const widthOf = (letters: readonly Letter[]): number => letters.reduce((sum, letter) => sum + letter.width, 0)

const endOf = ({ at, letters, role, mark }: State): Shown => {
  const isInk = (letter: Letter): boolean => letter.text.trim() !== ''
  const first = letters.findIndex(isInk)
  const last = letters.findLastIndex(isInk)
  const x = at[0] + widthOf(letters.slice(0, first))
  const text = letters.map(letter => letter.text).join('')
  const ink = letters.slice(first, last + 1)
  const faces = [...new Set(ink.map(letter => letter.face))]
  return { text, x, right: x + widthOf(ink), y: at[1], size: ink[0]?.size ?? 0, faces, role, mark }
}

type Found = { readonly texts: Shown[]; readonly lines: Drawn[] }
type Operator = (operands: readonly string[], state: State, found: Found) => void

const numbers = (operands: readonly string[]): readonly number[] => operands.map(Number)

const operators = (fonts: ReadonlyMap<string, FontOnPage>): Readonly<Record<string, Operator>> => ({
  Tf: ([name = '', size], state) => {
    state.font = fonts.get(name)
    state.size = Number(size)
  },
  Tm: (operands, state) => {
    const [, , , , x = 0, y = 0] = numbers(operands)
    state.at = [x, y]
  },
  Tj: ([hex = ''], state) => {
    state.letters.push(...lettersOf(hex, state))
  },
  TJ: ([array = ''], state) => showArray(array, state),
  BT: (_, state) => {
    state.letters = []
  },
  ET: (_, state, { texts }) => {
    texts.push(endOf(state))
  },
  w: ([weight], state) => {
    state.weight = Number(weight)
  },
  m: (operands, state) => {
    const [x = 0, y = 0] = numbers(operands)
    state.path = [[x, y]]
  },
  l: (operands, state, { lines }) => {
    const [x1 = 0, y1 = 0] = state.path[0] ?? []
    const [x2 = 0, y2 = 0] = numbers(operands)
    lines.push({ x1, y1, x2, y2, weight: state.weight })
  },
  BMC: ([role = ''], state) => {
    state.role = role.slice(1)
    state.mark = undefined
  },
  BDC: ([role = '', properties = ''], state) => {
    state.role = role.slice(1)
    state.mark = Number(/MCID (\d+)/.exec(properties)?.[1])
  },
  S: () => {},
  EMC: (_, state) => {
    state.role = ''
    state.mark = undefined
  },
})

/** Every line of text and every drawn line of a content stream; an operator that is not known is an error. */
export const readContent = (content: string, fonts: ReadonlyMap<string, FontOnPage>): Found => {
  const found: Found = { texts: [], lines: [] }
  const table = operators(fonts)
  const state: State = {
    font: undefined,
    size: 0,
    weight: 1,
    at: [0, 0],
    letters: [],
    path: [],
    role: '',
    mark: undefined,
  }
  let operands: string[] = []
  for (const token of content.match(tokenPattern) ?? []) {
    if (!/^[A-Za-z]/.test(token)) {
      operands.push(token)
      continue
    }
    const operator = table[token]
    if (!operator) throw new Error(`operator ${token} is not known`)
    operator(operands, state, found)
    operands = []
  }
  return found
}
