import type { Pending } from '../model/input.ts'
import { isBareDenial } from './denial.ts'

/** `Chưa có kết luận`; a text that begins with `Không` may well be the conclusion: `Không vi phạm, kết luận số …`. */
const isOpen = (text: string): boolean => isBareDenial(text) || /^(?:chưa|not yet)(?!\p{L})/iu.test(text)

/** How a pending matter ended; undefined where nothing is written, or that it has not ended. */
export const conclusionOf = ({ cleared }: Pending): string | undefined =>
  cleared === undefined || isOpen(cleared) ? undefined : cleared
