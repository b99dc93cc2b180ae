// Builds what `bin/dossier.js` runs: fonts copied from their npm package, sources and libraries bundled into lazy
// chunks (so that `--help` costs little more than node itself), and the licences of what was bundled.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('../', import.meta.url))
const tinos = join(root, 'node_modules/@expo-google-fonts/tinos')
const faces = {
  'Tinos-Regular.ttf': '400Regular/Tinos_400Regular.ttf',
  'Tinos-Bold.ttf': '700Bold/Tinos_700Bold.ttf',
  'Tinos-Italic.ttf': '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'Tinos-BoldItalic.ttf': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
}

const copyFonts = () => {
  mkdirSync(join(root, 'fonts'), { recursive: true })
  for (const [name, source] of Object.entries(faces))
    copyFileSync(join(tinos, source), join(root, 'fonts', name))
  copyFileSync(join(tinos, 'LICENSE_FONT'), join(root, 'fonts', 'LICENSE'))
}

/** Folder of the npm package that a bundled module belongs to, or undefined for our own sources. */
const packageOf = module => {
  const at = module.lastIndexOf('node_modules/')
  if (at < 0) return undefined
  const [scope, name] = module.slice(at + 13).split('/')
  return module.slice(0, at + 13) + (scope.startsWith('@') ? `${scope}/${name}` : scope)
}

const licenceOf = folder => {
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.markdown', 'LICENCE', 'license', 'LICENSE.txt']
    .map(name => join(folder, name))
    .find(existsSync)
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : 'No licence file in the package.'}\n`
}

const writeNotices = output => {
  const modules = output.flatMap(chunk => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []))
  const folders = [...new Set(modules.map(packageOf).filter(Boolean))].sort()
  const notices = [
    ...folders.map(licenceOf),
    `Tinos fonts\n\n${readFileSync(join(tinos, 'LICENSE_FONT'), 'utf8').trim()}\n`,
  ]
  writeFileSync(join(root, 'THIRD-PARTY-NOTICES'), notices.join(`\n${'-'.repeat(80)}\n\n`))
}

copyFonts()
rmSync(join(root, 'dist'), { recursive: true, force: true })
const bundle = await rolldown({ input: { cli: join(root, 'src/cli/index.ts') }, platform: 'node', cwd: root })
const { output } = await bundle.write({
  dir: join(root, 'dist'),
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  minify: { compress: true, mangle: false },
})
await bundle.close()
writeNotices(output)
