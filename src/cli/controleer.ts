import { datum, parseDatum, type Datum } from '../core/datum.ts'
import { readConfig } from '../platform/config/config.ts'
import { controleerRegio } from '../modules/termijnen/index.ts'
import { openDatabase, vandaagOp, systeemklok, type Geopend } from '../platform/database/index.ts'
import { withEigenaar } from '../platform/database/eigenaar.ts'
import type { Verbinding } from '../platform/database/index.ts'
import { toetsRegels } from '../rules/toets.ts'
import { InvoerError, readArgs, type Opdracht } from './opdracht.ts'

type Bevinding = { readonly onderdeel: string; readonly goed: boolean; readonly tekst: string }

/** `schakel controleer`: verifies rules, amounts, migrations, the journal's chain and references. */
export const controleerOpdracht: Opdracht = {
  naam: 'controleer',
  kort: 'controleert regels, bedragen, migraties, journaal en verwijzingen',
  hulp: `Gebruik: schakel controleer [--zonder-database] [--peildatum JJJJ-MM-DD] [--json]

Zonder database: heeft elke regel en elk bedrag een bron, welke bedragen zijn niet geverifieerd, welke eindigen binnen 60 dagen.
Met database (DATABASE_URL, of de map SCHAKEL_DATA als de server niet draait): zijn de migraties bij, is de keten van het
journaal heel, kloppen de verwijzingen, en zijn alle klokken wat de regels zeggen. Eindigt met code 1 als er iets mis is.
`,
  voerUit: async (o) => {
    const { opties } = readArgs(o.args, {
      'zonder-database': 'schakelaar',
      peildatum: 'tekst',
      json: 'schakelaar',
    })
    const bevindingen = [...checkRules(readPeildatum(opties.peildatum))]
    if (!opties['zonder-database']) bevindingen.push(...(await checkDatabase(o.env)))
    const fout = bevindingen.filter((b) => !b.goed).length
    if (opties.json) o.uit(JSON.stringify({ bevindingen, fout }) + '\n')
    else
      o.uit(
        bevindingen.map((b) => `${b.goed ? 'goed' : 'FOUT'}  ${b.onderdeel}: ${b.tekst}`).join('\n') +
          `\n${bevindingen.length - fout} goed, ${fout} fout\n`,
      )
    return fout === 0 ? 0 : 1
  },
}

function readPeildatum(tekst: string | undefined): Datum {
  if (tekst === undefined) return vandaagOp(systeemklok())
  if (!parseDatum(tekst).ok)
    throw new InvoerError(
      `--peildatum is "${tekst}"; goed is een bestaande datum als JJJJ-MM-DD, bijvoorbeeld 2026-11-22.`,
    )
  return datum(tekst)
}

function* checkRules(peildatum: Datum): Generator<Bevinding> {
  const toets = toetsRegels(peildatum)
  yield {
    onderdeel: 'regels',
    goed: toets.fouten.length === 0,
    tekst:
      toets.fouten.join('; ') ||
      `${toets.regels.length} regels en ${toets.parameters} parameters, alle met bron`,
  }
  yield { onderdeel: 'niet geverifieerd', goed: true, tekst: toets.nietGeverifieerd.join('; ') || 'niets' }
  yield {
    onderdeel: 'aangekondigd, nog niet in werking',
    goed: true,
    tekst: toets.aangekondigd.join('; ') || 'niets',
  }
  const lijst = toets.eindigend.map((e) => `${e.omschrijving} (tot ${e.tot})`).join('; ')
  yield {
    onderdeel: 'eindigt binnen 60 dagen',
    goed: true,
    tekst: lijst === '' ? 'niets' : `voer nieuwe bedragen in voor: ${lijst}`,
  }
}

async function checkDatabase(env: Readonly<Record<string, string | undefined>>): Promise<Bevinding[]> {
  const config = readConfig(env)
  if (!config.ok) throw new InvoerError(config.fout.join('\n'))
  const c = config.waarde
  const geopend = await openDatabase({
    url: c.databaseUrl,
    map: c.dataMap,
    productie: c.modus === 'production',
  })
  try {
    return [
      { onderdeel: 'migraties', goed: true, tekst: 'alle migraties zijn uitgevoerd en ongewijzigd' },
      await count(
        geopend.verbinding,
        'keten van het journaal',
        `select count(*) as n from toegang.regio r cross join lateral journaal.breuken(r.regio_id) b`,
        'breuken',
      ),
      await count(
        geopend.verbinding,
        'voorkant van dossiers',
        STALE,
        'dossiers waarvan de getoonde waarde afwijkt van de feiten',
      ),
      await count(geopend.verbinding, 'termijnen zonder dossier of klok', ORPHANS, 'losse termijnen'),
      await checkKlokken(geopend),
    ]
  } finally {
    await geopend.close()
  }
}

/** Persons whose current phase, measurement or expectation is not what their dated facts say today. */
const STALE = `select count(*) as n from kandidaten.kandidaat k
  cross join lateral (values ('fase', k.fase), ('abc', k.abc), ('verwachting', k.verwachting)) v (soort, waarde)
  where k.status = 'open' and v.waarde is distinct from (select n.waarde from kandidaten.kenmerk n where n.regio_id = k.regio_id
    and n.kandidaat_id = k.id and n.soort = v.soort and n.vervallen_op is null and n.periode @> k.updated_at::date limit 1)`

const ORPHANS = `select count(*) as n from termijnen.termijn t where t.status = 'open' and t.object_soort in ('traject', 'plaatsing')
  and not exists (select 1 from trajecten.traject x where x.regio_id = t.regio_id and x.id = t.object_id)
  and not exists (select 1 from plaatsingen.plaatsing x where x.regio_id = t.regio_id and x.id = t.object_id)`

/** Derives every clock of every region again from the facts and compares. Nothing is read by a person and nothing is written. */
async function checkKlokken(geopend: Geopend): Promise<Bevinding> {
  const regios = await withEigenaar(
    geopend.verbinding,
    async (c) => (await c.query<{ id: string }>('select regio_id as id from toegang.regio')).rows,
  )
  const afwijkend: string[] = []
  let objecten = 0
  for (const { id } of regios) {
    const actor = {
      regioId: id,
      gebruikerId: id,
      organisatieId: id,
      rol: 'beheerder',
      bereik: 'regio',
      gemeenten: [],
      gedeeld: [],
    } as const
    const uit = await controleerRegio(
      (werk) => geopend.database.withTenant({ actor, doel: 'controle', alleenLezen: true }, werk),
      { herstel: false },
    )
    objecten += uit.objecten
    afwijkend.push(
      ...uit.verschillen.map(
        (v) =>
          `${v.objectSoort} ${v.objectId} ${v.wat}: ${v.opgeslagen ?? 'niets'} in plaats van ${v.afgeleid ?? 'niets'}`,
      ),
    )
  }
  const tekst =
    afwijkend.length === 0
      ? `${objecten} klokken zijn wat de regels zeggen`
      : `${afwijkend.length} verschillen: ${afwijkend.slice(0, 5).join('; ')}`
  return { onderdeel: 'klokken', goed: afwijkend.length === 0, tekst }
}

async function count(
  verbinding: Verbinding,
  onderdeel: string,
  sql: string,
  wat: string,
): Promise<Bevinding> {
  const n = await withEigenaar(verbinding, async (c) =>
    Number((await c.query<{ n: string }>(sql)).rows[0]?.n ?? 0),
  )
  return { onderdeel, goed: n === 0, tekst: n === 0 ? 'heel' : `${n} ${wat}` }
}
