import { describe, expect, test } from 'vitest'
import { als, createDossier, createKlokken, gelukt, lees } from '../../../../test/factories/dossier.ts'
import { testDatabase } from '../../../../test/database.ts'
import { datum } from '../../../core/datum.ts'
import { listTijdlijn } from '../../kandidaten/index.ts'
import { listTakenVan } from '../taak/queries.ts'
import { beantwoordTerugmelding, terugmelden, trekTerugmeldingIn } from './commands.ts'
import { terugmeldcijfers } from './overzicht.ts'
import {
  findTerugmelding,
  listOpenTerugmeldingen,
  listTerugmeldingen,
  listTerugmeldingenVan,
} from './queries.ts'
import { checkOpen, TERUGMELDSTATUSSEN, type Terugmeldinhoud } from './terugmelding.ts'

const t = await testDatabase()

const melding: Terugmeldinhoud = {
  reden: 'schulden-gaan-voor',
  samenvatting: 'Kan werken, maar heeft nu geen ruimte in het hoofd.',
  behoefte: 'Eerst hulp bij schulden, daarna opnieuw kijken.',
}
const antwoord = { soort: 'neemt-over' as const, antwoord: 'De schuldhulp start op 1 april.' }

test.each(TERUGMELDSTATUSSEN)(
  'a report back that is %s can be answered or withdrawn only while it waits',
  (status) => {
    expect(checkOpen(status) === undefined).toBe(status === 'verzonden')
  },
)

