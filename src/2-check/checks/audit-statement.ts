import type { Fact } from '../../model/diagnostic.ts'
import { yearOf } from '../days.ts'
import { isBareDenial } from '../denial.ts'
import { type Check, found, idsOf, inNominee, numberOf, type Subject } from '../rule.ts'

/** The last year that a text names, `Báo cáo kiểm toán năm 2016 và 2017`; undefined where it names none. */
const lastYearIn = (text: string): number | undefined =>
  [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)).sort((a, b) => b - a)[0]

/** A reason why the unit is not audited may cite a law by its year; it says that something is not so, and more. */
const isReason = (text: string): boolean =>
  !isBareDenial(text) && /(?<!\p{L})(?:không|chưa|miễn)(?!\p{L})/iu.test(text)

/** Whether the text tells a result of the last years, or why there is none. */
const suffices = (text: string, earliest: number): boolean =>
  isReason(text) || (!isBareDenial(text) && (lastYearIn(text) ?? earliest) >= earliest)

const none: Fact = { vi: 'chưa ghi', en: 'nothing' }

/**
 * Economic units, and those who head them, without an audit result of the last years and without the reason why there is
 * none; a result is too old by the last year that its text names.
 */
export const auditStatement: Check = given => {
  const [paper = ''] = idsOf(given.rule, 'certificate', ['ket-qua-kiem-toan'])
  const kinds = idsOf(given.rule, 'kinds', ['enterprise'])
  const roles = idsOf(given.rule, 'roles', ['entrepreneur'])
  const years = numberOf(given.rule, 'years')
  const isMeant = ({ nominee }: Subject): boolean =>
    kinds.includes(nominee.kind) || (nominee.role !== undefined && roles.includes(nominee.role))
  return given.subjects.filter(isMeant).flatMap(subject => {
    const { certificates, name } = subject.nominee
    const text = certificates[paper]
    if (text !== undefined && suffices(text, yearOf(given.day) - years)) return []
    const at = text === undefined ? inNominee(subject, 'name') : inNominee(subject, 'certificates', paper)
    return [found(given, { at, args: { name, years, written: text ?? none, id: paper } })]
  })
}
