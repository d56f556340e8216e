import { describe, expect, test } from 'vitest'
import { als, createDossier, gelukt, lees } from '../../../../test/factories/dossier.ts'
import { testDatabase } from '../../../../test/database.ts'
import { datum } from '../../../core/datum.ts'
import { periode } from '../../../core/periode.ts'
import type { Actor } from '../../../platform/context.ts'
import { listTijdlijn } from '../../kandidaten/index.ts'
import { changeLopendPlan, createEvaluatie, createPlan } from './commands.ts'
import { changeDoel, changeInterventie, createDoel, createInterventie } from './doel-commands.ts'
import {
  checkDoel,
  checkInterventie,
  checkPlan,
  DOELSTATUSSEN,
  INTERVENTIESTATUSSEN,
  PLANSTATUSSEN,
  type Plan,
  type Planstatus,
} from './plan.ts'
import { listDoelen, listEvaluaties, listInterventies, listPlannen } from './queries.ts'
import { readPlan } from './schemas.ts'

const t = await testDatabase()
const VANDAAG = datum('2026-03-02')
const doel = {
  ontwikkelpunt: 'Werkritme',
  omschrijving: 'Drie ochtenden per week op tijd',
  streefdatum: datum('2026-06-01'),
}
const evaluatie = {
  datum: VANDAAG,
  bevinding: 'Komt elke keer',
  voortgang: 4,
  meningKandidaat: 'Het gaat goed',
  vervolg: 'Een ochtend erbij',
}
const interventie = {
  soort: 'ervaringsdeskundige' as const,
  omschrijving: 'Samen reizen',
  aanbieder: null,
  periode: periode(VANDAAG, null),
  status: 'gepland' as const,
}

describe('the states of a plan', () => {
  const plan = (status: Planstatus, anders: Partial<Plan> = {}): Plan => ({
    id: 'p',
    kandidaatId: 'k',
    beschrijving: 'x',
    samenGemaakt: VANDAAG,
    versie: 1,
    status,
    ...anders,
  })
  const MAG = [
    'concept>concept',
    'concept>vastgesteld',
    'concept>afgesloten',
    'vastgesteld>vastgesteld',
    'vastgesteld>afgesloten',
  ]
  test.each(PLANSTATUSSEN.flatMap((van) => PLANSTATUSSEN.map((naar) => [van, naar] as const)))(
    'from %s to %s',
    (van, naar) => {
      const uit = checkPlan(plan(van), plan(naar), [{ status: 'behaald' }], VANDAAG)
      expect(uit === undefined).toBe(MAG.includes(`${van}>${naar}`))
    },
  )

  test.each([
    [
      'without the candidate',
      { samenGemaakt: null },
      [{ status: 'open' as const }],
      'plan-niet-samen-gemaakt',
    ],
    [
      'with a day in the future',
      { samenGemaakt: datum('2026-03-03') },
      [{ status: 'open' as const }],
      'datum-in-toekomst',
    ],
    ['without a goal', {}, [], 'plan-zonder-doel'],
  ])('a plan is not settled %s', (_, anders, doelen, code) => {
    expect(
      JSON.stringify(checkPlan(plan('concept'), plan('vastgesteld', anders), doelen, VANDAAG)),
    ).toContain(code)
  })

  test('a plan with open goals is not closed, and says how many', () => {
    expect(
      checkPlan(
        plan('vastgesteld'),
        plan('afgesloten'),
        [{ status: 'open' }, { status: 'behaald' }],
        VANDAAG,
      ),
    ).toMatchObject({
      code: 'doelen-nog-open',
      params: { aantal: 1 },
    })
  })
})

const DOEL_MAG = [
  'open>open',
  'open>behaald',
  'open>vervallen',
  'behaald>open',
  'behaald>behaald',
  'vervallen>open',
  'vervallen>vervallen',
]
test.each(DOELSTATUSSEN.flatMap((van) => DOELSTATUSSEN.map((naar) => [van, naar] as const)))(
  'a goal from %s to %s',
  (van, naar) => {
    expect(checkDoel({ status: 'vastgesteld' }, van, naar, 'omdat') === undefined).toBe(
      DOEL_MAG.includes(`${van}>${naar}`),
    )
    expect(checkDoel({ status: 'afgesloten' }, van, naar, 'omdat')).toMatchObject({ code: 'plan-afgesloten' })
  },
)

