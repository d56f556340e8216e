// @vitest-environment happy-dom
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ApiProbleem, readProbleem, toProbleem } from './probleem.ts'
import { newSleutel, schakelFetch } from './verzoek.ts'

let server: Server
let adres: string
let laatste: IncomingMessage | undefined

beforeAll(async () => {
  server = createServer((vraag, antwoord) => {
    laatste = vraag
    antwoord.setHeader('Access-Control-Allow-Origin', '*')
    antwoord.setHeader('Access-Control-Allow-Headers', '*')
    if (vraag.url === '/mis') {
      antwoord.writeHead(422, { 'content-type': 'application/problem+json' })
      antwoord.end(
        JSON.stringify({
          code: 'ongeldige-invoer',
          status: 422,
          instance: 'urn:verzoek:123',
          velden: [{ veld: 'start', code: 'verplicht', melding: 'Vul in' }, 'rommel'],
        }),
      )
    } else if (vraag.url === '/stuk') antwoord.writeHead(502).end('<html>bad gateway</html>')
    else antwoord.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}')
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  window.location.href = `${adres}/`
})
afterAll(() => new Promise((klaar) => server.close(klaar)))

const mislukt = async (pad: string) => {
  try {
    await schakelFetch(new Request(adres + pad))
  } catch (fout) {
    return toProbleem(fout)
  }
  throw new Error('expected a problem')
}

test('a POST carries the CSRF header and a key of its own', async () => {
  await schakelFetch(new Request(`${adres}/iets`, { method: 'POST', body: '{}' }))
  expect(laatste?.headers['x-schakel']).toBe('1')
  expect(laatste?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{32,36}$/)
})

test('a key that was given is kept, so that a second try is the same request', async () => {
  const sleutel = newSleutel()
  await schakelFetch(
    new Request(`${adres}/iets`, { method: 'POST', headers: { 'Idempotency-Key': sleutel } }),
  )
  expect(laatste?.headers['idempotency-key']).toBe(sleutel)
})

test('a refusal becomes a problem with its fields; what is no field is left out', async () => {
  expect(await mislukt('/mis')).toEqual({
    status: 422,
    code: 'ongeldige-invoer',
    params: {},
    velden: [{ veld: 'start', code: 'verplicht', params: {} }],
    verzoekId: '123',
  })
})

test('an answer that is no problem document still becomes one', async () => {
  expect(await mislukt('/stuk')).toMatchObject({ status: 502, code: 'onbekende-fout', velden: [] })
})

test('no answer at all is told apart from a refusal', async () => {
  await expect(schakelFetch(new Request('http://127.0.0.1:1/'))).rejects.toMatchObject({
    probleem: { status: 0, code: 'geen-verbinding' },
  })
})

test('a bug in the interface is an unknown problem', async () => {
  expect(toProbleem(new TypeError('x')).code).toBe('onbekende-fout')
  expect(new ApiProbleem(await readProbleem(new Response('', { status: 500 }))).message).toBe(
    '500 onbekende-fout',
  )
})
