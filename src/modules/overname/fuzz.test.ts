import { describe, expect, it } from 'vitest'
import { datum } from '../../core/datum.ts'
import { GEMEENTEN } from '../../../test/fixtures/overname/gemeenten.ts'
import { mutant, ZADEN } from '../../../test/fixtures/overname/mutaties.ts'
import { beoordeelBestand } from './verslag.ts'

const omgeving = { vandaag: datum('2026-11-22'), gemeenten: GEMEENTEN }
const AANTAL = Number(process.env['SCHAKEL_MUTANTEN'] ?? 1000)

/** A report whose classes add up, or a refusal in words: nothing else may come out. */
async function isNetjes(bytes: Uint8Array): Promise<boolean> {
  const uitkomst = await beoordeelBestand(bytes, omgeving)
  if (!uitkomst.ok) return uitkomst.fout.reden.length > 10 && uitkomst.fout.herstel.length > 5
  const { gelezen, goed, teHerstellen, dubbel, tegenstrijdig } = uitkomst.waarde
  return goed + teHerstellen + dubbel + tegenstrijdig === gelezen
}

describe('broken files', () => {
  it.each(ZADEN.map((zaad, i) => [i, zaad] as const))('start from a sound file %i', async (_, zaad) => {
    expect(await beoordeelBestand(zaad, omgeving)).toMatchObject({ ok: true, waarde: { gelezen: 3 } })
  })

  it(`never crash or hang the reader (${AANTAL} mutants, by number)`, async () => {
    for (let n = 0; n < AANTAL; n++) {
      const netjes = await isNetjes(mutant(n)).catch((oorzaak: unknown) => oorzaak)
      expect(netjes, `mutant ${n}`).toBe(true)
    }
  })

  it('cut off at every percent give a report or a refusal', async () => {
    for (const zaad of ZADEN) {
      for (let procent = 0; procent < 100; procent++) {
        expect(
          await isNetjes(zaad.subarray(0, Math.floor((zaad.length * procent) / 100))),
          `${procent}%`,
        ).toBe(true)
      }
    }
  })
})
