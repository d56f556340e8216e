import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, type Config } from './platform/config/config.ts'
import { DatabaseStartFout, openDatabase, systeemklok, type Geopend } from './platform/database/index.ts'
import { packageRoot } from './platform/database/pakket.ts'
import { createKluis } from './platform/kluis/kluis.ts'
import { prepareDemo } from './modules/demo/index.ts'

/** A file is judged within the transaction of its request, which the database ends after 30 idle seconds. */
const BEOORDELEN_MS = 25_000

/** Starts the product: configuration, database, demo region if asked for, HTTP; stops in order on a signal. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  if (!config.ok) return fail(config.fout.join('\n'))
  const c = config.waarde
  const wortel = packageRoot()
  const demo = c.modus === 'demo' ? await prepareDemo(wortel, c.dataMap) : undefined
  const klok = demo?.klok ?? systeemklok
  const openen = openDatabase({
    url: c.databaseUrl,
    map: c.dataMap,
    productie: c.modus === 'production',
    sjabloon: demo?.sjabloon,
    klok,
    opUitval: (wat) => log({ database: wat }),
  })
  // While PostgreSQL starts the rest of the product is read.
  const [geopend, { createApp }, { startOnderhoud }, { beoordeelInWerker }] = await Promise.all([
    openen,
    import('./app.ts'),
    import('./onderhoud.ts'),
    import('./modules/overname/index.ts'),
  ])
  await demo?.load(geopend.verbinding, geopend.database)
  const webMap = join(wortel, 'dist', 'web')
  const kluis = createKluis(c.sleutel)
  const app = await createApp({
    database: geopend.database,
    kluis,
    modus: c.modus,
    klok,
    demoAccounts: demo?.accounts ?? [],
    beoordeelaar: (opdracht, voortgang) =>
      beoordeelInWerker(
        opdracht,
        {
          pad: join(wortel, 'dist', 'server', 'modules', 'overname', 'werker.mjs'),
          maxMilliseconden: BEOORDELEN_MS,
        },
        voortgang,
      ),
    webMap: existsSync(join(webMap, 'index.html')) ? webMap : undefined,
    log: c.logNiveau === 'info' ? log : (regel) => (regel['fout'] === undefined ? undefined : log(regel)),
  })
  const stopOnderhoud = startOnderhoud({ database: geopend.database, kluis, klok, log })
  stopOnSignal(app, geopend, stopOnderhoud)
  await app.listen({ host: c.host, port: c.port })
  const adres = app.server.address()
  announce(c, typeof adres === 'object' && adres !== null ? adres.port : c.port, demo?.accounts ?? [])
}

function announce(
  c: Config,
  port: number,
  accounts: readonly { gebruikersnaam: string; wachtwoord: string; naam: string; rol: string }[],
): void {
  const regels = [`Schakel draait op http://localhost:${port}`]
  if (accounts.length > 0) {
    regels.push('', 'Demo met verzonnen mensen. Log in met een klik, of met:')
    for (const a of accounts)
      regels.push(`  ${a.gebruikersnaam.padEnd(22)} ${a.wachtwoord.padEnd(16)} ${a.naam} (${a.rol})`)
    regels.push('', `De gegevens staan in ${c.dataMap} en blijven bewaard. Stoppen: Ctrl+C.`)
  }
  process.stdout.write(regels.join('\n') + '\n')
}

function stopOnSignal(
  app: { close(): Promise<void> },
  geopend: Geopend,
  stopOnderhoud: () => Promise<void>,
): void {
  let bezig = false
  const stop = () => {
    if (bezig) return
    bezig = true
    void app
      .close()
      .then(stopOnderhoud)
      .then(() => geopend.close())
      .then(() => process.exit(0))
      .catch((error: unknown) => fail(String(error)))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/** One JSON line per event on stderr; never names, numbers or free text of persons. */
function log(regel: Readonly<Record<string, unknown>>): void {
  process.stderr.write(JSON.stringify({ tijd: new Date().toISOString(), ...regel }) + '\n')
}

function fail(melding: string): void {
  process.stderr.write(`Schakel kan niet starten.\n${melding}\n`)
  process.exitCode = 1
}

main().catch((error: unknown) => {
  fail(
    error instanceof DatabaseStartFout
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error),
  )
  process.exit(1)
})
