import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { als, createDossier, gelukt, lees } from '../../../test/factories/dossier.ts'
import {
  createWerk,
  dag,
  nieuwePlaatsing,
  nieuwTraject,
  zonderOordeel,
} from '../../../test/factories/werk.ts'
import type { Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { nietGevonden, type Fout } from '../../platform/fout.ts'
import {
  beeindigPlaatsing,
  corrigeerPlaatsing,
  findPlaatsing,
  listPlaatsingen,
  plaats,
  trekPlaatsingIn,
} from '../plaatsingen/index.ts'
import {
  beeindigTraject,
  corrigeerTraject,
  findTraject,
  listTrajecten,
  planTraject,
  trekTrajectIn,
} from '../trajecten/index.ts'
import {
  countOpenTermijnen,
  handelTermijnAf,
  listKlokken,
  listOpenTermijnen,
  opschorten,
  trekEindewijzigingIn,
  trekOpschortingIn,
  wijzigEinde,
  wijzigOpschorting,
} from './index.ts'

const t = await testDatabase()
const ZIEK = { vanaf: dag('2026-04-06'), tot: dag('2026-04-27'), reden: 'ziekte', toelichting: 'x' } as const

/** A person of Bergen op Zoom with everything that has an id, and somebody who works for Roosendaal. */
async function build() {
  const dossier = await createDossier(t)
  const { consulent, kandidaatId } = dossier
  const { werkgeverId } = await createWerk(t, consulent)
  const traject = await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject()))
  const plek = await gelukt(t, consulent, (ctx) =>
    plaats(ctx, zonderOordeel, kandidaatId, nieuwePlaatsing({ werkgeverId, vorm: 'proefplaatsing' })),
  )
  const stil = await gelukt(t, consulent, (ctx) => opschorten(ctx, 'traject', traject.id, ZIEK))
  const einde = await gelukt(t, consulent, (ctx) =>
    wijzigEinde(ctx, 'plaatsing', plek.id, 1, {
      nieuwEinde: dag('2026-06-01'),
      besluitdatum: dag('2026-03-02'),
      reden: 'x',
      bovenMaximum: false,
    }),
  )
  const lijst = await lees(t, consulent, (ctx) => listOpenTermijnen(ctx, { aantal: 50 }))
  return { ...dossier, werkgeverId, traject, plek, stil, einde, termijn: lijst.items[0]! }
}

type Alles = Awaited<ReturnType<typeof build>>
const COMMANDS: readonly [string, (ctx: Ctx, a: Alles) => Promise<Result<unknown, Fout>>][] = [
  ['planTraject', (ctx, a) => planTraject(ctx, a.kandidaatId, nieuwTraject({ soort: 'training' }))],
  ['corrigeerTraject', (ctx, a) => corrigeerTraject(ctx, a.traject.id, 2, { doel: 'x' }, 'x')],
  [
    'beeindigTraject',
    (ctx, a) =>
      beeindigTraject(ctx, a.traject.id, 2, {
        tot: dag('2026-03-01'),
        uitkomst: 'regulier-werk',
        reden: null,
      }),
  ],
  ['trekTrajectIn', (ctx, a) => trekTrajectIn(ctx, a.traject.id, 2, 'x')],
  [
    'plaats',
    (ctx, a) =>
      plaats(
        ctx,
        zonderOordeel,
        a.kandidaatId,
        nieuwePlaatsing({ werkgeverId: a.werkgeverId, vanaf: dag('2027-01-01') }),
      ),
  ],
  [
    'corrigeerPlaatsing',
    (ctx, a) => corrigeerPlaatsing(ctx, zonderOordeel, a.plek.id, 2, { functie: 'x' }, 'x'),
  ],
  [
    'beeindigPlaatsing',
    (ctx, a) =>
      beeindigPlaatsing(ctx, a.plek.id, 2, {
        tot: dag('2026-03-02'),
        reden: 'doorstroom',
        toelichting: null,
      }),
  ],
  ['trekPlaatsingIn', (ctx, a) => trekPlaatsingIn(ctx, a.plek.id, 2, 'x')],
  ['opschorten', (ctx, a) => opschorten(ctx, 'plaatsing', a.plek.id, ZIEK)],
  ['wijzigOpschorting', (ctx, a) => wijzigOpschorting(ctx, a.stil.id, { tot: dag('2026-05-01') }, 'x')],
  ['trekOpschortingIn', (ctx, a) => trekOpschortingIn(ctx, a.stil.id, 'x')],
  [
    'wijzigEinde',
    (ctx, a) =>
      wijzigEinde(ctx, 'plaatsing', a.plek.id, 2, {
        nieuwEinde: dag('2026-07-01'),
        besluitdatum: dag('2026-03-02'),
        reden: 'x',
        bovenMaximum: false,
      }),
  ],
  ['trekEindewijzigingIn', (ctx, a) => trekEindewijzigingIn(ctx, a.einde.id, 'x')],
  ['handelTermijnAf', (ctx, a) => handelTermijnAf(ctx, a.termijn.id, a.termijn.versie, 'x')],
]

