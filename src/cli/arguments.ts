import type { Format } from '../model/output.ts'
import { UsageError } from './context.ts'

/** A number from 0 upwards. */
export const limitOf = (text: string): number => {
  if (!/^\d{1,6}$/.test(text)) throw new UsageError('cli/not-a-limit', { value: text })
  return Number(text)
}

const formats: readonly Format[] = ['docx', 'pdf']

/** `docx`, `pdf` or both, parted by a comma. */
export const formatsOf = (text: string): readonly Format[] => {
  const wanted = text.split(',').map(one => one.trim().toLowerCase())
  const unknown = wanted.find(one => !formats.some(format => format === one))
  if (unknown !== undefined)
    throw new UsageError('cli/not-a-format', { value: unknown, allowed: formats.join(', ') })
  return formats.filter(format => wanted.includes(format))
}

/** The values of an option that may be given several times. */
export const gather = (value: string, former: readonly string[]): readonly string[] => [...former, value]
