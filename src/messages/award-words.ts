import type { Award } from '../model/law.ts'
import type { Word } from '../model/vocabulary.ts'
import { type AwardScreen, subjectName } from './award-text.ts'

type NameOf = (id: string) => string | undefined

/** Where the ids under each key of an award are named. */
const namers = (screen: AwardScreen): Readonly<Record<string, NameOf>> => {
  const { vocabulary, pack, book } = screen
  const { lang } = book
  const among =
    (words: readonly Word[]): NameOf =>
    id =>
      words.find(word => word.id === id)?.names[lang]
  const award: NameOf = id => pack.awardName(id)?.[lang]
  const rating = among(vocabulary.ratings)
  const paper = among(vocabulary.papers)
  return {
    ...{ holds: award, count: award, after: award },
    ...{ streak: rating, rated: rating, during: rating, simplified: paper, standard: paper },
    subjects: id => subjectName(id, screen),
    authority: among(vocabulary.authorities),
    who: among(vocabulary.levels),
    initiatives: among(vocabulary.initiatives),
    influence: among(vocabulary.influence),
    movement: among(vocabulary.launchers),
    commendation: among(vocabulary.commendations),
    except: among(vocabulary.commendations),
    field: among(vocabulary.fields),
    merit: among(vocabulary.merits),
    served: among(vocabulary.posts),
    attest: among(vocabulary.attestations),
    certificate: among(vocabulary.certificates),
  }
}

/** Names of the ids that an award is described with, for programs that show its conditions to people. */
export const awardWords = (award: Award, screen: AwardScreen): Readonly<Record<string, string>> => {
  const names = namers(screen)
  const found = new Map<string, string>()
  const note = (key: string, value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) note(key, one)
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) if (name !== 'examples') note(name, part)
    if (typeof value !== 'string') return
    const name = names[key]?.(value)
    if (name !== undefined) found.set(value, name)
  }
  note('', award)
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
