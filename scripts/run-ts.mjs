// Bundles one TypeScript entry and runs it with the remaining arguments: scripts share the product's own code.
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './build.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const entry = process.argv[2]
if (entry === undefined) {
  process.stderr.write('usage: node scripts/run-ts.mjs <entry.ts> [arguments]\n')
  process.exit(2)
}
// Inside the package, so that the bundle finds package.json, migrations and node_modules as the product does.
const map = join(root, 'dist', 'script', String(process.pid))
mkdirSync(map, { recursive: true })
process.on('exit', () => rmSync(map, { recursive: true, force: true }))
await bundle([{ in: entry, out: 'script' }], map)
process.argv.splice(1, 2, entry)
await import(pathToFileURL(join(map, 'script.mjs')).href)
