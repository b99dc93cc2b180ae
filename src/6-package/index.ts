// in: a planned dossier, how to compose and render its papers, and a tray to lay them in.
// out: the files of the dossier, the print file of its sets, and what the manifest tells of them.
export { attachmentFindings } from './attachments.ts'
export { type MadeDossier, type MakeOptions, makeDossier } from './make.ts'
export { type DossierEntry, type Manifest, manifestOf } from './manifest.ts'
export { officeMissing } from './word-papers.ts'
