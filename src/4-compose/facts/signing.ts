import type { Issuer, Signer } from '../../model/input.ts'
import { committeeIn } from '../vietnamese.ts'

/** Post of the head for whom a deputy signs: `Phó Giám đốc` signs for the `Giám đốc`. */
const headOf = (title: string): string =>
  title.replace(/^Phó\s+/u, '').replace(/^\p{Ll}/u, first => first.toUpperCase())

/** The post that the State knows: that a deputy is in charge for now is no part of it (NĐ 30/2020, PL I, II.7.b and c). */
const official = (title: string): string =>
  isDeputy(title) ? title.replace(/\s+(?:được giao\s+)?(?:phụ trách|điều hành|thường trực)$/iu, '') : title

const isDeputy = (title: string): boolean => /^Phó\s/u.test(title)

/** The collective body that a signer with TM. stands for: the one named, else the committee itself without its place. */
const bodyOf = (signer: Signer, issuer: Issuer): string =>
  signer.for ?? committeeIn(issuer.name)?.words ?? issuer.name

const lines: Readonly<
  Record<NonNullable<Signer['authority']>, (signer: Signer, issuer: Issuer) => readonly string[]>
> = {
  TM: (signer, issuer) => [
    `TM. ${bodyOf(signer, issuer)}`,
    ...(isDeputy(signer.title) ? [`KT. ${headOf(signer.title)}`] : []),
    signer.title,
  ],
  KT: signer => [`KT. ${signer.for ?? headOf(signer.title)}`, signer.title],
  TL: signer => [`TL. ${signer.for ?? '…'}`, signer.title],
  TUQ: signer => [`TUQ. ${signer.for ?? '…'}`, signer.title],
  Q: signer => [`Q. ${signer.title}`],
}

/**
 * Lines over the signature (NĐ 30/2020, PL I, II.7.b): `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC`, still in sentence case. Where a
 * signer by order (TL.) or mandate (TUQ.) does not say of whom, dots stand there to be filled in.
 */
export const authorityLines = (written: Signer, issuer: Issuer): readonly string[] => {
  const signer = { ...written, title: official(written.title) }
  return signer.authority ? lines[signer.authority](signer, issuer) : [signer.title]
}
