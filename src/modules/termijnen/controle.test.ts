import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { als, createDossier, createKandidaat, gelukt, lees } from '../../../test/factories/dossier.ts'
import {
  createWerk,
  dag,
  nieuwePlaatsing,
  nieuwTraject,
  zonderOordeel,
} from '../../../test/factories/werk.ts'
import { plusDagen, type Datum } from '../../core/datum.ts'
import type { Result } from '../../core/result.ts'
import type { Actor, Ctx } from '../../platform/context.ts'
import type { Fout } from '../../platform/fout.ts'
import { findKandidaat } from '../kandidaten/index.ts'
import {
  beeindigPlaatsing,
  corrigeerPlaatsing,
  listPlaatsingen,
  plaats,
  trekPlaatsingIn,
} from '../plaatsingen/index.ts'
import {
  beeindigTraject,
  corrigeerTraject,
  listTrajecten,
  planTraject,
  trekTrajectIn,
} from '../trajecten/index.ts'
import { listEindewijzigingen } from './einde-queries.ts'
import { loadTermijnen } from './feiten-queries.ts'
import {
  controleerDeel,
  controleerRegio,
  handelTermijnAf,
  listKlokken,
  opschorten,
  trekEindewijzigingIn,
  trekOpschortingIn,
  wijzigEinde,
  wijzigOpschorting,
} from './index.ts'
import { listOpschortingen } from './opschorting-queries.ts'

const t = await testDatabase()

describe('deriving a whole region again', () => {
  test('reports each planted difference, changes nothing until asked to, and then is silent', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const regisseur = await t.createActor({
      regioId: consulent.regioId,
      rol: 'regisseur',
      gemeenten: ['GM0748', 'GM1674'],
    })
    const anderen = await Promise.all(Array.from({ length: 6 }, () => createKandidaat(t, consulent)))
    for (const id of [kandidaatId, ...anderen])
      await gelukt(t, consulent, (ctx) => planTraject(ctx, id, nieuwTraject()))
    const controle = (herstel: boolean) =>
      controleerRegio((werk) => t.db.withTenant({ actor: regisseur, doel: 'controle' }, werk), {
        herstel,
        aantal: 3,
      })
    expect(await controle(false)).toEqual({ kandidaten: 7, objecten: 7, verschillen: [], hersteld: 0 })
    const [een, twee, drie] = [kandidaatId, anderen[0], anderen[1]]
    await t.alsEigenaar(async (c) => {
      await c.query(
        `update termijnen.termijn set datum = '2026-07-01' where kandidaat_id = $1 and code = 'einde'`,
        [een],
      )
      await c.query('delete from termijnen.termijn where kandidaat_id = $1 and soort = $2', [twee, 'signaal'])
      await c.query(
        `update trajecten.traject set periode = '[2026-01-12,2026-12-31)' where kandidaat_id = $1`,
        [drie],
      )
    })
    const gevonden = await controle(false)
    expect(
      gevonden.verschillen.map((v) => [v.kandidaatId, v.wat, v.soort, v.opgeslagen, v.afgeleid]),
    ).toEqual(
      expect.arrayContaining([
        [een, 'einde', 'anders', '2026-07-01', '2026-07-12'],
        [twee, 'signaal-6-weken', 'ontbreekt', null, '2026-05-31'],
        [twee, 'signaal-2-weken', 'ontbreekt', null, '2026-06-28'],
        [drie, 'einde', 'anders', '2026-12-31', '2026-07-12'],
      ]),
    )
    expect(gevonden.verschillen).toHaveLength(4)
    expect(await controle(true)).toMatchObject({ hersteld: 3 })
    expect((await controle(false)).verschillen).toEqual([])
  })

  test('finds a first term on the person that is not the first', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject()))
    await t.alsEigenaar((c) =>
      c.query(`update kandidaten.kandidaat set volgende_termijn = 'infinity' where id = $1`, [kandidaatId]),
    )
    const deel = (herstel: boolean) =>
      lees(t, consulent, (ctx) => controleerDeel(ctx, { na: null, aantal: 10, herstel }))
    expect((await deel(true)).verschillen).toMatchObject([
      { wat: 'volgende-termijn', opgeslagen: null, afgeleid: '2026-05-31' },
    ])
    expect((await deel(false)).verschillen).toEqual([])
  })
})

