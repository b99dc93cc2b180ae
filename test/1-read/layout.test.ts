import { expect, it } from 'vitest'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { readLayout } from '../../src/1-read/layout.ts'
import { realWorld } from '../../src/world.ts'

it('the layout decree is read as numbers and texts', () => {
  const world = realWorld()
  expect(readLayout({ world, dictionary: readDictionary(world) })).toMatchObject({
    page: { width: 11906, height: 16838 },
    profiles: { A: { motto: { country: 26, phrase: 28 }, body: 28 }, B: { body: 26 } },
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    rules: { agency: 0.42 },
  })
})
