import { expect, test } from 'vitest'
import { testServer } from '../../../test/server.ts'

const t = await testServer()
const post = async (regel: string, payload: object) => {
  const uit = await t.app.inject({ method: 'POST', url: `/api/v1/berekeningen/${regel}`, payload })
  return { status: uit.statusCode, json: uit.json<Record<string, unknown>>() }
}

test('G01 over HTTP: 60 % wage value, 36 hours, January 2026', async () => {
  const uit = await post('loonkostensubsidie', {
    peildatum: '2026-01-01',
    grondslag: 'loonwaarde',
    loonwaarde: 60,
    urenPerWeek: 36,
  })
  expect(uit.json['uitkomst']).toMatchObject({ subsidieCent: 99118, totaalCent: 122411 })
  expect(uit.json['bewijs']).toBeDefined()
})

test('bad input names the field and what would be right', async () => {
  const uit = await post('loonkostensubsidie', {
    peildatum: 'morgen',
    grondslag: 'loonwaarde',
    loonwaarde: 600,
    urenPerWeek: 36,
  })
  expect(uit.status).toBe(400)
  expect((uit.json['velden'] as { veld: string }[]).map((v) => v.veld).sort()).toEqual([
    'loonwaarde',
    'peildatum',
  ])
})

test('no amount in force is an answer, not an error of the server', async () => {
  const uit = await post('loonkostensubsidie', {
    peildatum: '2040-01-01',
    grondslag: 'loonwaarde',
    loonwaarde: 60,
    urenPerWeek: 36,
  })
  expect(uit).toMatchObject({ status: 422, json: { code: 'geen-versie' } })
})

test('an unknown calculation is not found', async () => {
  expect((await post('bestaat-niet', {})).status).toBe(404)
})
