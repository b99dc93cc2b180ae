import { PDFDocument, PDFName, PDFNumber } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { AttachedPage } from '../../../src/model/output.ts'
import { jpeg, pdf, png } from '../../support/scans.ts'
import { press } from './press.ts'

const faultOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const attached = await press.attached(bytes)
  return 'fault' in attached ? attached.fault : undefined
}
const pagesOf = async (bytes: Uint8Array): Promise<readonly AttachedPage[]> => {
  const attached = await press.attached(bytes)
  if ('fault' in attached) throw new Error(attached.fault)
  return attached.pages
}
const pageOf = async (bytes: Uint8Array): Promise<AttachedPage> => {
  const [page] = await pagesOf(bytes)
  if (!page) throw new Error('no page')
  return page
}
const a4 = { width: 595.3, height: 841.9 }
/** What a picture covers of its page, in millimetres from the left, the right, the top and the bottom. */
const whites = ({ width, height, place }: AttachedPage) => {
  const [xs, ys] = [
    [place[4], place[4] + place[0] + place[2]],
    [place[5], place[5] + place[1] + place[3]],
  ]
  const mm = (points: number): number => Math.round((points * 254) / 72) / 10
  return {
    left: mm(Math.min(...xs)),
    right: mm(width - Math.max(...xs)),
    top: mm(height - Math.max(...ys)),
    bottom: mm(Math.min(...ys)),
  }
}

describe('a picture', () => {
  test('of a whole page is scaled down into the margins of a paper, its proportions kept', async () => {
    const page = await pageOf(jpeg({ width: 2480, height: 3508 }))
    expect(page).toMatchObject(a4)
    expect(whites(page)).toMatchObject({ left: 30, right: 20, top: 20 })
    expect(page.place[0] / page.place[3]).toBeCloseTo(2480 / 3508)
  })

  test('wider than high lies on a page in landscape', async () => {
    const page = await pageOf(png({ width: 3508, height: 2480 }))
    expect(page).toMatchObject({ width: a4.height, height: a4.width })
    expect(whites(page)).toMatchObject({ top: 20, bottom: 20 })
  })

  test('that is small is not blown up: at least 200 pixels to the inch', async () => {
    const page = await pageOf(png({ width: 200, height: 400 }))
    expect([page.place[0], page.place[3]]).toEqual([72, 144])
    const { left, right, top } = whites(page)
    expect(left - 30).toBeCloseTo(right - 20, 0)
    expect(top).toBe(20)
  })

  test('taken with the phone held upright stands upright', async () => {
    const page = await pageOf(jpeg({ width: 400, height: 200, orientation: 6 }))
    expect(page).toMatchObject(a4)
    const [a, b, c, d] = page.place
    // What is right in the picture points down on the page, what is up points right.
    expect([a, b, c, d]).toEqual([0, -144, 72, 0])
  })

  test.each([0, 2, 3, 6] as const)('as PNG may have colour of kind %i', async colour => {
    expect(await pagesOf(png({ width: 40, height: 30, colour }))).toHaveLength(1)
  })
})

describe('a PDF', () => {
  test('gives its pages in order, each on a sheet of A4 as it is', async () => {
    const pages = await pagesOf(await pdf(3))
    expect(pages.map(page => page.index)).toEqual([0, 1, 2])
    for (const page of pages) {
      expect(page).toMatchObject(a4)
      expect(page.place[0]).toBeCloseTo(1, 3)
    }
  })

  test('made by a telephone in pages as large as posters is scaled down to A4', async () => {
    const page = await pageOf(await pdf(1, [2480, 3508]))
    expect(page).toMatchObject(a4)
    expect(page.place[0]).toBeCloseTo(0.24, 3)
  })

  test('smaller than A4 stands unscaled in the middle of its sheet', async () => {
    const page = await pageOf(await pdf(1, [419.5, 297.6]))
    expect(page).toMatchObject({ width: a4.height, height: a4.width })
    expect(page.place.map(Math.round)).toEqual([1, 0, 0, 1, 211, 149])
  })

  test('turned for the reader is printed as it is read', async () => {
    const turned = await pdf(1, [595, 842], ({ node }) => node.set(PDFName.of('Rotate'), PDFNumber.of(90)))
    const page = await pageOf(turned)
    expect(page).toMatchObject({ width: a4.height, height: a4.width })
    expect(page.place.slice(0, 4).map(value => Math.round(value) + 0)).toEqual([0, -1, 1, 0])
  })
})

describe('a file that cannot be bound in', () => {
  test('is empty', async () => {
    expect(await faultOf(new Uint8Array())).toBe('empty')
    const none = await PDFDocument.create({ updateMetadata: false })
    expect(await faultOf(await none.save({ addDefaultPage: false }))).toBe('empty')
  })

  test('is of another kind, whatever its name says', async () => {
    expect(await faultOf(new TextEncoder().encode('Giấy xác nhận'))).toBe('kind')
    expect(await faultOf(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe('kind')
  })

  test('is a PDF cut short, wherever it is cut', async () => {
    const whole = await pdf(2)
    const { length } = whole
    const faults = new Set<string | undefined>()
    for (let end = 8; end < length - 6; end += 7) faults.add(await faultOf(whole.slice(0, end)))
    expect([...faults]).toEqual(['broken'])
  })

  test('is a picture cut short or changed', async () => {
    const [photo, scan] = [jpeg({ width: 800, height: 600 }), png({ width: 80, height: 60 })]
    for (const share of [0.2, 0.5, 0.9, 0.999]) {
      expect(await faultOf(photo.slice(0, photo.length * share))).toBe('broken')
      expect(await faultOf(scan.slice(0, scan.length * share))).toBe('broken')
    }
    const changed = scan.with(50, (scan[50] ?? 0) ^ 1)
    expect(await faultOf(changed)).toBe('broken')
  })

  test('has more pages than anyone would attach, or more pixels than an office scans', async () => {
    expect(await press.attached(await pdf(201))).toEqual({
      fault: 'too-large',
      measure: 'pages',
      found: 201,
      limit: 200,
    })
    expect(await press.attached(jpeg({ width: 12000, height: 9000 }))).toMatchObject({
      measure: 'megapixels',
      found: 108,
    })
  })

  test('has a password, even one that is asked for only to change it', async () => {
    // As every encrypted file, it names its encryption in its trailer (ISO 32000-1, 7.6.1).
    const whole = new TextDecoder('latin1').decode(
      await (await PDFDocument.load(await pdf(1))).save({ useObjectStreams: false }),
    )
    const locked = whole.replace('/Root', '/Encrypt << /Filter /Standard /V 2 /R 3 >>\n/Root')
    expect(await faultOf(Uint8Array.from(locked, char => char.charCodeAt(0)))).toBe('encrypted')
  })
})
