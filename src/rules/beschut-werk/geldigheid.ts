import { datum, type Datum } from '../../core/datum.ts'
import { verbeteragenda } from '../bronnen.ts'
import {
  addVersie,
  defineHervorming,
  defineRegel,
  type Hervorming,
  type RegelVersie,
} from '../engine/index.ts'

export type Adviesgeschiedenis = {
  /** Day of the positive advice. */
  readonly adviesOp: Datum
  /** First day of an indication for the banenafspraak after it, or null. */
  readonly banenafspraakVanaf: Datum | null
  /** First day on which that work no longer went on, or null while it does. */
  readonly terugvalOp: Datum | null
}

export type Adviesstand = {
  readonly geldig: boolean
  readonly stand: 'nog-niet' | 'geldig' | 'vervallen' | 'herleefd'
  /** Whether UWV has to assess again before this person can return to beschut werk. */
  readonly nieuweBeoordeling: boolean
}

const bron = verbeteragenda('hoofdstuk 3, overgang van beschut werk naar ander werk')
type Versie = RegelVersie<Adviesgeschiedenis, Adviesstand>

function standOp(peildatum: Datum, g: Adviesgeschiedenis, herleeft: boolean): Adviesstand {
  if (peildatum < g.adviesOp) return { geldig: false, stand: 'nog-niet', nieuweBeoordeling: false }
  if (g.banenafspraakVanaf === null || peildatum < g.banenafspraakVanaf)
    return { geldig: true, stand: 'geldig', nieuweBeoordeling: false }
  const teruggevallen = g.terugvalOp !== null && peildatum >= g.terugvalOp
  if (herleeft && teruggevallen) return { geldig: true, stand: 'herleefd', nieuweBeoordeling: false }
  return { geldig: false, stand: 'vervallen', nieuweBeoordeling: teruggevallen }
}

/** Whether a positive advice beschut werk still holds: an indication for the banenafspraak makes it lapse. */
export const geldigheidAdvies = defineRegel<Adviesgeschiedenis, Adviesstand>({
  id: 'beschut-werk.geldigheid-advies',
  naam: 'Geldigheid van een positief advies beschut werk',
  versies: [
    {
      vanaf: datum('2017-01-01'),
      bron,
      zekerheid: 'brondocument',
      wettekst:
        'Dit komt doordat een indicatie voor de banenafpraak automatisch de indicatie voor beschut werk laat vervallen. Als terugkeer naar beschut werk nodig is, vereist dit opnieuw een beoordeling door het UWV, wat voor extra onzekerheid zorgt.',
      uitleg:
        'Wie een indicatie banenafspraak krijgt, verliest het advies beschut werk. Terug kan alleen na een nieuwe beoordeling door UWV.',
      parameters: [],
      bereken: (r, g) => standOp(r.peildatum, g, false),
    },
  ],
})

/** The announced change as a reform: from a day that is still open, a positive advice revives on falling back. */
export function hervormingHerleving(vanaf: string): Hervorming {
  const versie: Versie = {
    vanaf: datum(vanaf),
    bron: verbeteragenda('lopende maatregelen: aanpassing Besluit advisering beschut werk'),
    zekerheid: 'brondocument',
    wettekst:
      'De stap voor mensen vergemakkelijken om vanuit beschut werk door te stromen naar een banenafpraakbaan omdat je positieve advies beschut werk bij terugval herleeft.',
    uitleg:
      'Lukt het werk in de banenafspraak niet, dan geldt het eerdere advies beschut werk weer, zonder nieuwe beoordeling.',
    parameters: [],
    bereken: (r, g) => standOp(r.peildatum, g, true),
  }
  return defineHervorming(`herleving advies beschut werk vanaf ${vanaf}`, {
    regels: [addVersie(geldigheidAdvies, versie)],
  })
}
