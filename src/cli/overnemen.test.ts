import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { GEMEENTEN } from '../../test/fixtures/overname/gemeenten.ts'
import { importeerOpdracht } from './importeer.ts'
import { InvoerError } from './opdracht.ts'

const t = await testDatabase()
const KOP = 'BSN;Achternaam;Voornaam;Geb.datum;Gemeente;Fase;Fase sinds'
const ANNA = '999939178;Boer;Anna;14-12-1986;Nijmegen;Ontwikkelen;01-02-2025'
const BEN = '999990962;Smit;Ben;31-02-1990;Druten;Bemiddelen;01-02-2025'

function adres(): string {
  const { host, port, user, password, database } = t.verbinding.beheer
  const wie = `${encodeURIComponent(String(user))}:${encodeURIComponent(String(password ?? ''))}`
  return String(host).startsWith('/')
    ? `postgres://${wie}@localhost:${port}/${database}?host=${encodeURIComponent(String(host))}`
    : `postgres://${wie}@${host}:${port}/${database}`
}

async function schakel(inhoud: string, ...args: string[]): Promise<{ code: number; tekst: string }> {
  let tekst = ''
  const env = {
    DATABASE_URL: adres(),
    SCHAKEL_MODE: 'test',
    SCHAKEL_SLEUTEL: Buffer.alloc(32, 7).toString('base64'),
  }
  const omgeving = {
    args,
    env,
    lees: async () => Buffer.from(inhoud),
    uit: (deel: string) => void (tekst += deel),
    fout: () => undefined,
  }
  return { code: await importeerOpdracht.voerUit(omgeving), tekst }
}

async function gebruiker(rol: 'consulent' | 'jobcoach'): Promise<{ naam: string; regioId: string }> {
  const actor = await t.createActor({ gemeenten: GEMEENTEN.map((g) => g.code), rol })
  return { naam: `test-${actor.gebruikerId}`, regioId: actor.regioId }
}
const aantal = (regioId: string): Promise<number> =>
  t.alsEigenaar(async (c) =>
    Number(
      (await c.query('select count(*) as n from kandidaten.kandidaat where regio_id = $1', [regioId])).rows[0]
        .n,
    ),
  )

describe('schakel importeer', () => {
  it('takes a file over, says how to undo it, and undoes it', async () => {
    const { naam, regioId } = await gebruiker('consulent')
    const eerste = await schakel([KOP, ANNA].join('\n'), 'x.csv', '--gebruiker', naam, '--json')
    const json = JSON.parse(eerste.tekst) as {
      gelezen: number
      goed: number
      overname: { id: string; resultaat: unknown }
    }
    expect([eerste.code, json]).toMatchObject([
      0,
      { gelezen: 1, goed: 1, overname: { resultaat: { nieuw: 1, ongewijzigd: 0 } } },
    ])
    expect(await aantal(regioId)).toBe(1)
    const weer = await schakel([KOP, ANNA].join('\n'), 'x.csv', '--gebruiker', naam)
    expect(weer.tekst).toContain('0 nieuwe dossiers, 0 bijgewerkt, 1 ongewijzigd')
    expect((await schakel('', '--terugdraaien', json.overname.id, '--gebruiker', naam)).tekst).toContain(
      '1 dossiers verwijderd',
    )
    expect(await aantal(regioId)).toBe(0)
  })

  it('stores nothing while a row has an error, unless the rest is skipped', async () => {
    const { naam, regioId } = await gebruiker('consulent')
    const niets = await schakel([KOP, ANNA, BEN].join('\n'), 'x.csv', '--gebruiker', naam)
    expect([niets.code, await aantal(regioId)]).toEqual([1, 0])
    expect(niets.tekst).toContain('Er is niets opgeslagen')
    const rest = await schakel([KOP, ANNA, BEN].join('\n'), 'x.csv', '--gebruiker', naam, '--rest-overslaan')
    expect([rest.code, await aantal(regioId)]).toEqual([1, 1])
  })

  it.each<[string, string, string[], RegExp]>([
    ['no user and no trial', [KOP, ANNA].join('\n'), ['x.csv'], /--proef/],
    [
      'an unknown user',
      [KOP, ANNA].join('\n'),
      ['x.csv', '--gebruiker', 'niemand'],
      /geen gebruiker "niemand"/,
    ],
    ['a file without persons', 'Uren;Plaats\n1;x\n', ['x.csv', '--proef'], /BSN/],
    ['an unknown finding', KOP, ['x.csv', '--proef', '--aanvaard', 'alles'], /"alles" is geen melding/],
    ['a bad number to undo', '', ['--terugdraaien', '12', '--gebruiker', 'x'], /--terugdraaien is "12"/],
  ])('refuses %s', async (_, inhoud, args, melding) => {
    const poging = schakel(inhoud, ...args)
    await expect(poging).rejects.toThrow(melding)
    await expect(poging).rejects.toBeInstanceOf(InvoerError)
  })

  it('refuses a user without the right', async () => {
    const { naam } = await gebruiker('jobcoach')
    await expect(schakel([KOP, ANNA].join('\n'), 'x.csv', '--gebruiker', naam)).rejects.toThrow(
      'mag geen caseload overnemen',
    )
  })
})