const INTERVENTIE_MAG = [
  'gepland>gepland',
  'gepland>lopend',
  'gepland>gestopt',
  'lopend>lopend',
  'lopend>afgerond',
  'lopend>gestopt',
  'afgerond>afgerond',
  'afgerond>lopend',
  'gestopt>gestopt',
  'gestopt>lopend',
]
test.each(INTERVENTIESTATUSSEN.flatMap((van) => INTERVENTIESTATUSSEN.map((naar) => [van, naar] as const)))(
  'an intervention from %s to %s',
  (van, naar) => {
    expect(checkInterventie({ status: 'vastgesteld' }, van, naar, 'omdat') === undefined).toBe(
      INTERVENTIE_MAG.includes(`${van}>${naar}`),
    )
  },
)

test('what is dropped or stopped says why', () => {
  expect(checkDoel({ status: 'concept' }, 'open', 'vervallen', undefined)).toMatchObject({
    velden: [{ veld: 'reden', code: 'reden-verplicht' }],
  })
  expect(checkInterventie({ status: 'concept' }, 'lopend', 'gestopt', undefined)).toMatchObject({
    velden: [{ veld: 'reden', code: 'reden-verplicht' }],
  })
})

/** A settled plan with one goal. */
async function createVastgesteld(
  consulent: Actor,
  kandidaatId: string,
): Promise<{ planId: string; doelId: string }> {
  const { id: planId } = await gelukt(t, consulent, (ctx) =>
    createPlan(ctx, kandidaatId, { beschrijving: 'Naar werk in de zorg', samenGemaakt: null }),
  )
  const { id: doelId } = await gelukt(t, consulent, (ctx) => createDoel(ctx, planId, doel))
  await gelukt(t, consulent, (ctx) =>
    changeLopendPlan(ctx, kandidaatId, 1, { status: 'vastgesteld', samenGemaakt: datum('2026-02-28') }),
  )
  return { planId, doelId }
}

test('a plan goes from draft to settled to closed with goals, help and evaluations, and the story keeps each version', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  const { planId, doelId } = await createVastgesteld(consulent, kandidaatId)
  const { id: hulp } = await gelukt(t, consulent, (ctx) => createInterventie(ctx, doelId, interventie))
  await gelukt(t, consulent, (ctx) => changeInterventie(ctx, hulp, 1, { status: 'lopend' }))
  await gelukt(t, consulent, (ctx) => createEvaluatie(ctx, planId, evaluatie))
  await gelukt(t, consulent, (ctx) =>
    changeLopendPlan(ctx, kandidaatId, 2, {
      beschrijving: 'Naar werk in de keuken',
      reden: 'Wil liever koken',
    }),
  )
  await gelukt(t, consulent, (ctx) => changeDoel(ctx, doelId, 1, { status: 'behaald' }))
  await gelukt(t, consulent, (ctx) => changeLopendPlan(ctx, kandidaatId, 3, { status: 'afgesloten' }))
  const [plan] = await lees(t, consulent, (ctx) => listPlannen(ctx, kandidaatId))
  if (plan === undefined) throw new Error('no plan')
  expect(await lees(t, consulent, (ctx) => readPlan(ctx, plan))).toMatchObject({
    status: 'afgesloten',
    samenGemaaktDatum: '2026-02-28',
    vastgesteldDatum: '2026-03-02',
    afgeslotenDatum: '2026-03-02',
    doelen: [{ status: 'behaald', interventies: [{ soort: 'ervaringsdeskundige', status: 'lopend' }] }],
    evaluaties: [{ voortgang: 4, meningKandidaat: 'Het gaat goed' }],
  })
  const verhaal = await lees(t, consulent, (ctx) =>
    listTijdlijn(ctx, kandidaatId, { objectId: planId, hoeveel: 20 }),
  )
  expect(verhaal.find((r) => r.soort === 'plan-gewijzigd')).toMatchObject({
    reden: 'Wil liever koken',
    inhoud: {
      versie: 3,
      wijzigingen: [{ veld: 'beschrijving', van: 'Naar werk in de zorg', naar: 'Naar werk in de keuken' }],
    },
  })
  expect(await als(t, consulent, (ctx) => createDoel(ctx, planId, doel))).toMatchObject({
    fout: { code: 'plan-afgesloten' },
  })
  expect(await als(t, consulent, (ctx) => createEvaluatie(ctx, planId, evaluatie))).toMatchObject({
    ok: true,
  })
})