type Stap = { readonly keuze: number; readonly welke: number; readonly dagen: number; readonly duur: number }
const stap = fc.record({
  keuze: fc.nat(13),
  welke: fc.nat(20),
  dagen: fc.integer({ min: -60, max: 500 }),
  duur: fc.integer({ min: 1, max: 120 }),
})
const START = dag('2026-01-12')
const pick = <T>(lijst: readonly T[], n: number): T | undefined => lijst[n % Math.max(1, lijst.length)]

/** One command on what the person has at that moment; it may be refused. */
async function doe(
  ctx: Ctx,
  kandidaatId: string,
  werk: { werkgeverId: string; werkplekId: string },
  s: Stap,
): Promise<Result<unknown, Fout>> {
  const traject = pick(await listTrajecten(ctx, kandidaatId), s.welke)
  const plaatsing = pick(await listPlaatsingen(ctx, kandidaatId), s.welke)
  const object = s.duur % 2 === 0 ? traject : plaatsing
  const soort = s.duur % 2 === 0 ? ('traject' as const) : ('plaatsing' as const)
  const vanaf = plusDagen(START, s.dagen)
  const tot = s.welke % 4 === 0 ? null : plusDagen(vanaf, s.duur)
  const opschorting = pick(await listOpschortingen(ctx, kandidaatId), s.welke)
  const wijziging = pick(await listEindewijzigingen(ctx, kandidaatId), s.welke)
  const termijn = pick(await loadTermijnen(ctx, [kandidaatId]), s.welke)
  const niets: Result<unknown, Fout> = { ok: true, waarde: null }
  const vormen = ['detachering', 'proefplaatsing', 'participatieplaats', 'regulier'] as const
  const verlenging = { reden: 'r', besluitdatum: ctx.vandaag, bovenMaximum: true }
  switch (s.keuze) {
    case 0:
      return planTraject(
        ctx,
        kandidaatId,
        nieuwTraject({
          vanaf,
          tot,
          verlenging,
          soort: s.welke % 3 === 0 ? 'taaltraject' : 'leerwerktraject',
        }),
      )
    case 1:
    case 2:
      return plaats(
        ctx,
        zonderOordeel,
        kandidaatId,
        nieuwePlaatsing({ ...werk, vorm: pick(vormen, s.welke) ?? 'regulier', vanaf, tot, verlenging }),
      )
    case 3:
    case 4:
      return object === undefined
        ? niets
        : opschorten(ctx, soort, object.id, { vanaf, tot, reden: 'ziekte', toelichting: 'x' })
    case 5:
      return opschorting === undefined
        ? niets
        : wijzigOpschorting(ctx, opschorting.id, { tot: plusDagen(opschorting.vanaf, s.duur) }, 'x')
    case 6:
      return opschorting === undefined ? niets : trekOpschortingIn(ctx, opschorting.id, 'x')
    case 7:
    case 8:
      return object === undefined
        ? niets
        : wijzigEinde(ctx, soort, object.id, object.versie, {
            nieuwEinde: vanaf,
            besluitdatum: plusDagen(ctx.vandaag, -s.welke),
            reden: 'x',
            bovenMaximum: true,
          })
    case 9:
      return wijziging === undefined ? niets : trekEindewijzigingIn(ctx, wijziging.id, 'x')
    case 10:
      return termijn === undefined ? niets : handelTermijnAf(ctx, termijn.id, termijn.versie, 'x')
    case 11:
      return endOne(ctx, soort, object, vanaf)
    case 12:
      if (object === undefined) return niets
      return soort === 'traject'
        ? corrigeerTraject(ctx, object.id, object.versie, { vanaf }, 'x')
        : corrigeerPlaatsing(ctx, zonderOordeel, object.id, object.versie, { vanaf }, 'x')
    default:
      if (object === undefined) return niets
      return soort === 'traject'
        ? trekTrajectIn(ctx, object.id, object.versie, 'x')
        : trekPlaatsingIn(ctx, object.id, object.versie, 'x')
  }
}

