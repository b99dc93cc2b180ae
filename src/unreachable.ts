// Pure but for the errors of the disk that it names: how a door says what it could not reach.

type Reason =
  | 'missing'
  | 'unreadable'
  | 'unwritable'
  | 'in-use'
  | 'folder'
  | 'not-folder'
  | 'not-ours'
  | 'added'
  | 'edited'
  | 'holds-input'
  | 'busy'

/** A file or folder that could not be read or written: the command ends with exit code 2 and says which. */
export class Unreachable extends Error {
  readonly path: string
  readonly reason: Reason
  /** The file inside `path` that is meant, where it is not `path` itself. */
  readonly file: string
  constructor(path: string, reason: Reason, file = path) {
    super(`${reason}: ${path}`)
    this.path = path
    this.reason = reason
    this.file = file
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const reasonOf = (code: string, what: 'unreadable' | 'unwritable'): Reason => {
  if ((code === 'ENOENT' || code === 'ENOTDIR') && what === 'unreadable') return 'missing'
  if (code === 'EISDIR' && what === 'unreadable') return 'folder'
  return code === 'EBUSY' || (code === 'EPERM' && what === 'unwritable') ? 'in-use' : what
}

/** What `act` gives; an error of the disk as `Unreachable`, our own errors as they are. */
export const attempt = <T>(path: string, what: 'unreadable' | 'unwritable', act: () => T): T => {
  try {
    return act()
  } catch (error) {
    const code = codeOf(error)
    throw code ? new Unreachable(path, reasonOf(code, what)) : error
  }
}