describe('a report back', () => {
  test('goes to the home municipality with four weeks to answer and a clock that says so', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { deps, per } = createKlokken()
    const gemeld = await gelukt(t, consulent, (ctx) => terugmelden(ctx, deps, kandidaatId, melding))
    expect(gemeld.antwoordUiterlijk).toBe('2026-03-30')
    expect(per.get(gemeld.id)).toMatchObject([
      { soort: 'antwoord', datum: '2026-03-30', aanZet: 'gemeente', regel: 'afspraak.terugmelding.antwoord' },
    ])
    expect(await lees(t, consulent, (ctx) => listTerugmeldingenVan(ctx, kandidaatId))).toMatchObject([
      { gemeente: 'GM0748', status: 'verzonden', ...melding },
    ])
    expect(await als(t, consulent, (ctx) => terugmelden(ctx, deps, kandidaatId, melding))).toMatchObject({
      fout: { code: 'terugmelding-loopt-al' },
    })
  })

  test('is seen open by both sides until the municipality answers, and the answer comes back as a task for the sender', async () => {
    const { consulent, beleid, kandidaatId } = await createDossier(t)
    const { deps, gehaald } = createKlokken()
    const { id } = await gelukt(t, consulent, (ctx) => terugmelden(ctx, deps, kandidaatId, melding))
    const open = async () => [
      (await lees(t, beleid, (ctx) => listOpenTerugmeldingen(ctx, 'ontvangen', 'organisatie', 5))).aantal,
      (await lees(t, consulent, (ctx) => listOpenTerugmeldingen(ctx, 'verzonden', 'mij', 5))).aantal,
    ]
    expect(await open()).toEqual([1, 1])
    await gelukt(t, beleid, (ctx) => beantwoordTerugmelding(ctx, deps, id, antwoord))
    expect(await open()).toEqual([0, 0])
    expect(gehaald).toEqual([`${id} antwoord`])
    expect(await lees(t, consulent, (ctx) => findTerugmelding(ctx, id))).toMatchObject({
      status: 'beantwoord',
      antwoordSoort: 'neemt-over',
      antwoord: antwoord.antwoord,
    })
    expect(await lees(t, consulent, (ctx) => listTakenVan(ctx, kandidaatId))).toMatchObject([
      { gebruikerId: consulent.gebruikerId, bron: 'terugmelding', uiterlijk: '2026-03-09', status: 'open' },
    ])
    expect(await als(t, beleid, (ctx) => beantwoordTerugmelding(ctx, deps, id, antwoord))).toMatchObject({
      fout: { code: 'stap-niet-mogelijk' },
    })
    const kant = (actor: typeof consulent, welke: 'ontvangen' | 'verzonden') =>
      lees(t, actor, (ctx) => listTerugmeldingen(ctx, { kant: welke, open: false, hoeveel: 9 }))
    expect(await kant(beleid, 'ontvangen')).toHaveLength(1)
    expect(await kant(consulent, 'verzonden')).toHaveLength(1)
  })

  test('taken back says why, stops the clock and makes room for a new one', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { deps, per } = createKlokken()
    const { id } = await gelukt(t, consulent, (ctx) => terugmelden(ctx, deps, kandidaatId, melding))
    await gelukt(t, consulent, (ctx) => trekTerugmeldingIn(ctx, deps, id, 'Kandidaat is toch weer begonnen'))
    expect(per.get(id)).toEqual([])
    expect(await lees(t, consulent, (ctx) => findTerugmelding(ctx, id))).toMatchObject({
      status: 'ingetrokken',
      ingetrokkenReden: 'Kandidaat is toch weer begonnen',
    })
    expect(await als(t, consulent, (ctx) => trekTerugmeldingIn(ctx, deps, id, 'x'))).toMatchObject({
      fout: { code: 'stap-niet-mogelijk' },
    })
    expect(await als(t, consulent, (ctx) => terugmelden(ctx, deps, kandidaatId, melding))).toMatchObject({
      ok: true,
    })
    const verhaal = await lees(t, consulent, (ctx) =>
      listTijdlijn(ctx, kandidaatId, { objectId: id, hoeveel: 9 }),
    )
    expect(verhaal.map((r) => r.soort).sort()).toEqual(['terugmelding-ingetrokken', 'teruggemeld'].sort())
  })

  test('is answered only by somebody who works for that municipality, also when a regional view shows it', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { deps } = createKlokken()
    const regisseur = await t.createActor({
      regioId: consulent.regioId,
      gemeenten: ['GM1674'],
      rol: 'regisseur',
    })
    const { id } = await gelukt(t, consulent, (ctx) => terugmelden(ctx, deps, kandidaatId, melding))
    expect(await als(t, regisseur, (ctx) => beantwoordTerugmelding(ctx, deps, id, antwoord))).toMatchObject({
      fout: { code: 'terugmelding-andere-gemeente', status: 403 },
    })
  })

  test('that is open when the resident moves goes to the new home municipality', async () => {
    const { consulent, vreemde, kandidaatId } = await createDossier(t)
    const { deps } = createKlokken()
    const { id } = await gelukt(t, consulent, (ctx) => terugmelden(ctx, deps, kandidaatId, melding))
    await t.alsEigenaar((c) =>
      c.query(`update kandidaten.kandidaat set gemeente = 'GM1674' where id = $1`, [kandidaatId]),
    )
    expect(
      await lees(t, vreemde, (ctx) => listOpenTerugmeldingen(ctx, 'ontvangen', 'organisatie', 5)),
    ).toMatchObject({ items: [{ id, gemeente: 'GM1674' }] })
  })

  test('about somebody of another municipality does not exist', async () => {
    const { consulent, vreemde, kandidaatId } = await createDossier(t)
    const { deps } = createKlokken()
    const { id } = await gelukt(t, consulent, (ctx) => terugmelden(ctx, deps, kandidaatId, melding))
    const nietGevonden = { ok: false, fout: { code: 'niet-gevonden', status: 404 } }
    expect(await als(t, vreemde, (ctx) => terugmelden(ctx, deps, kandidaatId, melding))).toEqual(nietGevonden)
    expect(await als(t, vreemde, (ctx) => beantwoordTerugmelding(ctx, deps, id, antwoord))).toEqual(
      nietGevonden,
    )
    expect(await als(t, vreemde, (ctx) => trekTerugmeldingIn(ctx, deps, id, 'x'))).toEqual(nietGevonden)
    expect(await lees(t, vreemde, (ctx) => listTerugmeldingenVan(ctx, kandidaatId))).toEqual([])
  })
})

test('the rate per municipality counts what was sent, not what was taken back', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  const { deps } = createKlokken()
  const { id } = await gelukt(t, consulent, (ctx) => terugmelden(ctx, deps, kandidaatId, melding))
  const cijfers = () =>
    lees(t, consulent, (ctx) => terugmeldcijfers(ctx, datum('2026-01-01'), datum('2027-01-01')))
  expect(await cijfers()).toEqual([
    {
      gemeente: 'GM0748',
      naam: 'Bergen op Zoom',
      dossiers: 1,
      verzonden: 1,
      beantwoord: 0,
      teLaat: 0,
      perHonderd: 100,
    },
  ])
  await gelukt(t, consulent, (ctx) => trekTerugmeldingIn(ctx, deps, id, 'x'))
  expect(await cijfers()).toMatchObject([{ verzonden: 0, perHonderd: 0 }])
})
