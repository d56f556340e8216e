import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { packageRoot } from '../../src/platform/database/pakket.ts'

/**
 * Bundles a TypeScript entry so that a plain `node` can run it as a process of its own, and gives the path. It lies
 * inside the package, so that it finds the same node_modules and migrations as the product does.
 */
export async function bundle(ingang: string): Promise<string> {
  const map = join(packageRoot(), 'node_modules', '.cache', 'schakel')
  mkdirSync(map, { recursive: true })
  const uit = join(map, `${basename(ingang, '.ts')}-${process.pid}.mjs`)
  await build({
    entryPoints: [ingang],
    outfile: uit,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    target: 'node20',
  })
  return uit
}
