import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdf-lib'
import type { Office, World } from '../../src/model/world.ts'
import { realWorld } from '../../src/world.ts'
import { paragraphsOf, wordFile } from './word-file.ts'

/** A LibreOffice that gives an empty page for whatever it gets, at once. */
export const quickOffice: Office = async files => {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.addPage([595, 842])
  const bytes = await pdf.save()
  return files.map(() => bytes)
}

/** One that ends well and writes nothing. */
export const failingOffice: Office = async files => files.map(() => undefined)

const written = (path: string): string => `${path}.txt`
const isWord = (path: string): boolean => path.endsWith('.docx')

/** The real world, but a Word file may lie there as the text it is made of, `to-trinh.docx.txt`. */
export const caseWorld = (office: Office | undefined): World => {
  const real = realWorld()
  const isMade = (path: string): boolean => isWord(path) && !real.exists(path) && real.exists(written(path))
  return {
    ...real,
    office: () => office,
    exists: path => real.exists(path) || isMade(path),
    read: path =>
      isMade(path) ? wordFile(paragraphsOf(readFileSync(written(path), 'utf8'))) : real.read(path),
    list: folder =>
      real
        .list(folder)
        .map(name => name.replace(/\.docx\.txt$/, '.docx'))
        .sort(),
  }
}
