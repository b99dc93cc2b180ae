import type { Day, PartialDay } from '../model/input.ts'
import { dateMeant } from './date-meant.ts'
import { type Fault, scalar } from './schema-kit.ts'
import { isFullDay, readDate } from './text.ts'

const datePattern = '^(\\d{4}(-\\d{1,2}){0,2}|(\\d{1,2}[/.-]){1,2}\\d{4})$'

const badDate = (value: string, expected: string): Fault => {
  const meant = dateMeant(value)
  const fits = meant !== undefined && (expected === 'date' || meant.split('/').length === 3)
  return { fault: 'shape/bad-date', args: { value, expected, suggestion: fits ? meant : '' } }
}

const dateOf = (value: string, expected: string): PartialDay | Fault => {
  const date = readDate(value)
  if (date === 'not-a-date') return badDate(value, expected)
  return date === 'impossible' ? { fault: 'shape/impossible-date', args: { value } } : date.iso
}

/** A day, month or year as far as it is known, in ISO form. */
export const date = scalar('date', value => dateOf(value, 'date'), {
  type: ['string', 'integer'],
  pattern: datePattern,
})

/** A full day in ISO form. */
export const day = scalar(
  'day',
  (value): Day | Fault => {
    const iso = dateOf(value, 'day')
    if (typeof iso !== 'string') return iso
    return isFullDay(iso) ? iso : badDate(value, 'day')
  },
  { type: 'string', pattern: '^(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})$' },
)
