import { readFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { als, gelukt, lees } from '../../../../test/factories/dossier.ts'
import { testDatabase } from '../../../../test/database.ts'
import { GEMEENTEN } from '../../../../test/fixtures/overname/gemeenten.ts'
import type { Actor } from '../../../platform/context.ts'
import { createKluis } from '../../../platform/kluis/kluis.ts'
import { corrigeerKandidaat, findKandidaat, listKenmerken } from '../../kandidaten/index.ts'
import { refreshVormen } from '../../plaatsingen/index.ts'
import { controleerDeel } from '../../termijnen/index.ts'
import { beoordeelBytes } from '../beoordeel.ts'
import { type OvernameDeps } from '../deps.ts'
import { type BewaardeKeuzen } from '../overname.ts'
import { findOvername, listOvernames } from '../queries.ts'
import { beoordeelOvername } from './beoordelen.ts'
import { breekAf, leesIn, ruimOvernamesOp } from './inlezen.ts'
import { draaiOvernameTerug } from './terugdraaien.ts'
import { verwerkOvername } from './verwerken.ts'

const t = await testDatabase({ klok: () => '2026-11-22T09:00:00.000Z' })
const deps: OvernameDeps = {
  kluis: createKluis(randomBytes(32)),
  modus: 'test',
  beoordeel: ({ bytes, omgeving, keuzen, lees: leesopties }, voortgang) =>
    beoordeelBytes(bytes, omgeving, keuzen, leesopties, voortgang),
  plaatsing: { findMogelijkeVorm: async () => undefined, meldWerkGevonden: async () => undefined },
}
const CODES = GEMEENTEN.map((g) => g.code)
const KOP =
  'BSN;Achternaam;Voorvoegsel;Voornaam;Geb.datum;Geslacht;Postcode;Gemeente;Doelgroep;Fase;Fase sinds;A/B/C;Consulent;Traject;Start traject;Aanbieder;Plaatsing;Werkgever;Uren;Start plaatsing;Einde plaatsing;Loonwaarde;Telefoon;Opmerking'
const ANNA =
  '999939178;Boer;de;Anna;14-12-1986;V;6511 AB;Nijmegen;bijstand;ontwikkelen;01-02-2026;B;R. Schouten;leerwerktraject;01-08-2026;Leerwerkhuis De Brug;;;;;;;;Belt liever'
const BEN =
  '999990962;Smit;;Ben;01-02-1990;M;6511 AC;Druten;arbeidsbeperking;begeleiden;01-02-2025;C;;;;;regulier met LKS;Groen & Co;32,5;01-03-2025;;61%;;'
const CAS =
  '999973952;Vos;;Cas;03-04-1995;M;6511 AD;Groesbeek;nug;bemiddelen;01-02-2025;B;;;;;detachering;Groen & Co;24;01-01-2024;30-06-2025;;;'
const csv = (...regels: string[]): Buffer => Buffer.from([KOP, ...regels].join('\n'))

const maakActor = (): Promise<Actor> => t.createActor({ gemeenten: CODES, rol: 'consulent' })

/** From file to judgement; gives the id. */
async function ingelezen(actor: Actor, inhoud: Buffer, keuzen: BewaardeKeuzen = {}): Promise<string> {
  const { id } = await gelukt(t, actor, (ctx) =>
    leesIn(ctx, deps, { naam: 'Caseload 123456789 okt.csv', inhoud, keuzen }),
  )
  await gelukt(t, actor, (ctx) => beoordeelOvername(ctx, deps, id, { keuzen: {}, versie: null }))
  return id
}
const verwerk = (actor: Actor, id: string, restOverslaan = false) =>
  als(t, actor, (ctx) => verwerkOvername(ctx, deps, id, { versie: null, restOverslaan }))
async function overgenomen(actor: Actor, inhoud: Buffer, keuzen?: BewaardeKeuzen): Promise<string> {
  const id = await ingelezen(actor, inhoud, keuzen)
  expect(await verwerk(actor, id, true)).toMatchObject({ ok: true })
  return id
}
const staat = async (actor: Actor, id: string) => (await lees(t, actor, (ctx) => findOvername(ctx, id)))!
const idVan = (actor: Actor, achternaam: string): Promise<string> =>
  lees(
    t,
    actor,
    async (ctx) =>
      (
        await ctx.tx.one<{ id: string }>(
          'select id from kandidaten.kandidaat where regio_id = $1 and achternaam = $2',
          [actor.regioId, achternaam],
        )
      ).id,
  )

/** Every row of a region in the tables that a take-over may write, to compare before and after. */
const TABELLEN = [
  'kandidaten.kandidaat',
  'kandidaten.kenmerk',
  'trajecten.traject',
  'plaatsingen.plaatsing',
  'termijnen.termijn',
  'termijnen.einde_wijziging',
  'werkgevers.werkgever',
  'overname.stand',
]
const inhoudVan = (actor: Actor): Promise<string> =>
  t.alsEigenaar(async (c) => {
    const delen: string[] = []
    for (const tabel of TABELLEN) {
      const { rows } = await c.query(
        `select coalesce(jsonb_agg(to_jsonb(x) - 'version' order by to_jsonb(x)::text), '[]')::text as inhoud from ${tabel} x where regio_id = $1`,
        [actor.regioId],
      )
      delen.push(`${tabel}: ${rows[0].inhoud}`)
    }
    return delen.join('\n')
  })

describe('a take-over', () => {
  it('makes dossiers with facts, clocks and a story, and wipes the file', async () => {
    const actor = await maakActor()
    const id = await overgenomen(actor, csv(ANNA, BEN, CAS))
    expect(await staat(actor, id)).toMatchObject({
      staat: 'verwerkt',
      resultaat: { nieuw: 3, gewijzigd: 0, ongewijzigd: 0 },
      verslag: null,
      bestandsnaam: 'Caseload okt.csv',
    })
    const anna = await idVan(actor, 'Boer')
    const k = await lees(t, actor, (ctx) => findKandidaat(ctx, anna))
    expect(k).toMatchObject({
      voornaam: 'Anna',
      voorvoegsel: 'de',
      gemeente: 'GM0268',
      fase: 'ontwikkelen',
      indeling: 'B',
      doelgroepen: ['bijstand'],
      heeftBsn: true,
      bron: 'overname',
    })
    expect(k!.volgendeTermijn).not.toBe('infinity')
    const ben = await lees(t, actor, async (ctx) => findKandidaat(ctx, await idVan(actor, 'Smit')))
    expect(ben).toMatchObject({ vorm: 'regulier-met-lks', gemeente: 'GM0225' })
    const rest = await t.alsEigenaar((c) =>
      c.query(
        'select (select count(*) from overname.bestand where regio_id = $1)::int as bestanden, (select count(*) from overname.regel where regio_id = $1)::int as regels',
        [actor.regioId],
      ),
    )
    expect(rest.rows[0]).toEqual({ bestanden: 0, regels: 0 })
  })

  it('stores every clock as the nightly check derives it', async () => {
    const actor = await maakActor()
    const detachering = CAS.replace('01-01-2024;30-06-2025', '01-01-2025;30-06-2028').replace(
      '999973952;Vos',
      '999909599;Mol',
    )
    await overgenomen(actor, csv(ANNA, BEN, CAS, detachering))
    const controle = await lees(t, actor, (ctx) =>
      controleerDeel(ctx, { na: null, aantal: 100, herstel: false }),
    )
    expect(controle).toMatchObject({ kandidaten: 4, objecten: 4, verschillen: [] })
    expect(await lees(t, actor, (ctx) => refreshVormen(ctx))).toBe(0)
  })

  it('of the same file twice changes nothing', async () => {
    const actor = await maakActor()
    await overgenomen(actor, csv(ANNA, BEN, CAS))
    const voor = await inhoudVan(actor)
    const tweede = await gelukt(t, actor, (ctx) =>
      leesIn(ctx, deps, { naam: 'x.csv', inhoud: csv(ANNA, BEN, CAS), keuzen: {} }),
    )
    expect(tweede.eerder).not.toBeNull()
    await gelukt(t, actor, (ctx) => beoordeelOvername(ctx, deps, tweede.id, { keuzen: {}, versie: null }))
    expect(await staat(actor, tweede.id)).toMatchObject({
      aantallen: { goed: 3, nieuw: 0, gewijzigd: 0, ongewijzigd: 3 },
    })
    expect(await verwerk(actor, tweede.id)).toEqual({
      ok: true,
      waarde: { nieuw: 0, gewijzigd: 0, ongewijzigd: 3, overgeslagen: 0 },
    })
    expect(await inhoudVan(actor)).toBe(voor)
  })

  it('of a newer file carries over only what changed there, and leaves what was changed by hand', async () => {
    const actor = await maakActor()
    await overgenomen(actor, csv(ANNA, BEN))
    const anna = await idVan(actor, 'Boer')
    await gelukt(t, actor, async (ctx) => {
      const k = (await findKandidaat(ctx, anna))!
      return corrigeerKandidaat(ctx, anna, k.versie, { gegevens: { woonplaats: 'Lent' }, reden: 'verhuisd' })
    })
    const nieuw = ANNA.replace('01-02-2026;B', '01-09-2026;B')
      .replace('ontwikkelen', 'bemiddelen')
      .replace(';bijstand;', ';jongere;')
      .replace(';;Belt', ';0612345678;Belt')
    const id = await overgenomen(actor, csv(nieuw, BEN, CAS))
    expect((await staat(actor, id)).resultaat).toMatchObject({ nieuw: 1, gewijzigd: 1, ongewijzigd: 1 })
    expect(await lees(t, actor, (ctx) => findKandidaat(ctx, anna))).toMatchObject({
      fase: 'bemiddelen',
      woonplaats: 'Lent',
      telefoon: '0612345678',
      doelgroepen: ['jongere'],
    })
    const fasen = (await lees(t, actor, (ctx) => listKenmerken(ctx, anna))).filter(
      (k) => k.soort === 'fase' && k.vervallenOp === null,
    )
    expect(fasen.map((f) => [f.waarde, f.periode.vanaf, f.periode.tot])).toEqual(
      expect.arrayContaining([
        ['ontwikkelen', '2026-02-01', '2026-09-01'],
        ['bemiddelen', '2026-09-01', null],
      ]),
    )
  })

  it('can be undone: exactly what was there before is there again', async () => {
    const actor = await maakActor()
    const leeg = await inhoudVan(actor)
    const eerste = await overgenomen(actor, csv(ANNA, BEN))
    const voor = await inhoudVan(actor)
    const tweede = await overgenomen(
      actor,
      csv(ANNA.replace('ontwikkelen', 'bemiddelen').replace(';;Belt', ';0612345678;Belt'), BEN, CAS),
    )
    expect(await inhoudVan(actor)).not.toBe(voor)
    expect(await als(t, actor, (ctx) => draaiOvernameTerug(ctx, tweede, null))).toEqual({
      ok: true,
      waarde: { verwijderd: 1, hersteld: 1 },
    })
    expect(await inhoudVan(actor)).toBe(voor)
    expect(await staat(actor, tweede)).toMatchObject({ staat: 'teruggedraaid' })
    expect(await als(t, actor, (ctx) => draaiOvernameTerug(ctx, eerste, null))).toMatchObject({
      ok: false,
      fout: { code: 'overname-dossier-bewerkt' },
    })
    expect(leeg).not.toBe(voor)
  })

  it('that made everything can be undone to an empty region', async () => {
    const actor = await maakActor()
    const leeg = await inhoudVan(actor)
    const id = await overgenomen(actor, csv(ANNA, BEN, CAS))
    expect(await als(t, actor, (ctx) => draaiOvernameTerug(ctx, id, null))).toEqual({
      ok: true,
      waarde: { verwijderd: 3, hersteld: 0 },
    })
    expect(await inhoudVan(actor)).toBe(leeg)
    expect(await als(t, actor, (ctx) => draaiOvernameTerug(ctx, id, null))).toMatchObject({
      ok: false,
      fout: { code: 'overname-staat' },
    })
  })

  it('is not undone when somebody worked in a dossier since, and the dossier is named', async () => {
    const actor = await maakActor()
    const id = await overgenomen(actor, csv(ANNA, BEN))
    const anna = await idVan(actor, 'Boer')
    const nummer = await gelukt(t, actor, async (ctx) => {
      const k = (await findKandidaat(ctx, anna))!
      await corrigeerKandidaat(ctx, anna, k.versie, { gegevens: { woonplaats: 'Lent' }, reden: 'verhuisd' })
      return { ok: true as const, waarde: k.dossiernummer }
    })
    expect(await als(t, actor, (ctx) => draaiOvernameTerug(ctx, id, null))).toMatchObject({
      ok: false,
      fout: { code: 'overname-dossier-bewerkt', params: { aantal: 1, dossiers: nummer } },
    })
  })

  it('waits while rows have errors or contradict, takes mends and choices, and is judged again', async () => {
    const actor = await maakActor()
    const fout = CAS.replace('03-04-1995', '31-02-1995')
    const strijd = BEN.replace('begeleiden', 'bemiddelen')
    const id = await ingelezen(actor, csv(ANNA, BEN, strijd, fout))
    expect(await staat(actor, id)).toMatchObject({
      aantallen: { goed: 1, teHerstellen: 1, tegenstrijdig: 2 },
    })
    expect(await verwerk(actor, id)).toMatchObject({
      ok: false,
      fout: { code: 'overname-niet-klaar', params: { aantal: 3 } },
    })
    const keuzen: BewaardeKeuzen = {
      herstel: [
        { regel: 5, veld: 'geboortedatum', waarde: '28-02-1995' },
        { regel: 4, veld: 'fase', waarde: 'begeleiden' },
      ],
    }
    await gelukt(t, actor, (ctx) => beoordeelOvername(ctx, deps, id, { keuzen, versie: null }))
    expect(await staat(actor, id)).toMatchObject({
      aantallen: { goed: 3, dubbel: 1, teHerstellen: 0, tegenstrijdig: 0 },
    })
    expect(await verwerk(actor, id)).toMatchObject({ ok: true, waarde: { nieuw: 3, overgeslagen: 0 } })
  })

  it('adds to somebody who was entered by hand what the file knows, overwrites nothing, and leaves overlap to a person', async () => {
    const actor = await maakActor()
    await overgenomen(actor, csv(BEN))
    await t.alsEigenaar((c) => c.query('delete from overname.stand where regio_id = $1', [actor.regioId]))
    const id = await overgenomen(
      actor,
      csv(BEN.replace('Ben;', 'Benjamin;').replace('regulier met LKS', 'regulier').replace('61%', '')),
    )
    expect((await staat(actor, id)).resultaat).toMatchObject({ nieuw: 0, gewijzigd: 1 })
    const ben = await idVan(actor, 'Smit')
    expect(await lees(t, actor, (ctx) => findKandidaat(ctx, ben))).toMatchObject({
      voornaam: 'Ben',
      vorm: 'regulier-met-lks',
    })
    const { rows } = await t.alsEigenaar((c) =>
      c.query(
        `select inhoud -> 'teBekijken' as wat from kandidaten.gebeurtenis where regio_id = $1 and soort = 'overname-bijgewerkt'`,
        [actor.regioId],
      ),
    )
    expect(rows[0].wat).toContain('plaatsing')
  })

  it('that nobody carried out is wiped after two weeks', async () => {
    const actor = await maakActor()
    const id = await ingelezen(actor, csv(ANNA))
    expect(await lees(t, actor, (ctx) => ruimOvernamesOp(ctx, deps))).toBe(0)
    await t.alsEigenaar((c) =>
      c.query(`update overname.overname set created_at = created_at - interval '15 days' where id = $1`, [
        id,
      ]),
    )
    expect(await lees(t, actor, (ctx) => ruimOvernamesOp(ctx, deps))).toBe(1)
    expect(await staat(actor, id)).toMatchObject({ staat: 'afgebroken', verslag: null })
  })

  it('remembers the mapping of an organisation for the next file with these headings', async () => {
    const actor = await maakActor()
    const bestand = (naam: string) =>
      Buffer.from(`BSN;Achternaam;Voornaam;Geb.datum;Gemeente;Aantek.veld\n${naam}\n`)
    const eerste = await ingelezen(actor, bestand('999939178;Boer;Anna;14-12-1986;Nijmegen;hallo'), {
      kolommen: { 'Aantek.veld': 'opmerking' },
    })
    await verwerk(actor, eerste)
    const tweede = await ingelezen(actor, bestand('999990962;Smit;Ben;01-02-1990;Druten;dag'))
    await verwerk(actor, tweede)
    const { rows } = await t.alsEigenaar((c) =>
      c.query(
        `select inhoud ->> 'opmerking' as o from kandidaten.gebeurtenis where regio_id = $1 and soort = 'overgenomen' order by 1`,
        [actor.regioId],
      ),
    )
    expect(rows.map((r) => r.o)).toEqual(['dag', 'hallo'])
  })

  it('leaves nothing behind when one row cannot be carried out', async () => {
    const actor = await maakActor()
    const id = await ingelezen(actor, csv(ANNA, BEN))
    const voor = await inhoudVan(actor)
    const stroomWeg = () => {
      throw new Error('stroom weg')
    }
    const poging = lees(t, actor, (ctx) =>
      verwerkOvername(ctx, deps, id, { versie: null, restOverslaan: false }, stroomWeg),
    )
    await expect(poging).rejects.toThrow('stroom weg')
    expect(await inhoudVan(actor)).toBe(voor)
    expect(await staat(actor, id)).toMatchObject({ staat: 'beoordeeld' })
  })

  it('refuses somebody who has a dossier with another municipality, without a name', async () => {
    const actor = await maakActor()
    await overgenomen(actor, csv(ANNA))
    const buur = await t.createActor({ regioId: actor.regioId, gemeenten: ['GM0225'], rol: 'consulent' })
    const id = await ingelezen(buur, csv(ANNA.replace('Nijmegen', 'Druten'), BEN))
    expect(await staat(buur, id)).toMatchObject({ aantallen: { goed: 1, teHerstellen: 1 } })
    const ander = await ingelezen(buur, csv(BEN.replace('Druten', 'Nijmegen')))
    expect(await staat(buur, ander)).toMatchObject({ aantallen: { goed: 0, teHerstellen: 1 } })
  })

  it('is seen by its own organisation only, and gives up without a trace', async () => {
    const actor = await maakActor()
    const id = await ingelezen(actor, csv(ANNA))
    const buur = await t.createActor({ regioId: actor.regioId, gemeenten: CODES, rol: 'consulent' })
    const regisseur = await t.createActor({
      regioId: actor.regioId,
      gemeenten: CODES,
      rol: 'regisseur',
      bereik: 'regio',
    })
    for (const vreemde of [buur, regisseur]) {
      expect(await lees(t, vreemde, (ctx) => listOvernames(ctx, 10))).toEqual([])
      expect(
        await als(t, vreemde, (ctx) => verwerkOvername(ctx, deps, id, { versie: null, restOverslaan: true })),
      ).toMatchObject({ ok: false, fout: { code: 'niet-gevonden' } })
    }
    await gelukt(t, actor, (ctx) => breekAf(ctx, deps, id))
    expect(await verwerk(actor, id)).toMatchObject({ ok: false, fout: { code: 'overname-staat' } })
  })

  it(
    'takes the legacy caseload of 3,836 over in one go, and a second time changes nothing',
    { timeout: 180_000 },
    async () => {
      const actor = await maakActor()
      const inhoud = gunzipSync(
        readFileSync(new URL('../../../../test/fixtures/overname/caseload-export.csv.gz', import.meta.url)),
      )
      const id = await overgenomen(actor, inhoud)
      expect((await staat(actor, id)).resultaat).toEqual({ nieuw: 3694, gewijzigd: 0, ongewijzigd: 0 })
      const weer = await ingelezen(actor, inhoud)
      expect(await staat(actor, weer)).toMatchObject({
        aantallen: { nieuw: 0, gewijzigd: 0, ongewijzigd: 3694 },
      })
    },
  )
})
