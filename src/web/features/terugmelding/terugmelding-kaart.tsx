import { useVandaag } from '../../app/sessie.tsx'
import { Kaart, TekstLink, TermijnBadge } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useTerugmeldingen } from './api.ts'

/** The latest report back on the overview, while it waits for an answer or when the answer came; nothing when there is none. */
export function Component() {
  const t = useTekst()
  const vandaag = useVandaag()
  const { id } = useDossier()
  const laatste = useTerugmeldingen(id).meldingen?.find((m) => m.status !== 'ingetrokken')
  if (laatste === undefined) return null
  return (
    <Kaart
      titel={t('terugmelding.kaart.titel')}
      actie={<TekstLink naar={`/dossiers/${id}/terugmelding`}>{t('terugmelding.kaart.alle')}</TekstLink>}
    >
      <p>{t(`terugmelding.reden.${laatste.reden}`)}</p>
      {laatste.status === 'verzonden' ? (
        <p>
          {t('terugmelding.antwoord-uiterlijk')}{' '}
          <TermijnBadge datum={laatste.antwoordUiterlijk} vandaag={vandaag} />
        </p>
      ) : (
        <p>
          <span className="sk-zacht">
            {t('terugmelding.antwoord-van', { gemeente: laatste.gemeenteNaam })}:
          </span>{' '}
          {t(`terugmelding.antwoord.${laatste.antwoordSoort}`)}
        </p>
      )}
    </Kaart>
  )
}
