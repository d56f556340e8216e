import { useRouteError } from 'react-router'
import { ApiProbleem, toProbleem } from '../../api/probleem.ts'
import { FoutMelding, Kaart } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

const opnieuw = () => window.location.reload()

/** In place of a section that failed; the dossier around it stays. */
export function DossierFout() {
  const fout = useRouteError()
  if (!(fout instanceof ApiProbleem)) console.error(fout)
  return <FoutMelding probleem={toProbleem(fout)} onOpnieuw={opnieuw} />
}

/** In place of a card whose file could not be fetched. */
export function NietGeladen() {
  const t = useTekst()
  return (
    <Kaart titel={t('dossier.kaart.mislukt')}>
      <p>{t('dossier.kaart.mislukt-tekst')}</p>
      <p>
        <button type="button" className="sk-tekstknop" onClick={opnieuw}>
          {t('schil.fout.opnieuw')}
        </button>
      </p>
    </Kaart>
  )
}
