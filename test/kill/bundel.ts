import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import type * as Esbuild from 'esbuild'
import { packageRoot } from '../../src/platform/database/pakket.ts'

/** Loaded at run time: esbuild cannot be part of a bundle, and this file can be. */
const { build } = createRequire(import.meta.url)('esbuild') as typeof Esbuild

/**
 * Bundles a TypeScript entry so that a plain `node` can run it as a process of its own, and gives the path. It lies
 * inside the package, so that it finds the same node_modules and migrations as the product does.
 */
export async function bundle(ingang: string): Promise<string> {
  const map = join(packageRoot(), 'node_modules', '.cache', 'schakel')
  mkdirSync(map, { recursive: true })
  const uit = join(map, `${basename(ingang, '.ts')}-${process.pid}.mjs`)
  await build({
    absWorkingDir: packageRoot(),
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
