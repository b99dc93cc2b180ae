// in: the papers of one dossier as they were made, page by page. out: the print file's pages, the folders of the sets,
// and what the manifest tells of them.
export { type DossierEntry, dossierEntry, type Manifest, manifestOf, type PaperEntry, type PrintEntry, sha256 } from './manifest.ts'
export { printName, type SetPaper, setOf } from './print-file.ts'
export { setFolders } from './set-folders.ts'
