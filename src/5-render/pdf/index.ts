// in: a document, the layout decree, the letters of the font. out: its pages set in type, and from pages a PDF file.

import type { Document, Section } from '../../model/document.ts'
import type { Layout } from '../../model/layout.ts'
import type { FaceName, Page, SetInType } from '../../model/output.ts'
import type { World } from '../../model/world.ts'
import { deflateStream } from '../deflate.ts'
import { fontsOf } from '../font.ts'
import { pageBox, type Setting, sizes } from '../geometry.ts'
import { endsWithHair } from '../keep.ts'
import { measure } from '../measure.ts'
import { draw } from './content.ts'
import { type Encoder, encoderOf } from './glyphs.ts'
import { piecesOf, type SetPage, sectionSlabs, setPages } from './pages.ts'
import { type Desk, setParagraph } from './paragraph.ts'
import { moved, type Piece } from './slab.ts'

/** A line in the top margin, at the header's distance from the edge of the page. */
const header = (text: string, face: FaceName, align: 'left' | 'center', desk: Desk): readonly Piece[] => {
  const { setting } = desk
  const { margins } = setting.layout
  const span = { text, face, size: sizes(setting).page }
  const lines = setParagraph({ spans: [span], align }, pageBox(setting).textWidth, desk)
  return lines
    .slice(0, 1)
    .flatMap(line => line.pieces.map(piece => moved(piece, 0, margins.header - margins.top)))
}

/** Page number from page 2 (NĐ 30/2020, PL I, I.7), and on every page of a draft the mark, at the left of it. */
const headers = (index: number, draft: boolean, desk: Desk): readonly Piece[] => [
  ...(draft ? header(desk.setting.layout.draft, 'bold', 'left', desk) : []),
  ...(index > 0 ? header(String(index + 1), 'regular', 'center', desk) : []),
]

const pageOf = (pieces: readonly Piece[], setting: Setting, encode: Encoder): Page => {
  const { width, height } = pageBox(setting)
  const { left, top } = setting.layout.margins
  const { operators, glyphs, marks } = draw(pieces, { height, left, top, encode })
  return {
    width: width / 20,
    height: height / 20,
    content: deflateStream(operators),
    glyphs,
    marks,
  }
}

const deskFor = (document: Document, section: Section, layout: Layout, world: World): Desk => ({
  setting: {
    layout,
    profile: document.profile,
    landscape: section.landscape === true,
    measure: measure(world),
  },
  missing: [],
  broken: [],
})

type SetSection = { readonly desk: Desk; readonly pages: readonly SetPage[] }

/** Sets a document in type: its pages, what could not be shown, and how full the last page is. */
export const setInType = (document: Document, layout: Layout, world: World): SetInType => {
  const encode = encoderOf(fontsOf(world))
  const sections = document.sections.map((section): SetSection => {
    const desk = deskFor(document, section, layout, world)
    const slabs = sectionSlabs(section, desk, endsWithHair(document, section))
    return { desk, pages: setPages(slabs, pageBox(desk.setting).textHeight) }
  })
  const last = sections.at(-1)
  const used = last?.pages.at(-1)?.used ?? 0
  return {
    pages: sections.flatMap(({ desk, pages }) =>
      pages.map((page, index) =>
        pageOf([...headers(index, document.draft === true, desk), ...piecesOf(page)], desk.setting, encode),
      ),
    ),
    missing: sections.flatMap(({ desk }) => desk.missing),
    broken: sections.flatMap(({ desk }) => desk.broken),
    lastPageUsed: last ? Math.min(1, used / pageBox(last.desk.setting).textHeight) : 0,
  }
}
