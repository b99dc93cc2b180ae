/**
 * A path as seen from the folder of another file, parted by `/`: where a project lies on a machine must not show in a
 * manifest. Both are absolute; of a file that lies in no folder with the other one, the name alone is left.
 */
export const relativeTo = (file: string, path: string): string => {
  const from = file.split(/[\\/]/).slice(0, -1)
  const to = path.split(/[\\/]/)
  const parting = from.findIndex((part, index) => part !== to[index])
  const shared = parting < 0 ? from.length : parting
  // The root, or a drive of Windows, is no folder of the project.
  if (shared < 2 && shared < from.length) return to.at(-1) ?? path
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
