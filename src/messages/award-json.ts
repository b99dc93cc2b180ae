import type { Citation, Lang } from '../model/diagnostic.ts'
import type { Award, Backed, Dated, Ground, Terms } from '../model/law.ts'

/** One award as `criteria --json` prints it: everything the pack holds, each citation with its text, nothing computed. */
export const awardJson = (award: Award, terms: readonly Terms[], lang: Lang) => ({
  award: award.id,
  name: award.names[lang],
  form: award.form,
  state: award.state,
  decides: { authority: award.decides.authority, ...backed(award.decides, lang) },
  proposes: award.proposes ? { who: award.proposes.who, ...backed(award.proposes, lang) } : null,
  papers: award.papers,
  sets: { simplified: sets(award.sets.simplified, lang), standard: sets(award.sets.standard, lang) },
  amount: award.amount ? amountJson(award.amount, lang) : null,
  publicity: award.publicity ? backed(award.publicity, lang) : null,
  clauses: award.clauses.map(clause => ({
    subjects: clause.subjects,
    base: clause.base ?? null,
    added: (clause.added ?? []).map(({ names, when, ...backing }) => ({
      name: names?.[lang] ?? null,
      when,
      ...backed(backing, lang),
    })),
    ...backed(clause, lang),
    grounds: clause.grounds.map(ground => groundJson(ground, lang)),
  })),
  terms: terms
    .filter(one => one.award === award.id)
    .map(({ award: _award, cite, verified, ...rest }) => ({ ...rest, ...backed({ cite, verified }, lang) })),
})

/** One ground with its condition as the pack has it. */
export const groundJson = (ground: Ground, lang: Lang) => ({
  ground: ground.id,
  name: ground.names[lang],
  when: ground.when,
  ...backed(ground, lang),
})

const backed = ({ cite, verified }: Backed, lang: Lang) => ({
  citations: cite.map(citation => citationJson(citation, lang)),
  verified,
})

const citationJson = ({ text, ...place }: Citation, lang: Lang) => ({ ...place, text: text[lang] })

const amountJson = ({ cite, verified, ...times }: NonNullable<Award['amount']>, lang: Lang) => ({
  ...times,
  ...backed({ cite, verified }, lang),
})

const sets = (entries: readonly Dated<number>[] | undefined, lang: Lang) =>
  (entries ?? []).map(entry => ({
    from: entry.from,
    to: entry.to ?? null,
    count: entry.value,
    ...backed(entry, lang),
  }))
