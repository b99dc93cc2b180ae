import { describe, expect, it } from 'vitest'
import { wrap } from '../../src/messages/wrap.ts'

describe('wrap', () => {
  it('breaks at spaces and aligns with the first line', () => {
    expect(wrap('  a: ', 'một hai ba bốn', 14)).toEqual(['  a: một hai', '     ba bốn'])
  })

  it('lets a word that is longer than the line stand alone', () => {
    expect(wrap('', 'x aaaaaaaaaaaa y', 6)).toEqual(['x', 'aaaaaaaaaaaa', 'y'])
  })
})
