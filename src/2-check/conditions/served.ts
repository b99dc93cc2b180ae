import type { Judgement } from '../../model/finding.ts'
import type { Day, Post } from '../../model/input.ts'
import type { Leaf } from '../../model/law.ts'
import { addMonths, firstDay, fullMonths, lastDay, nextDay } from '../days.ts'
import { type Given, judged } from '../given.ts'
import { joined, wordFor } from '../named.ts'
import { idOf } from '../spelling.ts'

/** A time in post from its first day up to, not including, `end`. */
type Span = { readonly from: Day; readonly end: Day; readonly isOpen: boolean }

const spanOf = (post: Post, given: Given): Span => {
  const end = post.to === undefined ? given.day : nextDay(lastDay(post.to))
  return { from: firstDay(post.from), end: end < given.day ? end : given.day, isOpen: post.to === undefined }
}

/** Posts that meet or overlap as one span: a day in two posts is one day of service. */
const spansOf = (posts: readonly Post[], given: Given): readonly Span[] => {
  const merged: Span[] = []
  const spans = posts.map(post => spanOf(post, given)).sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const span of spans) {
    const before = merged.at(-1)
    if (!before || before.end < span.from) merged.push(span)
    else
      merged[merged.length - 1] = {
        from: before.from,
        end: before.end > span.end ? before.end : span.end,
        isOpen: before.isOpen || span.isOpen,
      }
  }
  return merged
}

const monthsOf = ({ from, end }: Span): number => fullMonths(from, end)

/**
 * Adds up the months in posts whose written name is, or begins with, one of the ids (`Giám đốc Sở Y tế` is a
 * `giam-doc-so`); with `consecutive` the longest time without a break counts alone ("công tác liên tục"). For women who
 * led, the law takes a third off the time of dedication (NĐ 98/2023 Điều 4 khoản 7, with exceptions nobody can see
 * here): from two thirds on, the council decides.
 */
export const served = (leaf: Extract<Leaf, { served: unknown }>, given: Given): Judgement => {
  const counted = given.nominee.posts.filter(post =>
    leaf.served.some(id => `${idOf(post.post)}-`.startsWith(`${id}-`)),
  )
  const spans = spansOf(counted, given)
  const lengths = spans.map(monthsOf)
  const total = leaf.consecutive ? Math.max(0, ...lengths) : lengths.reduce((sum, one) => sum + one, 0)
  const needed = leaf.years * 12
  const isDedication = (given.nominee.commendation ?? given.campaign.commendation) === 'cong-hien'
  const isForCouncil = isDedication && given.nominee.gender === 'female' && total * 3 >= needed * 2
  const open = spans.find(span => span.isOpen)
  const others = open && !leaf.consecutive ? total - monthsOf(open) : 0
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
    metOn: open && addMonths(open.from, needed - others),
  })
}
