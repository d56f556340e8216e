import { useVandaag } from '../../app/sessie.tsx'
import { FoutMelding, Kaart, SummaryList, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { FeitWaarden } from '../dossier/feiten/feit-waarden.tsx'
import { geldtOp, useFeiten } from '../dossier/feiten/feiten.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useWaarde } from '../kandidaten/waarden.ts'

const METINGEN = ['abc', 'fase', 'verwachting'] as const

/** The measurements beside the assessment, each with the way to measure anew. */
export function MetingenKaart() {
  const t = useTekst()
  const w = useWaarde()
  const vandaag = useVandaag()
  const { id, magSchrijven } = useDossier()
  const { feiten, probleem, opnieuw } = useFeiten()
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  const basis = `/dossiers/${id}/gegevens/feiten`
  return (
    <Kaart titel={t('beoordeling.metingen')}>
      <SummaryList
        rijen={METINGEN.map((soort) => {
          const nu = feiten?.filter((f) => f.soort === soort && geldtOp(f, vandaag)) ?? []
          return {
            naam: w('feit', soort),
            waarde: nu.length === 0 ? null : <FeitWaarden feiten={nu} />,
            toelichting: magSchrijven && (
              <TekstLink naar={`${basis}/${soort}/nieuw`}>
                {t('beoordeling.nieuwe-meting')}{' '}
                <span className="ams-visually-hidden">{w('feit', soort)}</span>
              </TekstLink>
            ),
          }
        })}
      />
    </Kaart>
  )
}
