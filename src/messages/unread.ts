import type { Lang } from '../model/diagnostic.ts'
import type { Pack } from '../model/law.ts'
import type { AwardScreen } from './award-text.ts'
import { dayText } from './figures.ts'
import { say } from './sentence.ts'
import { wrap } from './wrap.ts'

/** That a pack rests on provisions nobody has read, why, and when it is due for review; of any other pack that day alone. */
export const unreadLines = ({ pack, book, columns }: AwardScreen, indent = ''): readonly string[] => {
  const { reverify, review } = pack
  if (reverify) {
    const facts = { why: reverify.why, day: dayText(reverify.review) }
    return wrap(indent, say(book, 'criteria/not-read', facts), columns)
  }
  return review ? wrap(indent, say(book, 'criteria/review', { day: dayText(review) }), columns) : []
}

/** The same for programs. */
export const unreadJson = ({ reverify, review }: Pack, lang: Lang) => ({
  review: review ?? null,
  reverify: reverify ? { on: reverify.on, why: reverify.why[lang], review: reverify.review } : null,
})
