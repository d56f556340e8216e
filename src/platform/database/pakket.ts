import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root folder of the package, found by walking up: the same from the source tree and from a bundle in dist/. */
export function packageRoot(vanaf: string = import.meta.url): string {
  for (let map = dirname(fileURLToPath(vanaf)); ; map = dirname(map)) {
    const bestand = join(map, 'package.json')
    if (
      existsSync(bestand) &&
      (JSON.parse(readFileSync(bestand, 'utf8')) as { name?: string }).name === 'schakel'
    )
      return map
    if (dirname(map) === map) throw new Error(`no package.json of schakel above ${fileURLToPath(vanaf)}`)
  }
}
