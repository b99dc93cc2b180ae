import { describe, expect, it } from 'vitest'
import { folderOf, pathFrom } from '../../src/1-read/paths.ts'

describe('a path written in a file', () => {
  it.each([
    ['a/b.yaml', '../c.yaml', 'c.yaml'],
    ['a/b.yaml', './c/d.yaml', 'a/c/d.yaml'],
    ['b.yaml', '../c.yaml', '../c.yaml'],
    ['../a/b.yaml', '../../c.yaml', '../../c.yaml'],
    ['-', 'c.yaml', 'c.yaml'],
    ['a/b.yaml', '/c/d.yaml', '/c/d.yaml'],
    ['/a/b.yaml', '../../../c.yaml', '/c.yaml'],
    ['a/b.yaml', '..\\c.yaml', 'c.yaml'],
    ['C:\\a\\b.yaml', '..\\c.yaml', 'C:/c.yaml'],
    ['a/b.yaml', 'D:\\c.yaml', 'D:/c.yaml'],
  ])('in %s as %s is %s from the working folder', (file, written, path) => {
    expect(pathFrom(folderOf(file), written)).toBe(path)
  })
})
