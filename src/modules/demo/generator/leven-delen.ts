import { plusMaanden } from '../../../core/datum.ts'
import { createDeelafspraak } from '../../kandidaten/index.ts'
import { PEILDAG } from '../moment.ts'
import { binnen, dagenIn, opDag } from './dagen.ts'
import { isDemo } from './medewerkers.ts'
import { organisatie } from './organisaties.ts'
import type { Persoon } from './personen.ts'
import type { Stap } from './stap.ts'
import { dagenGeleden } from './tijd.ts'
import type { Loting } from './toeval.ts'

/** Somebody who works in the area of the other Werkplein: that side sees this one dossier, for some months. */
export function deelStappen(loting: Loting, p: Persoon): Stap[] {
  if (p.fase !== 'begeleiden' || dagenIn(p) < 60 || !loting.kans(isDemo(p.consulent) ? 0.2 : 0.006)) return []
  const dag = binnen(p, dagenGeleden(loting.geheel(5, 50)))
  const naar = organisatie(p.consulent.organisatie.sleutel === 'wal' ? 'hart' : 'wal')
  const afspraak = {
    naarOrganisatieId: naar.id,
    grondslag: 'toestemming' as const,
    toelichting: `Werkt in het gebied van ${naar.naam}; de jobcoach daar begeleidt mee op de werkplek.`,
    vanaf: dag,
    tot: plusMaanden(PEILDAG, loting.geheel(2, 5)),
  }
  return [
    {
      op: opDag(loting, p, dag),
      door: p.consulent,
      doe: ({ ctx, kandidaatId }) => createDeelafspraak(ctx, kandidaatId, afspraak),
    },
  ]
}
