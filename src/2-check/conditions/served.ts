import type { Judgement } from '../../model/finding.ts'
import type { Day, Post } from '../../model/input.ts'
import type { Leaf } from '../../model/law.ts'
import { addMonths, firstDay, fullMonths, lastDay } from '../days.ts'
import { type Given, judged } from '../given.ts'
import { joined, wordFor } from '../named.ts'
import { idOf } from '../spelling.ts'

const months = (post: Post, given: Given): number =>
  fullMonths(firstDay(post.from), post.to === undefined ? given.day : lastDay(post.to))

/** The day on which the one post still held makes up the months that are lacking. */
const fullOn = (posts: readonly Post[], lacking: number, given: Given): Day | undefined => {
  const [held, ...others] = posts.filter(post => post.to === undefined)
  if (!held || others.length > 0) return undefined
  return addMonths(firstDay(held.from), months(held, given) + lacking)
}

/**
 * Adds up the months in posts whose written name is, or begins with, one of the ids (`Giám đốc Sở Y tế` is a
 * `giam-doc-so`). For women who led, the law takes a third off the time (NĐ 98/2023 Điều 4 khoản 7, with exceptions
 * nobody can see here): from two thirds on, the council decides.
 */
export const served = (leaf: Extract<Leaf, { served: unknown }>, given: Given): Judgement => {
  const counted = given.nominee.posts.filter(post =>
    leaf.served.some(id => `${idOf(post.post)}-`.startsWith(`${id}-`)),
  )
  const total = counted.reduce((sum, post) => sum + months(post, given), 0)
  const needed = leaf.years * 12
  const isForCouncil = given.nominee.gender === 'female' && total * 3 >= needed * 2
  return judged(leaf, given, {
    verdict: total >= needed ? 'met' : isForCouncil ? 'council' : 'unmet',
    code: 'law/service-too-short',
    key: 'posts',
    args: {
      posts: joined(leaf.served.map(id => wordFor(given.vocabulary.posts, id))),
      found: Math.floor(total / 12),
      needed: leaf.years,
      criterion: {
        vi: 'thời gian giữ chức vụ của cán bộ nữ lãnh đạo, quản lý',
        en: 'time in post of a woman who led',
      },
    },
    counted: counted.map(post => post.post),
    metOn: fullOn(counted, needed - total, given),
  })
}
