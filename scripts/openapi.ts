import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { createRoutes } from '../src/app.ts'
import { packageRoot } from '../src/platform/database/pakket.ts'
import { createOpenapi } from '../src/platform/http/openapi.ts'
import { API_VERSIE } from '../src/platform/http/server.ts'
import { createKluis } from '../src/platform/kluis/kluis.ts'

/** Writes docs/openapi.json and the client types of the web application; with --check it fails when they are behind. */
const geenDatabase = () => Promise.reject(new Error('the document needs no database'))
const { routes, openRoutes } = createRoutes({
  database: {
    withTenant: geenDatabase,
    zonderTenant: geenDatabase,
    roep: geenDatabase,
    ready: geenDatabase,
    close: geenDatabase,
  },
  kluis: createKluis(Buffer.alloc(32)),
  modus: 'demo',
  klok: () => '2026-01-01T00:00:00Z',
  demoAccounts: [],
  webMap: undefined,
  log: () => undefined,
})
const wortel = packageRoot()
const document = createOpenapi([...routes, ...openRoutes], API_VERSIE)
const types = astToString(await openapiTS(JSON.stringify(document)))
const bestanden = [
  { pad: join(wortel, 'docs', 'openapi.json'), tekst: JSON.stringify(document, null, 2) + '\n' },
  {
    pad: join(wortel, 'src', 'web', 'api', 'schema.ts'),
    tekst: `// Generated from docs/openapi.json by npm run openapi.\n${types}`,
  },
]
for (const { pad, tekst } of bestanden) {
  if (!process.argv.includes('--check')) writeFileSync(pad, tekst)
  else if (readFileSync(pad, 'utf8') !== tekst) {
    process.stderr.write(`${pad} is behind the routes; run: npm run openapi\n`)
    process.exitCode = 1
  }
}
