import type { Diagnostic, Fact } from '../model/diagnostic.ts'
import type { Inputs } from '../model/input.ts'
import type { Attached, AttachedPage, Renderers, Unbindable } from '../model/output.ts'
import type { PlannedAttachment } from '../model/plan.ts'
import type { World } from '../model/world.ts'

/** A page scanned at 300 dots to the inch is about one megabyte; more than this is a film, or a scan nobody reduced. */
const mostMegabytes = 50

const megabyte = 1_000_000

/** An attached file as it was read, and its pages or why it cannot be bound in. */
export type OpenedFile = { readonly bytes: Uint8Array; readonly attached: Attached }

export type Desk = { readonly world: World; readonly render: Pick<Renderers, 'attached'> }

const open = async (path: string, { world, render }: Desk): Promise<OpenedFile> => {
  const found = Math.ceil(world.size(path) / megabyte)
  if (found > mostMegabytes) {
    const attached = { fault: 'too-large', measure: 'megabytes', found, limit: mostMegabytes } as const
    return { bytes: new Uint8Array(), attached }
  }
  const bytes = world.read(path)
  return { bytes, attached: await render.attached(bytes) }
}

/** Opens attached files; one that several nominees attach is read once, and printed from one content. */
export const fileOpener = (desk: Desk): ((path: string) => Promise<OpenedFile>) => {
  const known = new Map<string, Promise<OpenedFile>>()
  return path => {
    const file = known.get(path) ?? open(path, desk)
    known.set(path, file)
    return file
  }
}

const units = {
  megabytes: { vi: 'MB', en: 'MB' },
  megapixels: { vi: 'triệu điểm ảnh', en: 'million pixels' },
  pages: { vi: 'trang', en: 'pages' },
} as const

const sizeArgs = (fault: Unbindable): Readonly<Record<string, Fact>> => {
  if (fault.fault !== 'too-large') return {}
  const { vi, en } = units[fault.measure]
  const measured = (count: number) => ({ vi: `${count} ${vi}`, en: `${count} ${en}` })
  return { found: measured(fault.found), limit: measured(fault.limit) }
}

const codes: Readonly<Record<Unbindable['fault'], string>> = {
  broken: 'document/attachment-broken',
  empty: 'document/attachment-empty',
  encrypted: 'document/attachment-encrypted',
  kind: 'document/attachment-kind',
  'too-large': 'document/attachment-too-large',
}

/** What is wrong with an attached file, at the place where it is named. */
export const attachmentFault = (
  { nominees, locate }: Inputs,
  { nominee, index, source }: Pick<PlannedAttachment, 'nominee' | 'index' | 'source'>,
  fault: Unbindable,
): Diagnostic => ({
  code: codes[fault.fault],
  severity: 'error',
  span: locate(['nominees', nominees.findIndex(one => one.id === nominee), 'attachments', index]),
  args: { file: source.split(/[\\/]/).at(-1) ?? source, ...sizeArgs(fault) },
})

const faultOf = async (path: string, desk: Desk): Promise<Unbindable | undefined> => {
  // A file that is not there was told when the input was read.
  if (!desk.world.isFile(path)) return undefined
  const { attached } = await open(path, desk)
  return 'fault' in attached ? attached : undefined
}

/** Every attached file that cannot be bound in, found by opening each once. */
export const attachmentFindings = async (inputs: Inputs, desk: Desk): Promise<readonly Diagnostic[]> => {
  const known = new Map<string, Unbindable | undefined>()
  const found: Diagnostic[] = []
  for (const nominee of inputs.nominees) {
    for (const [index, source] of nominee.attachments.entries()) {
      // Only what was found is kept, for the files together may be larger than the memory.
      const fault = known.has(source) ? known.get(source) : await faultOf(source, desk)
      known.set(source, fault)
      if (fault) found.push(attachmentFault(inputs, { nominee: nominee.id, index, source }, fault))
    }
  }
  return found
}

/** A file bound in after a paper: its place in the dossier, its bytes, its pages. */
export type BoundFile = {
  readonly path: string
  readonly bytes: Uint8Array
  readonly pages: readonly AttachedPage[]
}

export type Binding = { readonly files: readonly BoundFile[]; readonly diagnostics: readonly Diagnostic[] }

/** The files that are bound in after a paper, and what became wrong with one since the input was judged. */
export const bind = async (
  attachments: readonly PlannedAttachment[],
  inputs: Inputs,
  openFile: (path: string) => Promise<OpenedFile>,
): Promise<Binding> => {
  const files: BoundFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const attachment of attachments) {
    const { bytes, attached } = await openFile(attachment.source)
    if ('fault' in attached) diagnostics.push(attachmentFault(inputs, attachment, attached))
    else files.push({ path: attachment.path, bytes, pages: attached.pages })
  }
  return { files, diagnostics }
}
