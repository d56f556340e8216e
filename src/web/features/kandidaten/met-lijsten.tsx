import type { ReactNode } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import { FoutMelding } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useKeuzelijsten } from './api.ts'

/**
 * Shows a form only when municipalities, colleagues and organisations are there: a list that fills later would show
 * "Kies" where a value was filled in beforehand.
 */
export function MetLijsten({ children }: { readonly children: ReactNode }) {
  const t = useTekst()
  const { klaar, fout, opnieuw } = useKeuzelijsten()
  if (fout !== null) return <FoutMelding probleem={toProbleem(fout)} onOpnieuw={opnieuw} />
  return klaar ? children : <p role="status">{t('kit.laden')}</p>
}
