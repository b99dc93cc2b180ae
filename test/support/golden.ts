import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from 'vitest'

/** Compares a text with its golden file; `npm run accept` writes the file anew, to be read in the diff. */
export const expectGolden = (text: string, path: string): void => {
  if (process.env.ACCEPT) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(existsSync(path), `${path} is missing: run npm run accept and read it`).toBe(true)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
