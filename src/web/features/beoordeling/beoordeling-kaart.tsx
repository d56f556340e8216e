import { useRecht } from '../../app/sessie.tsx'
import { DatumTekst, FoutMelding, Kaart, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import { useBeoordelingen } from './api.ts'
import { useRouteTekst } from './woorden.ts'

/** The assessment that holds, on the overview of the dossier. */
export function Component() {
  const t = useTekst()
  const w = useWaarde()
  const routeTekst = useRouteTekst()
  const magBeoordelen = useRecht('beoordelen')
  const { id, magSchrijven } = useDossier()
  const { beoordelingen, probleem, opnieuw } = useBeoordelingen(id)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  const geldend = beoordelingen?.find((b) => b.geldend)
  const basis = `/dossiers/${id}/beoordeling`
  return (
    <Kaart
      titel={t('beoordeling.kaart.titel')}
      actie={<TekstLink naar={basis}>{t('beoordeling.kaart.alle')}</TekstLink>}
    >
      {beoordelingen === undefined && <span className="sk-skelet" />}
      {beoordelingen !== undefined && geldend === undefined && (
        <p className="sk-zacht">
          {t('beoordeling.leeg.titel')}.{' '}
          {magSchrijven && magBeoordelen && (
            <TekstLink naar={`${basis}/nieuw`}>{t('beoordeling.nieuw')}</TekstLink>
          )}
        </p>
      )}
      {geldend !== undefined && (
        <>
          <p>
            <strong>{w('indeling', geldend.indeling)}</strong>, <DatumTekst datum={geldend.datum} />
          </p>
          <p>{routeTekst(geldend.route)}</p>
          {geldend.mogelijkeVorm !== null && (
            <p>
              <span className="sk-zacht">{t('beoordeling.vorm-kort')}:</span>{' '}
              {w('vorm', geldend.mogelijkeVorm)}
            </p>
          )}
        </>
      )}
    </Kaart>
  )
}
