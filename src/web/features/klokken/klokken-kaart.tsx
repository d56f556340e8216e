import { useVandaag } from '../../app/sessie.tsx'
import { FoutMelding, Kaart, TekstLink, TermijnBadge } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useKlokken } from './api.ts'
import { isKlaar, openMomenten, uiterlijk } from './klok.ts'
import { useKlokNaam, useMomentNaam, useWie } from './woorden.ts'
import './klokken.css'

const HOEVEEL = 4

/** The next moments of all clocks on the overview of the dossier: what, when, who. */
export function Component() {
  const t = useTekst()
  const vandaag = useVandaag()
  const klokNaam = useKlokNaam()
  const momentNaam = useMomentNaam()
  const wie = useWie()
  const { id } = useDossier()
  const { klokken, probleem, opnieuw } = useKlokken(id)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  const lopend = klokken?.filter((k) => !isKlaar(k))
  const stil = lopend?.filter((k) => k.staatStil) ?? []
  const beurten = openMomenten(lopend ?? []).slice(0, HOEVEEL)
  return (
    <Kaart
      titel={t('klokken.kaart.titel')}
      actie={<TekstLink naar={`/dossiers/${id}/klokken`}>{t('klokken.kaart.alle')}</TekstLink>}
    >
      {lopend === undefined && <span className="sk-skelet" />}
      {lopend?.length === 0 && <p className="sk-zacht">{t('klokken.leeg.titel')}</p>}
      {stil.map((k) => (
        <p key={k.objectId}>{t('klokken.kaart.stil', { klok: klokNaam(k) })}</p>
      ))}
      <ol className="sk-klok__beurten">
        {beurten.map(({ klok, moment }) => (
          <li key={`${klok.objectId}${moment.code}`}>
            <p className="sk-klok__naam">
              {klokNaam(klok)}: {momentNaam(moment)}
            </p>
            <p>
              <TermijnBadge datum={uiterlijk(moment)} vandaag={vandaag} />
            </p>
            <p className="sk-zacht">
              {t('klokken.aan-zet')}: {wie(moment.aanZet)}
            </p>
          </li>
        ))}
      </ol>
    </Kaart>
  )
}
