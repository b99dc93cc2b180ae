import type { Nominee } from '../../src/model/input.ts'

/** A nominee with nothing but what every one has, and what is given of it. */
export const nomineeWith = (given: Partial<Nominee> & Pick<Nominee, 'id' | 'name' | 'award'>): Nominee => ({
  kind: 'individual',
  merit: [],
  achievements: [],
  ratings: {},
  awards_held: [],
  initiatives: [],
  attested: {},
  certificates: {},
  attachments: [],
  posts: [],
  discipline: [],
  pending: [],
  ...given,
})