function endOne(
  ctx: Ctx,
  soort: 'traject' | 'plaatsing',
  object: { id: string; versie: number } | undefined,
  tot: Datum,
): Promise<Result<unknown, Fout>> {
  if (object === undefined) return Promise.resolve({ ok: true, waarde: null })
  return soort === 'traject'
    ? beeindigTraject(ctx, object.id, object.versie, { tot, uitkomst: 'overig', reden: 'x' })
    : beeindigPlaatsing(ctx, object.id, object.versie, { tot, reden: 'overig', toelichting: 'x' })
}

/** What is stored, against the rules by the way of the screen: end, open terms, and the first term on the person. */
async function expectDerived(actor: Actor, kandidaatId: string): Promise<void> {
  await lees(t, actor, async (ctx) => {
    const termijnen = await loadTermijnen(ctx, [kandidaatId])
    const objecten = [
      ...(await listTrajecten(ctx, kandidaatId)),
      ...(await listPlaatsingen(ctx, kandidaatId)),
    ]
    const klokken = await listKlokken(ctx, kandidaatId)
    const verwacht = klokken.flatMap((k) => {
      if (k.status === 'beeindigd' || k.regel === null) return []
      expect(objecten.find((o) => o.id === k.objectId)?.tot, 'end').toBe(k.einde)
      return k.momenten
        .filter((m) => !m.minstens && m.stand !== 'afgehandeld')
        .map((m) => `${k.objectId} ${m.code} ${m.datum}`)
    })
    const open = termijnen.filter((x) => x.status === 'open').map((x) => `${x.objectId} ${x.code} ${x.datum}`)
    expect(open.sort()).toEqual(verwacht.sort())
    const eerste =
      termijnen
        .filter((x) => x.status === 'open')
        .map((x) => x.datum)
        .sort()[0] ?? 'infinity'
    expect((await findKandidaat(ctx, kandidaatId))?.volgendeTermijn).toBe(eerste)
  })
}

test('whatever is done in whatever order, what is stored is what the rules say, and nothing overlaps or is over-full', async () => {
  const consulent = await t.createActor({ gemeenten: ['GM0748'] })
  const werk = await createWerk(t, consulent, { plaatsen: 2, vanaf: '2015-01-01' })
  let gelukkig = 0
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 4, maxLength: 22 }), async (stappen) => {
      const kandidaatId = await createKandidaat(t, consulent)
      for (const s of stappen)
        if ((await als(t, consulent, (ctx) => doe(ctx, kandidaatId, werk, s))).ok) gelukkig++
      await expectDerived(consulent, kandidaatId)
      const bezet = await lees(t, consulent, (ctx) =>
        ctx.tx.one<{ n: number }>(`select werkgevers.bezet($1, '[,]'::daterange) as n`, [werk.werkplekId]),
      )
      expect(bezet.n).toBeLessThanOrEqual(2)
      // A place for the next person.
      await t.alsEigenaar((c) =>
        c.query(`update plaatsingen.plaatsing set werkplek_id = null where kandidaat_id = $1`, [kandidaatId]),
      )
    }),
    { numRuns: 25 },
  )
  expect(
    (await lees(t, consulent, (ctx) => controleerDeel(ctx, { na: null, aantal: 1000, herstel: false })))
      .verschillen,
  ).toEqual([])
  expect(gelukkig).toBeGreaterThan(100)
}, 240_000)
