import { describe, expect, it } from 'vitest'
import { steadyPdf } from '../../../src/5-render/word/steady-pdf.ts'

const fileOf = (moment: string, id: string, body = 'x'): Uint8Array =>
  Buffer.from(
    `%PDF-1.6\n${body}\n<xmp:CreateDate>${moment.slice(0, 4)}-11-22T04:35:33Z</xmp:CreateDate>/CreationDate(D:${moment}Z')>>\ntrailer\n/ID [ <${id}>\n<${id}> ]\n/DocChecksum /${id}\n%%EOF`,
    'latin1',
  )
const [a, b] = ['69EB0F6EBB6A30D5DEFB0CE4903B9B20', 'C1215D75A5359A8F660B6C05630D9211']

describe('steadyPdf', () => {
  it('gives the same bytes for the same file made at another moment, and moves nothing', () => {
    const [one, two] = [fileOf('20261122043533', a), fileOf('20251122043533', b)]
    expect(steadyPdf(one)).toEqual(steadyPdf(two))
    expect(steadyPdf(one)).toHaveLength(one.length)
  })

  it('numbers files that differ differently', () => {
    const numberOf = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/ID \[ <(\w+)>/)?.[1]
    const [one, two] = [fileOf('20261122043533', a), fileOf('20261122043533', a, 'y')]
    expect(numberOf(steadyPdf(one))).not.toBe(numberOf(steadyPdf(two)))
  })

  it('leaves what is no date and no number alone, byte for byte', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    expect(steadyPdf(bytes)).toEqual(Buffer.from(bytes))
  })
})
