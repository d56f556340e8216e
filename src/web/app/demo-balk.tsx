import { DatumTekst } from '../components/formaten.tsx'
import { Icoon } from '../components/icons.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { useMaybeSessie } from './sessie.tsx'

/** Says on every page of the demo that nobody in it exists, and which day it is there. */
export function DemoBalk() {
  const t = useTekst()
  const sessie = useMaybeSessie()
  if (sessie?.modus !== 'demo') return null
  return (
    <aside className="sk-demo" aria-label={t('schil.demo-naam')}>
      <Icoon naam="info" />
      <p>
        <strong>{t('schil.demo')}</strong> {t('schil.demo-dag')} <DatumTekst datum={sessie.vandaag} />.
      </p>
    </aside>
  )
}
