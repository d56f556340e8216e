import { leeftijdOp, verjaardag } from '../../../core/datum.ts'
import { periode } from '../../../core/periode.ts'
import { registreerKandidaat, setKenmerk, type Kenmerksoort } from '../../kandidaten/index.ts'
import { PEILDAG, ZAAD } from '../moment.ts'
import { dossierStappen } from './leven-dossier.ts'
import { metingStappen } from './leven-metingen.ts'
import { werkStappen } from './leven-werk.ts'
import type { Medewerker } from './medewerkers.ts'
import type { Persoon } from './personen.ts'
import type { Schets } from './schets.ts'
import type { Stap } from './stap.ts'
import { instant } from './tijd.ts'
import { createLoting } from './toeval.ts'
import { nachtwerk } from './uitvoeren.ts'

/** Who else plays a part in somebody's life. */
export type Omgeving = {
  /** The policy officer of a municipality, who answers reports back. */
  readonly beleid: (gemeente: string) => Medewerker
}

/** Everything that happened with somebody in the region, as steps through the product's own commands. */
export function createLeven(p: Persoon, schets: Schets, omgeving: Omgeving): Stap[] {
  const loting = createLoting(ZAAD, 'leven', p.nummer)
  const stappen = [
    ...startStappen(p, instant(loting, p.aanmelddag)),
    ...metingStappen(createLoting(ZAAD, 'metingen', p.nummer), p, schets),
    ...werkStappen(createLoting(ZAAD, 'werk', p.nummer), p, schets),
    ...dossierStappen(createLoting(ZAAD, 'dossier', p.nummer), p, schets, omgeving),
  ]
  const wordt27 = verjaardag(p.geboortedatum, 27)
  return wordt27 > p.aanmelddag && wordt27 <= PEILDAG ? [...stappen, nachtwerk(p.consulent)] : stappen
}

/** Registration and the facts that are known on the first day. */
function startStappen(p: Persoon, op: string): Stap[] {
  const door = p.consulent
  const kenmerk = (soort: Kenmerksoort, waarde: string, tot: Parameters<typeof periode>[1] = null): Stap => ({
    op,
    door,
    doe: ({ ctx, kandidaatId }) =>
      setKenmerk(ctx, kandidaatId, {
        soort,
        waarde,
        periode: periode(p.aanmelddag, tot),
        bron: 'registratie',
        reden: null,
      }),
  })
  const jongerAlsStart = !p.wsw && leeftijdOp(p.geboortedatum, p.aanmelddag) < 27
  return [
    { op, door, doe: ({ ctx, deps }) => registreerKandidaat(ctx, deps, registratie(p)) },
    kenmerk('uitkering', p.uitkering),
    // Being young ends by itself on a known day.
    ...(jongerAlsStart ? [kenmerk('doelgroep', 'jongere', verjaardag(p.geboortedatum, 27))] : []),
    ...(p.doelgroepen.includes('banenafspraak') ? [kenmerk('doelgroepregister', 'ja')] : []),
  ]
}

const registratie = (p: Persoon): Parameters<typeof registreerKandidaat>[2] => ({
  achternaam: p.naam.achternaam,
  voorvoegsel: p.naam.voorvoegsel,
  voornaam: p.naam.voornaam,
  geboortedatum: p.geboortedatum,
  geslacht: p.naam.geslacht,
  contacttaal: p.contacttaal,
  leesniveau: p.leesniveau,
  telefoon: p.nummer % 10 < 7 ? `06-0000${String(p.nummer % 10_000).padStart(4, '0')}` : null,
  email: p.nummer % 10 < 4 ? `inwoner${p.nummer}@verzonnen.example` : null,
  postcode: p.postcode,
  woonplaats: p.woonplaats,
  gemeente: p.gemeente.code,
  bsn: p.bsn,
  consulentId: p.consulent.id,
  doelgroepen: p.doelgroepen.filter((d) => d !== 'jongere'),
  ookAlsDubbel: true,
})
