import { useVandaag } from '../../../app/sessie.tsx'
import { FoutMelding, Kaart, SummaryList } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useWaarde } from '../../kandidaten/waarden.ts'
import { begintNog, FEITSOORTEN, geldtOp, useFeiten } from '../feiten/feiten.ts'
import { FeitWaarden } from '../feiten/feit-waarden.tsx'
import { useDossier } from '../use-dossier.ts'

/** The dated facts, each with what holds now or begins later; a page per kind keeps the history and changes it. */
export function FeitenLijst() {
  const t = useTekst()
  const w = useWaarde()
  const vandaag = useVandaag()
  const { id } = useDossier()
  const { feiten, probleem, opnieuw } = useFeiten()
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  return (
    <Kaart titel={t('dossier.feit.kop')}>
      <p className="sk-zacht">{t('dossier.feit.uitleg')}</p>
      <SummaryList
        rijen={FEITSOORTEN.map((soort) => {
          const nu =
            feiten?.filter((f) => f.soort === soort && (geldtOp(f, vandaag) || begintNog(f, vandaag))) ?? []
          const aantal = feiten?.filter((f) => f.soort === soort).length ?? 0
          return {
            naam: w('feit', soort),
            waarde:
              feiten === undefined ? (
                <span className="sk-skelet" />
              ) : nu.length === 0 ? null : (
                <FeitWaarden feiten={nu} />
              ),
            ...(aantal > nu.length && {
              toelichting: t('dossier.feit.eerdere', { aantal: aantal - nu.length }),
            }),
            wijzig: {
              naar: `/dossiers/${id}/gegevens/feiten/${soort}`,
              context: t('dossier.feit.wijzig-context', { wat: w('feit', soort) }),
            },
          }
        })}
      />
    </Kaart>
  )
}
