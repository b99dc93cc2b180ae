import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphStyleOptions,
  type ISectionOptions,
  LineRuleType,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { Layout } from '../../model/layout.ts'
import { pageBox } from '../geometry.ts'
import { marks } from './finalise.ts'
import { type Style, type StyleId, stylesOf } from './styles.ts'
import { unzipped } from './zip.ts'

/** What a package looks like before any paper is in it. */
export type SetUp = {
  readonly layout: Layout
  readonly profile: 'A' | 'B'
  readonly draft: boolean
  /** The ways that the pages lie in, each once: a section of each is made. */
  readonly landscapes: readonly boolean[]
}

const language = 'vi-VN'

const styleOptions = (id: string, style: Style): IParagraphStyleOptions => ({
  id,
  name: style.name,
  basedOn: 'Normal',
  quickFormat: true,
  run: {
    size: style.size,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italics: true } : {}),
  },
  paragraph: {
    ...(style.align ? { alignment: style.align === 'both' ? AlignmentType.BOTH : AlignmentType.CENTER } : {}),
    spacing: {
      before: style.before ?? 0,
      after: 0,
      line: style.line ?? 240,
      lineRule: style.exact ? LineRuleType.EXACT : LineRuleType.AUTO,
    },
    ...(style.firstLine ? { indent: { firstLine: style.firstLine } } : {}),
    ...(style.keepNext ? { keepNext: true } : {}),
    ...(style.keepLines ? { keepLines: true } : {}),
    ...(style.outline === undefined ? {} : { outlineLevel: style.outline }),
    ...(style.rule
      ? { border: { top: { style: BorderStyle.SINGLE, size: style.rule, space: 1, color: '000000' } } }
      : {}),
  },
})

const styleId = (id: StyleId): StyleId => id

const pageNumber = (): TextRun => new TextRun({ children: [PageNumber.CURRENT] })

const draftMark = (layout: Layout): TextRun => new TextRun({ text: layout.draft, bold: true })

/** The number in the middle over the text; a draft says so at the left of the same line, on the first page too. */
const headers = ({ layout, draft }: SetUp, landscape: boolean): ISectionOptions['headers'] => {
  const middle = Math.round(pageBox({ layout, landscape }).textWidth / 2)
  const number = draft
    ? new Paragraph({
        style: styleId('draft'),
        tabStops: [{ type: TabStopType.CENTER, position: middle }],
        children: [
          draftMark(layout),
          new TextRun({ children: [new Tab(), PageNumber.CURRENT], bold: false }),
        ],
      })
    : new Paragraph({ style: styleId('header'), children: [pageNumber()] })
  const first = draft
    ? new Paragraph({ style: styleId('draft'), children: [draftMark(layout)] })
    : new Paragraph({ style: styleId('header') })
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [first] }),
  }
}

const section = (setUp: SetUp, landscape: boolean): ISectionOptions => {
  const { page, margins } = setUp.layout
  return {
    properties: {
      titlePage: true,
      page: {
        // `docx` swaps the two lengths itself where the page lies across.
        size: {
          ...page,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...margins, footer: margins.header, gutter: 0 },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: headers(setUp, landscape),
    children: [],
  }
}

/** Our styles, marked as such, and the two that all others rest on; `docx` adds a dozen coloured ones. */
const ownStyles = (xml: string, ids: ReadonlySet<string>): string =>
  xml.replace(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs, (style, id: string) =>
    ids.has(id)
      ? style.replace('<w:style ', '<w:style w:customStyle="1" ')
      : style.includes('w:default=')
        ? style
        : '',
  )

/** `docx` has no word for it: never one line of a paragraph alone on a page, unless a style says otherwise. */
const withWidowControl = (xml: string): string => {
  const widows = xml.replace(
    '<w:pPrDefault/>',
    '<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>',
  )
  if (widows === xml) throw new Error('docx wrote no paragraph defaults')
  return widows
}

/** Every part of the package as `docx` makes it, with marks where a paper's title and author come. */
export const skeleton = async (setUp: SetUp): Promise<ReadonlyMap<string, string>> => {
  const { layout, profile, landscapes } = setUp
  const styles = Object.entries(stylesOf(layout, profile))
  const document = new Document({
    title: marks.title,
    creator: marks.author,
    lastModifiedBy: marks.author,
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: {
            font: layout.font,
            size: layout.profiles[profile].body,
            color: '000000',
            language: { value: language, eastAsia: language },
          },
        },
      },
      paragraphStyles: styles.map(([id, style]) => styleOptions(id, style)),
    },
    sections: landscapes.map(landscape => section(setUp, landscape)),
  })
  const parts = new Map(unzipped(await Packer.toBuffer(document)))
  const ids = new Set(styles.map(([id]) => id))
  parts.set('word/styles.xml', withWidowControl(ownStyles(parts.get('word/styles.xml') ?? '', ids)))
  return parts
}
