import { datum, type Datum } from '../../src/core/datum.ts'
import type { NieuwePlaatsing, PlaatsingDeps } from '../../src/modules/plaatsingen/index.ts'
import type { NieuwTraject } from '../../src/modules/trajecten/index.ts'
import { createWerkgever, createWerkplek, type Werkplekgegevens } from '../../src/modules/werkgevers/index.ts'
import type { Actor } from '../../src/platform/context.ts'
import type { TestDatabase } from '../database.ts'
import { gelukt } from './dossier.ts'

/** A leerwerktraject from 12 January 2026, unless said otherwise. */
export const nieuwTraject = (anders: Partial<NieuwTraject> = {}): NieuwTraject => ({
  soort: 'leerwerktraject',
  doel: 'Werkritme opbouwen in het groen',
  ontwikkelpunten: ['op tijd komen'],
  aanbiederId: null,
  aanbiederNaam: null,
  werkplekId: null,
  toekomstigeWerkgeverId: null,
  afspraakWerkgever: null,
  behoudUitkering: true,
  vanaf: datum('2026-01-12'),
  tot: null,
  verlenging: null,
  ...anders,
})

/** Regular work from 1 March 2026 without an end, unless said otherwise; it needs an employer or a workplace. */
export const nieuwePlaatsing = (anders: Partial<NieuwePlaatsing> = {}): NieuwePlaatsing => ({
  vorm: 'regulier',
  werkgeverId: null,
  werkplekId: null,
  functie: null,
  urenPerWeek: 24,
  loonwaarde: null,
  instrumenten: [],
  kostenPerJaarCent: null,
  nevenbaan: false,
  lagereVormReden: null,
  vanaf: datum('2026-03-01'),
  tot: null,
  verlenging: null,
  vorige: null,
  ...anders,
})

/** Nobody has judged what is possible, and nothing waits for the news that work was found. */
export const zonderOordeel: PlaatsingDeps = {
  findMogelijkeVorm: async () => undefined,
  meldWerkGevonden: async () => undefined,
}

let volgnummer = 0

/** An employer with one workplace, open since 2020. */
export async function createWerk(
  t: TestDatabase,
  actor: Actor,
  plek: Partial<Werkplekgegevens> = {},
): Promise<{ werkgeverId: string; werkplekId: string }> {
  volgnummer++
  return gelukt(t, actor, async (ctx) => {
    const werkgever = await createWerkgever(ctx, {
      naam: `Kwekerij ${volgnummer}`,
      kvkNummer: null,
      vestigingsplaats: 'Zundert',
      sector: 'groen',
      regulier: true,
      organisatieId: null,
      accountmanagerId: null,
      contactpersoon: null,
      telefoon: null,
      email: null,
      ambassadeur: false,
      actief: true,
    })
    if (!werkgever.ok) return werkgever
    const gegevens: Werkplekgegevens = {
      naam: 'Kas 1',
      omschrijving: null,
      plaatsen: 3,
      ligging: 'buiten',
      locatie: null,
      urenPerWeek: null,
      vormen: [],
      vanaf: '2020-01-01',
      tot: null,
      ...plek,
    }
    const werkplek = await createWerkplek(ctx, werkgever.waarde.id, gegevens)
    return werkplek.ok
      ? { ok: true, waarde: { werkgeverId: werkgever.waarde.id, werkplekId: werkplek.waarde.id } }
      : werkplek
  })
}

export const dag = (tekst: string): Datum => datum(tekst)
