import { describe, expect, it } from 'vitest'
import { relativeTo } from '../../src/6-package/relative-path.ts'

describe('relativeTo', () => {
  it('does not tell where a project lies', () => {
    expect(relativeTo('/home/x/b/submission.yaml', '/home/x/b/submission.yaml')).toBe('submission.yaml')
    expect(relativeTo('/home/x/b/submission.yaml', '/home/x/b/khoa/noi.yaml')).toBe('khoa/noi.yaml')
    expect(relativeTo('/home/x/b/submission.yaml', '/home/x/c/campaign.yaml')).toBe('../c/campaign.yaml')
    expect(relativeTo('/submission.yaml', '/khoa/noi.yaml')).toBe('khoa/noi.yaml')
  })

  it('leaves the name alone of a file that lies elsewhere', () => {
    expect(relativeTo('/home/x/submission.yaml', '/mnt/chung/campaign.yaml')).toBe('campaign.yaml')
    expect(relativeTo('D:\\ho-so\\a.yaml', 'C:\\chung\\campaign.yaml')).toBe('campaign.yaml')
  })

  it('reads the separators of Windows', () => {
    expect(relativeTo('C:\\a\\x.yaml', 'C:\\a\\b\\y.yaml')).toBe('b/y.yaml')
  })
})
