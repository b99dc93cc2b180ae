import type { Added, Clause, Condition } from '../model/law.ts'

const keyOf = (condition: Condition): string => JSON.stringify(condition)

/** What a clause asks of everybody, parted: what was there before, and what a province or ministry added to it. */
export const partsOfBase = ({
  base,
  added = [],
}: Clause): { readonly inherited?: Condition; readonly added: readonly Added[] } => {
  // Each added criterion is joined as the last part of an `all`, or stands alone where there was none before it.
  const inherited = added.reduceRight<Condition | undefined>((rest, { when }) => {
    if (!rest || keyOf(rest) === keyOf(when)) return undefined
    return 'all' in rest && rest.all.length === 2 ? rest.all[0] : rest
  }, base)
  return inherited ? { inherited, added } : { added }
}
