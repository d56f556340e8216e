import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { Actor } from '../../platform/context.ts'
import { journaalInzage } from '../../platform/journaal/journaal.ts'
import { snelleLijst } from './lijst-snel.ts'
import { listKandidaten, type Lijstvraag } from './lijst.ts'
import { lijstQuery, lijstSchema } from './schemas.ts'

const t = await testDatabase()
const ik = await t.createActor({ rol: 'consulent', gemeenten: ['GM0748', 'GM1674'] })
const ander = await t.createActor({ regioId: ik.regioId, rol: 'consulent', gemeenten: ['GM0851'] })
const coach = await t.createActor({ regioId: ik.regioId, rol: 'jobcoach', gemeenten: ['GM0748', 'GM1674'] })

await t.alsEigenaar(async (c) => {
  for (let i = 0; i < 30; i++) {
    const kies = <T>(lijst: readonly T[]): T => lijst[i % lijst.length]!
    await c.query(
      `insert into kandidaten.kandidaat (regio_id, id, dossiernummer, achternaam, voorvoegsel, voornaam, zoeknaam, geboortedatum, gemeente, consulent_id,
         jobcoach_id, status, fase, abc, indeling, verwachting, vorm, doelgroepen, volgende_termijn, volgende_termijn_naam, volgende_taak, laatste_contact, created_at, updated_at)
       values ($1, gen_random_uuid(), $2, $3, $4, 'Anna', lower($3), '1990-05-17', $5, $6, $7, $8, $9, $10, $11, '3-6', $12, $13, $14, $15, $16, $17, now(), now())`,
      [
        ik.regioId,
        `D-${i}`,
        `O'Neill "${i}" \\ é`,
        kies([null, 'van den']),
        kies(['GM0748', 'GM1674', 'GM0851']),
        kies([ik.gebruikerId, null, ander.gebruikerId, ik.gebruikerId]),
        kies([null, null, coach.gebruikerId, coach.gebruikerId, ik.gebruikerId]),
        kies(['open', 'open', 'open', 'open', 'gesloten']),
        kies([null, 'ontwikkelen', 'bemiddelen']),
        kies(['A', 'B', null]),
        kies(['C', null]),
        kies([null, 'proefplaatsing']),
        kies([[], ['bijstand', 'jongere']]),
        kies(['2026-03-01', '2026-04-01', 'infinity', 'infinity']),
        kies(['plan', 'leerwerktraject', null, null]),
        kies(['infinity', '2026-02-01', '2026-05-01']),
        kies([null, '2026-01-31']),
      ],
    )
  }
})

type Regel = {
  kandidaten: string[]
  soort: string
  wat: string
  doel: string
  gebruiker_id: string
  organisatie_id: string
  rol: string
  verzoek_id: string
  inhoud: unknown
}
const journaal = () =>
  t.alsEigenaar(
    async (c) =>
      (
        await c.query<Regel>(
          'select kandidaten, soort, wat, doel, gebruiker_id, organisatie_id, rol, verzoek_id, inhoud from journaal.regel order by op, baan, nr',
        )
      ).rows,
  )
const leeg = () => t.alsEigenaar((c) => c.query('delete from journaal.regel; delete from journaal.baan'))

async function algemeen(actor: Actor, vraag: Lijstvraag): Promise<unknown> {
  return t.db.withTenant({ actor, doel: 'dienstverlening', verzoekId: 'v' }, async (ctx) => {
    const { items, volgende } = await listKandidaten(ctx, vraag)
    await journaalInzage(
      ctx,
      items.map((i) => i.id),
      'caseload',
    )
    return lijstSchema.parse({ items, volgende, aantal: null })
  })
}

const snel = async (actor: Actor, vraag: Lijstvraag): Promise<unknown> =>
  JSON.parse(await t.db.roep({ actor, doel: 'dienstverlening', verzoekId: 'v' }, snelleLijst(actor, vraag)!))

const zetels: Record<string, Actor> = {
  consulent: ik,
  jobcoach: coach,
  'whole region': { ...ik, rol: 'regisseur', bereik: 'regio', gemeenten: ['GM0748', 'GM0851', 'GM1674'] },
}
const vragen = [
  {},
  { aantal: 3 },
  { gemeente: 'GM0748' },
  { gemeente: 'GM0363' },
  { consulent: 'mij' },
  { consulent: 'mij', gemeente: 'GM1674', aantal: 1 },
  { consulent: ander.gebruikerId },
  { fase: 'geen' },
  { fase: 'bemiddelen', aantal: 2 },
  { abc: 'A' },
  { abc: 'geen', indeling: 'C' },
  { fase: 'bestaat-niet' },
  { sorteer: 'volgendeActie', status: 'open', telling: 'nee' },
].map((v) => lijstQuery.parse(v))

test.each(Object.entries(zetels))(
  'as %s one call gives the answer, the cursor and the journal line of the four round trips',
  async (_, actor) => {
    let nietLeeg = 0
    let metVervolg = 0
    for (const vraag of vragen) {
      await leeg()
      const verwacht = (await algemeen(actor, vraag)) as { items: unknown[]; volgende: string | null }
      const [regel] = await journaal()
      await leeg()
      expect(await snel(actor, vraag), JSON.stringify(vraag)).toEqual(verwacht)
      expect(await journaal()).toEqual([regel])
      if (verwacht.items.length > 0) nietLeeg++
      if (verwacht.volgende !== null) metVervolg++
    }
    expect(nietLeeg).toBeGreaterThan(8)
    expect(metVervolg).toBeGreaterThan(1)
  },
)

test('the cursor of one call leads to the next page of the general way', async () => {
  const een = (await snel(ik, lijstQuery.parse({ aantal: 5 }))) as {
    items: { id: string }[]
    volgende: string
  }
  const twee = (await algemeen(ik, lijstQuery.parse({ aantal: 5, na: een.volgende }))) as {
    items: { id: string }[]
  }
  const samen = (await algemeen(ik, lijstQuery.parse({ aantal: 10 }))) as { items: { id: string }[] }
  expect([...een.items, ...twee.items]).toEqual(samen.items)
})

test('municipalities that are asked for and not served stay empty', async () => {
  const vraag = snelleLijst({ ...ik, gemeenten: ['GM0851'] }, lijstQuery.parse({}))!
  const uit = JSON.parse(await t.db.roep({ actor: ik, doel: 'd' }, vraag)) as { items: unknown[] }
  expect(uit.items).toEqual([])
})

test('settings end with the call: the next one on the same connection has no tenant of the last', async () => {
  await snel(ik, lijstQuery.parse({}))
  const rest = await t.db.zonderTenant((tx) =>
    tx.one<{ regio: string | null }>('select platform.regio() as regio'),
  )
  expect(rest.regio).toBeNull()
})

test.each([
  { na: 'x' },
  { zoek: 'berg' },
  { telling: 'ja' },
  { actie: 'geen' },
  { sorteer: 'naam' },
  { consulent: 'geen' },
  { status: 'gesloten' },
  { doelgroep: 'nug' },
])('what it cannot take goes the general way: %o', (vraag) =>
  expect(snelleLijst(ik, lijstQuery.parse(vraag))).toBeUndefined(),
)