describe('somebody who works for another municipality', () => {
  test.each(COMMANDS)(
    '%s answers as for an id that does not exist, and does it for the own consulent',
    async (_, command) => {
      const a = await build()
      expect(await als(t, a.vreemde, (ctx) => command(ctx, a))).toEqual({ ok: false, fout: nietGevonden })
      expect(await als(t, a.consulent, (ctx) => command(ctx, a))).toMatchObject({ ok: true })
    },
  )

  test('reads and lists nothing, and counts nothing', async () => {
    const a = await build()
    await lees(t, a.vreemde, async (ctx) => {
      expect([await findTraject(ctx, a.traject.id), await findPlaatsing(ctx, a.plek.id)]).toEqual([
        undefined,
        undefined,
      ])
      expect([
        ...(await listTrajecten(ctx, a.kandidaatId)),
        ...(await listPlaatsingen(ctx, a.kandidaatId)),
        ...(await listKlokken(ctx, a.kandidaatId)),
      ]).toEqual([])
      for (const vraag of [{}, { consulentId: a.consulent.gebruikerId }, { gemeenten: ['GM0748'] }]) {
        expect((await listOpenTermijnen(ctx, { ...vraag, aantal: 50 })).items).toEqual([])
        expect(await countOpenTermijnen(ctx, vraag)).toBe(0)
      }
    })
  })

  test('sees the terms of a person who is shared with the organisation, and of nobody else', async () => {
    const a = await build()
    const gedeeld = { ...a.vreemde, gedeeld: [a.kandidaatId] }
    const { items } = await lees(t, gedeeld, (ctx) => listOpenTermijnen(ctx, { aantal: 50 }))
    expect(new Set(items.map((i) => i.kandidaatId))).toEqual(new Set([a.kandidaatId]))
  })
})

describe('the worklist', () => {
  test('has the first date first, page after page, each term once, with whose it is', async () => {
    const a = await build()
    const alles = await lees(t, a.consulent, (ctx) => listOpenTermijnen(ctx, { aantal: 50 }))
    expect(alles.items.map((i) => i.datum)).toEqual(alles.items.map((i) => i.datum).sort())
    expect(alles.items[0]).toMatchObject({
      achternaam: expect.stringMatching(/^Jansen/),
      consulentId: a.consulent.gebruikerId,
      consulent: 'Testgebruiker',
    })
    const paginas: string[] = []
    let na: string | null = null
    do {
      const vanaf: string | undefined = na ?? undefined
      const deel: Awaited<ReturnType<typeof listOpenTermijnen>> = await lees(t, a.consulent, (ctx) =>
        listOpenTermijnen(ctx, { aantal: 2, na: vanaf }),
      )
      paginas.push(...deel.items.map((i) => i.id))
      na = deel.volgende
    } while (na !== null)
    expect(paginas).toEqual(alles.items.map((i) => i.id))
    expect(await lees(t, a.consulent, (ctx) => countOpenTermijnen(ctx, { tot: dag('2026-06-01') }))).toBe(
      alles.items.filter((i) => i.datum < '2026-06-01').length,
    )
  })

  test('narrows to what waits for others', async () => {
    const a = await build()
    const { items } = await lees(t, a.consulent, (ctx) =>
      listOpenTermijnen(ctx, {
        aanZet: ['college', 'werkgever'],
        consulentId: a.consulent.gebruikerId,
        aantal: 50,
      }),
    )
    expect(new Set(items.map((i) => i.objectId))).toEqual(new Set([a.plek.id]))
  })
})
