import { useVandaag } from '../../../app/sessie.tsx'
import {
  DatumTekst,
  FoutMelding,
  Kaart,
  SummaryList,
  TekstLink,
  type SummaryRij,
} from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useWaarde } from '../../kandidaten/waarden.ts'
import { geldtOp, useFeiten } from '../feiten/feiten.ts'
import { FeitWaarden } from '../feiten/feit-waarden.tsx'
import { useDossier } from '../use-dossier.ts'

const SOORTEN = ['doelgroep', 'fase', 'abc', 'verwachting', 'uitkering', 'doelgroepregister'] as const

/** Where the person stands, fact by fact, with since when, and the way to change or read back each of them. */
export function Component() {
  const t = useTekst()
  const w = useWaarde()
  const vandaag = useVandaag()
  const { id, kandidaat, magSchrijven } = useDossier()
  const { feiten, probleem, opnieuw } = useFeiten()
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  const rijen: SummaryRij[] = SOORTEN.map((soort) => {
    const nu = feiten?.filter((f) => f.soort === soort && geldtOp(f, vandaag)) ?? []
    const naam = w('feit', soort)
    return {
      naam,
      waarde:
        feiten === undefined ? (
          <span className="sk-skelet" />
        ) : nu.length === 0 ? null : (
          <FeitWaarden feiten={nu} />
        ),
      ...(magSchrijven && {
        wijzig: {
          naar: `/dossiers/${id}/gegevens/feiten/${soort}`,
          context: t('dossier.wijzig-context', { wat: naam }),
        },
      }),
    }
  })
  return (
    <Kaart
      titel={t('dossier.kaart.feiten')}
      actie={<TekstLink naar={`/dossiers/${id}/gegevens`}>{t('dossier.kaart.alle-gegevens')}</TekstLink>}
    >
      <SummaryList
        rijen={[
          ...rijen,
          {
            naam: t('kandidaten.filter.vorm'),
            waarde: kandidaat.vorm === null ? null : w('vorm', kandidaat.vorm),
          },
          {
            naam: t('kandidaten.kolom.laatsteContact'),
            waarde:
              kandidaat.laatsteContact === null ? null : <DatumTekst datum={kandidaat.laatsteContact} />,
          },
        ]}
      />
    </Kaart>
  )
}