test('there is one current plan; a new one follows a closed one', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  const maak = () =>
    als(t, consulent, (ctx) => createPlan(ctx, kandidaatId, { beschrijving: 'x', samenGemaakt: null }))
  expect(await maak()).toMatchObject({ ok: true })
  expect(await maak()).toMatchObject({ fout: { code: 'plan-bestaat-al' } })
  await gelukt(t, consulent, (ctx) =>
    changeLopendPlan(ctx, kandidaatId, 1, { status: 'afgesloten', reden: 'Verhuisd' }),
  )
  expect(await maak()).toMatchObject({ ok: true })
  expect((await lees(t, consulent, (ctx) => listPlannen(ctx, kandidaatId))).map((p) => p.status)).toEqual([
    'concept',
    'afgesloten',
  ])
})

test('a draft is not evaluated, and a version that is behind changes nothing', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  const { id } = await gelukt(t, consulent, (ctx) =>
    createPlan(ctx, kandidaatId, { beschrijving: 'x', samenGemaakt: null }),
  )
  expect(await als(t, consulent, (ctx) => createEvaluatie(ctx, id, evaluatie))).toMatchObject({
    fout: { code: 'plan-niet-vastgesteld' },
  })
  await gelukt(t, consulent, (ctx) => changeLopendPlan(ctx, kandidaatId, 1, { beschrijving: 'y' }))
  expect(
    await als(t, consulent, (ctx) => changeLopendPlan(ctx, kandidaatId, 1, { beschrijving: 'z' })),
  ).toMatchObject({ fout: { code: 'verouderd' } })
})

test('a consulent of another municipality finds no plan, goal or intervention', async () => {
  const { consulent, vreemde, kandidaatId } = await createDossier(t)
  const { planId, doelId } = await createVastgesteld(consulent, kandidaatId)
  const { id: hulp } = await gelukt(t, consulent, (ctx) => createInterventie(ctx, doelId, interventie))
  const pogingen = [
    await als(t, vreemde, (ctx) => createPlan(ctx, kandidaatId, { beschrijving: 'x', samenGemaakt: null })),
    await als(t, vreemde, (ctx) => changeLopendPlan(ctx, kandidaatId, 2, { beschrijving: 'x' })),
    await als(t, vreemde, (ctx) => createDoel(ctx, planId, doel)),
    await als(t, vreemde, (ctx) => changeDoel(ctx, doelId, 1, { status: 'behaald' })),
    await als(t, vreemde, (ctx) => createInterventie(ctx, doelId, interventie)),
    await als(t, vreemde, (ctx) => changeInterventie(ctx, hulp, 1, { status: 'lopend' })),
    await als(t, vreemde, (ctx) => createEvaluatie(ctx, planId, evaluatie)),
  ]
  for (const poging of pogingen)
    expect(poging).toEqual({ ok: false, fout: { code: 'niet-gevonden', status: 404 } })
  const gezien = await lees(t, vreemde, async (ctx) => [
    ...(await listPlannen(ctx, kandidaatId)),
    ...(await listDoelen(ctx, planId)),
    ...(await listInterventies(ctx, planId)),
    ...(await listEvaluaties(ctx, planId)),
  ])
  expect(gezien).toEqual([])
})
