import { join } from 'node:path'
import { say } from '../../messages/sentence.ts'
import { lawBook } from '../../pipeline.ts'
import { saveNew } from '../../world.ts'
import { ask } from '../ask.ts'
import { type Context, type ExitCode, paragraph, UsageError } from '../context.ts'
import { type Answers, starter } from '../starter.ts'

/** What stands in the starter file where nothing was asked. */
const defaults: Answers = {
  parent: 'Ủy ban nhân dân tỉnh Đắk Lắk',
  issuer: 'Sở Y tế',
  abbreviation: 'SYT',
  place: 'Đắk Lắk',
  signer: 'Giám đốc',
  campaign: 'Thi đua thực hiện thắng lợi nhiệm vụ năm',
  commendation: 'phong-trao',
  procedure: 'standard',
  awards: ['bang-khen-tinh'],
  received: '',
}

/** Asks for the issuing body, the campaign and the awards, and writes `dossier.yaml` with comments; never over a file. */
export const init = async (
  context: Context,
  folder: string,
  options: { readonly yes: boolean },
): Promise<ExitCode> => {
  const path = join(folder, 'dossier.yaml')
  if (context.world.exists(path)) throw new UsageError('cli/file-exists', { path })
  if (!options.yes && !context.asks) throw new UsageError('cli/init-needs-terminal')
  const laws = lawBook(context.world)
  const latest = laws.heads.at(-1)?.id ?? ''
  const answers = options.yes ? defaults : await ask({ context, defaults, laws, law: latest })
  saveNew(path, starter({ ...context, answers, laws, law: latest }))
  const shown = /\s/.test(path) ? JSON.stringify(path) : path
  const told = paragraph(say(context.book, 'cli/init-done', { path, shown }), context)
  await context.err(`${context.paint.good(told)}\n`)
  return 0
}
