/**
 * A path as seen from the folder of another file, parted by `/`: where a project lies on a machine must not show in a
 * manifest. Both are absolute, or both start from the same folder; `-` (standard input) stays.
 */
export const relativeTo = (file: string, path: string): string => {
  if (path === '-' || file === '-') return path
  const from = file.split(/[\\/]/).slice(0, -1)
  const to = path.split(/[\\/]/)
  const parting = from.findIndex((part, index) => part !== to[index])
  const shared = parting < 0 ? from.length : parting
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
