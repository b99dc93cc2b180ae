import type { Page, PrintPage } from '../../model/output.ts'

/** Whether a page is of a paper, set in type here, and not of an attached file. */
export const isOwn = (page: PrintPage): page is Page => !('file' in page)
