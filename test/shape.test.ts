// The rules of the house that a machine can hold: who imports whom, how long a file and a function may be, and that
// nothing but the door `world.ts`, what stands behind it, and `cli/` touches clock, chance, process or disk. The
// rules stand in README.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src/', import.meta.url))
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory()
      ? filesBelow(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [relative(root, join(folder, entry.name))]
        : [],
  )
const files = filesBelow(root)
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

type Import = { readonly file: string; readonly from: string; readonly typeOnly: boolean }
const importsOf = (file: string): readonly Import[] =>
  [
    ...textOf(file).matchAll(
      /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gms,
    ),
  ].map(match => ({
    file,
    from: match[2] ?? match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined,
  }))
const imports = files.flatMap(importsOf)
const targetOf = ({ file, from }: Import): string => normalize(join(dirname(file), from))
const areaOf = (file: string): string => file.split('/')[0] ?? ''
/** The rooms behind the one door. */
const behindWorld: readonly string[] = ['office.ts', 'tray.ts', 'earlier-build.ts', 'unreachable.ts']
const isStage = (area: string): boolean => /^\d-/.test(area)
const pureBuiltIns: ReadonlySet<string> = new Set(['node:zlib', 'node:crypto'])

/** Why an import breaks the rule, or undefined. */
const offence = (one: Import): string | undefined => {
  const area = areaOf(one.file)
  if (!one.from.startsWith('.')) return outsideOffence(one, area)
  const target = targetOf(one)
  const to = areaOf(target)
  // What every stage needs alike and is pure stands at the top: one file a thing.
  if (to === 'nearest.ts' || to === 'titles.ts') return area === 'model' ? 'model imports nothing' : undefined
  if (area === to || to === 'model')
    return area === 'model' && !one.typeOnly ? 'model holds types only' : undefined
  if (area === 'model') return 'model imports nothing'
  if (isStage(area)) return `a stage imports ${to}`
  if (area === 'messages') return `messages imports ${to}`
  if (area === 'pipeline.ts')
    return isStage(to) && target.endsWith('/index.ts') ? undefined : `pipeline imports ${target}`
  if (area === 'cli')
    return ['pipeline.ts', 'messages', 'world.ts'].includes(to) ? undefined : `cli imports ${to}`
  if (area === 'world.ts' || behindWorld.includes(area))
    return behindWorld.includes(to) ? undefined : `${area} imports ${to}`
  return `${one.file} imports ${target}`
}

const outsideOffence = ({ from }: Import, area: string): string | undefined =>
  isStage(area) || area === 'messages' || area === 'model' || area === 'pipeline.ts'
    ? from.startsWith('node:') && !pureBuiltIns.has(from)
      ? `${area} uses ${from}`
      : undefined
    : undefined

/** The code alone: comments gone, texts emptied. */
const codeOf = (file: string): string =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replace(/'[^'\n]*'|`[^`]*`/g, "''")

/** Length of each top-level function or constant, in lines, by a reading of indentation that the formatter guarantees. */
const functionsOf = (file: string): readonly { readonly name: string; readonly lines: number }[] => {
  const lines = textOf(file).split('\n')
  return lines.flatMap((line, start) => {
    const name = line.match(/^(?:export )?(?:const|(?:async )?function) (\w+)/)?.[1]
    if (!name || !/=>|function/.test(lines.slice(start, start + 9).join('\n'))) return []
    const end = lines.findIndex(
      (later, at) => at > start && /^\S/.test(later) && !/^[)}\]]/.test(later) && later !== '',
    )
    const body = lines.slice(start, end < 0 ? undefined : end)
    while (body.length && /^(\s*$|\/\*\*|\s\*|\/\/)/.test(body.at(-1) ?? '')) body.pop()
    return [{ name, lines: body.length }]
  })
}

/** Longer than the rule allows, each with its reason. Tables of data are not functions. */
const longFunctions: Readonly<Record<string, string>> = {}

describe('the house', () => {
  it('lets a file import only what its place allows', () => {
    expect(imports.flatMap(one => (offence(one) ? [`${one.file}: ${offence(one)}`] : []))).toEqual([])
  })

  it('imports each third-party package in one file', () => {
    const outside = imports.filter(one => !one.from.startsWith('.') && !one.from.startsWith('node:'))
    const users = new Map<string, Set<string>>()
    for (const { from, file } of outside) users.set(from, (users.get(from) ?? new Set()).add(file))
    expect(
      [...users]
        .filter(([, files]) => files.size > 1)
        .map(([name, files]) => `${name}: ${[...files].join(', ')}`),
    ).toEqual([])
  })

  it('compresses nothing by zlib, whose bytes differ between machines', () => {
    const packers = files.filter(file =>
      /^import \{[^}]*(?:deflate|gzip)\w*[^}]*\} from 'node:zlib'/m.test(textOf(file)),
    )
    expect(packers).toEqual([])
  })

  it('has no file over 200 lines', () => {
    expect(
      files
        .map(file => [file, textOf(file).split('\n').length - 1] as const)
        .filter(([, lines]) => lines > 200),
    ).toEqual([])
  })

  it('has no function over 40 lines', () => {
    const long = files.flatMap(file =>
      functionsOf(file)
        .filter(one => one.lines > 40 && !longFunctions[one.name])
        .map(one => `${file}: ${one.name} (${one.lines})`),
    )
    expect(long).toEqual([])
  })

  it('keeps clock, chance and process out of everything but the doors and cli', () => {
    const pure = files.filter(file => !['cli', 'world.ts', ...behindWorld].includes(areaOf(file)))
    const impure = /\bDate\b|Math\.random|\bprocess\b|toLocale(?!(?:Upper|Lower)Case\(''\))|performance\.now/
    expect(pure.filter(file => impure.test(codeOf(file)))).toEqual([])
  })

  it('has no any, no enum, no namespace, no class but an error', () => {
    const bad =
      /:\s*any\b|<any>|\bas any\b|^(?:export )?(?:const )?enum |^(?:export )?namespace |^(?:export )?class (?!\w+ extends Error)/m
    expect(files.filter(file => bad.test(codeOf(file)))).toEqual([])
  })

  it('names a file in kebab-case and none for odds and ends', () => {
    const odd = files.filter(
      file =>
        !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(file.split('/').at(-1) ?? '') ||
        /(utils?|helpers?|common|manager|misc)\b/.test(file),
    )
    expect(odd).toEqual([])
  })
})
