import type { Discipline, Post } from '../../model/input.ts'
import { firstDay, lastDay, written } from '../days.ts'
import { type Check, found, idsOf, inNominee, type Subject } from '../rule.ts'

/** Posts whose time the ground taken counted; every post, where the ground leaves the counting to people. */
const countedPosts = ({ nominee, finding }: Subject): readonly Post[] => {
  const trial = finding.trials.find(one => one.ground === finding.ground)
  const served = (trial?.judgements ?? []).filter(({ leaf }) => 'served' in leaf)
  if (served.length === 0) return nominee.posts
  const names = new Set(served.flatMap(({ counted }) => counted))
  return nominee.posts.filter(({ post }) => names.has(post))
}

const overlap = (post: Post, { from, to }: Discipline): boolean =>
  firstDay(post.from) <= (to === undefined ? '9999-12-31' : lastDay(to)) &&
  firstDay(from) <= (post.to === undefined ? '9999-12-31' : lastDay(post.to))

/** A disciplinary measure taken while the nominee held a post that is counted as its dedication. */
export const disciplineInPost: Check = given => {
  const kinds = idsOf(given.rule, 'commendations', ['cong-hien'])
  return given.subjects.flatMap(subject => {
    const kind = subject.nominee.commendation ?? given.inputs.campaign.commendation
    const posts = kinds.includes(kind) ? countedPosts(subject) : []
    return subject.nominee.discipline.flatMap((discipline, order) => {
      const post = posts.find(one => overlap(one, discipline))
      if (!post) return []
      return [
        found(given, {
          at: inNominee(subject, 'discipline', order),
          args: {
            name: subject.nominee.name,
            form: discipline.form,
            from: written(discipline.from),
            post: post.post,
          },
        }),
      ]
    })
  })
}
