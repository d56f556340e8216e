// Starts the product (npm start): builds it first when there is no build or the sources changed since, then runs it in this process.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isBuilt } from './bouw.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
if (!isBuilt(root)) {
  process.stdout.write('Schakel wordt eerst gebouwd; dat duurt even.\n')
  const { spawnSync } = await import('node:child_process')
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' })
  if (status !== 0) {
    process.stderr.write('Het bouwen is mislukt; de melding hierboven zegt waarom.\n')
    process.exit(1)
  }
}
await import(pathToFileURL(join(root, 'dist', 'server', 'main.mjs')).href)
