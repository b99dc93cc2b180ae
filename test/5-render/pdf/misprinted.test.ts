import { describe, expect, test } from 'vitest'
import { content, edited } from '../../conformance/broken/break-pdf.ts'
import { letter, list } from '../samples.ts'
import { press } from './press.ts'

const about = { title: 'In', author: 'Sở Y tế' }
const pages = [...press.pdf(letter()).pages, ...press.pdf(list(40)).pages]
const twice = [...pages, ...pages]

describe('a print file', () => {
  test('is what it was to be, page by page, every set', async () => {
    expect(press.misprinted(await press.paint(twice, about), twice)).toBeUndefined()
  })

  test('with a page too few, or two pages changed about, is another', async () => {
    const bytes = await press.paint(twice, about)
    expect(press.misprinted(bytes, pages)).toBe(`${twice.length} pages for ${pages.length}`)
    const [first, second, ...rest] = twice
    const other = [second, first, ...rest].flatMap(page => page ?? [])
    expect(press.misprinted(bytes, other)).toBe('page 1 is another')
  })

  test('with other words on a page is another', async () => {
    const bytes = await press.paint(pages, about)
    const changed = await content(all => all.replace(/<0026/, '<0027'))(bytes)
    expect(press.misprinted(changed, pages)).toBeDefined()
    expect(press.misprinted(await edited(bytes, () => {}), pages)).toBeUndefined()
  })
})
