import { plusDagen } from '../../../core/datum.ts'
import { corrigeerContact } from '../../dossiers/index.ts'
import { corrigeerKandidaat, findKandidaat } from '../../kandidaten/index.ts'
import { binnen, dagenIn, opDag } from './dagen.ts'
import type { Persoon } from './personen.ts'
import { idVan, type Stap } from './stap.ts'
import { dagenGeleden } from './tijd.ts'
import type { Loting } from './toeval.ts'

/** What was entered wrongly or changed, put right with a reason; what stood there before stays readable. */
export function correctieStappen(loting: Loting, p: Persoon, contacten: number): Stap[] {
  if (dagenIn(p) < 12) return []
  return [
    ...(loting.kans(0.05) ? [gegevens(loting, p)] : []),
    ...(loting.kans(0.02) && contacten > 1 ? [verslag(loting, p)] : []),
  ]
}

function gegevens(loting: Loting, p: Persoon): Stap {
  const dag = binnen(p, plusDagen(p.aanmelddag, loting.geheel(2, dagenIn(p) - 2)))
  const wijziging = loting.kies([
    {
      gegevens: { telefoon: `06-0001${String(1000 + (p.nummer % 9000))}` },
      reden: 'Nieuw telefoonnummer doorgegeven',
    },
    { gegevens: { postcode: `${p.postcode.slice(0, 4)} ZZ` }, reden: 'Verhuisd binnen de gemeente' },
    { gegevens: { leesniveau: 'B1' as const }, reden: 'Na de taaltoets' },
    { gegevens: { contacttaal: 'en' }, reden: 'Wil liever in het Engels bericht krijgen' },
  ])
  return {
    op: opDag(loting, p, dag),
    door: p.consulent,
    doe: async ({ ctx, kandidaatId }) =>
      corrigeerKandidaat(ctx, kandidaatId, (await findKandidaat(ctx, kandidaatId))?.versie ?? 0, wijziging),
  }
}

/** A note of a talk that named the wrong kind of contact. */
function verslag(loting: Loting, p: Persoon): Stap {
  const dag = binnen(p, dagenGeleden(loting.geheel(1, 3)))
  return {
    op: opDag(loting, p, dag),
    door: p.consulent,
    doe: (w) =>
      corrigeerContact(
        w.ctx,
        idVan(w, 'contact-0'),
        {
          datum: binnen(p, plusDagen(p.aanmelddag, 4)),
          soort: 'telefoon',
          verslag: 'Telefonisch gesproken in plaats van op kantoor; zelfde afspraken.',
        },
        'Verkeerde soort gekozen',
      ),
  }
}
