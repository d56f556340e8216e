// Knows whether dist/ was built from the sources that are here.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const BRONNEN = [
  'src',
  'migrations',
  'demo',
  'scripts/build.mjs',
  'package-lock.json',
  'vite.config.ts',
  'index.html',
  'tsconfig.json',
]
const MERK = join('dist', 'bouw.json')

/** Every source file with its size and time of change, in a fixed order. */
function listBronnen(root) {
  const uit = []
  const bezoek = (pad) => {
    const s = statSync(join(root, pad), { throwIfNoEntry: false })
    if (s === undefined) return
    if (s.isDirectory()) for (const naam of readdirSync(join(root, pad)).sort()) bezoek(`${pad}/${naam}`)
    else if (!/\.test\.tsx?$/.test(pad)) uit.push({ pad, kort: `${pad} ${s.size} ${s.mtimeMs}` })
  }
  for (const pad of BRONNEN) bezoek(pad)
  return uit
}

const hash = (delen) => delen.reduce((h, d) => h.update(d), createHash('sha256')).digest('hex')
const hashKort = (bronnen) => hash(bronnen.map((b) => `${b.kort}\n`))
const hashInhoud = (root, bronnen) => hash(bronnen.flatMap((b) => [b.pad, readFileSync(join(root, b.pad))]))

/** Notes that dist/ holds a build of the sources as they are now. */
export function markBuilt(root, bronnen = listBronnen(root)) {
  writeFileSync(
    join(root, MERK),
    `${JSON.stringify({ kort: hashKort(bronnen), inhoud: hashInhoud(root, bronnen) })}\n`,
  )
}

/** Whether it does. Contents are read only when a size or time differs: a fresh clone has other times. */
export function isBuilt(root) {
  try {
    const merk = JSON.parse(readFileSync(join(root, MERK), 'utf8'))
    statSync(join(root, 'dist', 'server', 'main.mjs'))
    const bronnen = listBronnen(root)
    return merk.kort === hashKort(bronnen) || merk.inhoud === hashInhoud(root, bronnen)
  } catch {
    return false
  }
}
