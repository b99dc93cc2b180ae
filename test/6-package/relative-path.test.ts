import { describe, expect, it } from 'vitest'
import { relativeTo } from '../../src/6-package/relative-path.ts'

describe('relativeTo', () => {
  it('does not tell where a project lies', () => {
    expect(relativeTo('a/b/submission.yaml', 'a/b/submission.yaml')).toBe('submission.yaml')
    expect(relativeTo('/home/x/b/submission.yaml', '/home/x/b/khoa/noi.yaml')).toBe('khoa/noi.yaml')
    expect(relativeTo('b/submission.yaml', 'c/campaign.yaml')).toBe('../c/campaign.yaml')
    expect(relativeTo('submission.yaml', 'campaign.yaml')).toBe('campaign.yaml')
  })

  it('keeps standard input, and reads the separators of Windows', () => {
    expect(relativeTo('a/x.yaml', '-')).toBe('-')
    expect(relativeTo('a\\x.yaml', 'a\\y.yaml')).toBe('y.yaml')
  })
})
