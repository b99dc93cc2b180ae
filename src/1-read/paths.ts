/** The folder of a file, '' for one in the working folder or on standard input. */
export const folderOf = (file: string): string => {
  const end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'))
  return end < 0 ? '' : file.slice(0, end === 0 ? 1 : end)
}

/** A path written in a file, as seen from where that file lies; backslashes of Windows are taken for slashes. */
export const pathFrom = (folder: string, written: string): string => {
  const path = written.replaceAll('\\', '/')
  const absolute = /^(?:\/|[a-zA-Z]:\/)/.test(path)
  return normal(absolute || folder === '' ? path : `${folder.replaceAll('\\', '/')}/${path}`)
}

/** A path without `.` and without `..` behind a name. */
export const normal = (path: string): string => {
  const root = path.match(/^(?:[a-zA-Z]:)?\//)?.[0] ?? ''
  const steps = path
    .slice(root.length)
    .split('/')
    .filter(step => step !== '' && step !== '.')
  const kept: string[] = []
  for (const step of steps) {
    const last = kept.at(-1)
    if (step !== '..' || (root === '' && (last === undefined || last === '..'))) kept.push(step)
    else kept.pop()
  }
  return root + kept.join('/')
}
