/** Folders of the single sets, `bo-1` to `bo-7`; each holds a copy of every paper of the dossier. */
export const setFolders = (sets: number): readonly string[] =>
  Array.from({ length: sets }, (_, index) => `bo-${index + 1}`)
