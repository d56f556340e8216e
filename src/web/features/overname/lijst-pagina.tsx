import { useQuery } from '@tanstack/react-query'
import { toProbleem } from '../../api/probleem.ts'
import {
  Badge,
  DataTable,
  EmptyState,
  KnopLink,
  Pagina,
  TekstLink,
  TijdstipTekst,
  type Kolom,
} from '../../components/index.ts'
import { useTekst, type T } from '../../i18n/tekst.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { listOvernames, type OvernameKort } from './api.ts'
import { LIJST } from './use-overname.ts'
import { WatNodig } from './wat-nodig.tsx'
import './overname.css'

const TOON = {
  ingelezen: 'let-op',
  beoordeeld: 'let-op',
  verwerkt: 'goed',
  teruggedraaid: 'stil',
  afgebroken: 'stil',
} as const

type Getal = (n: number) => string

function Uitkomst({ o, t, getal }: { readonly o: OvernameKort; readonly t: T; readonly getal: Getal }) {
  const van = (naam: string, bron = o.aantallen) => getal(bron?.[naam] ?? 0)
  if (o.resultaat !== null && o.resultaat !== undefined)
    return (
      <>
        {t('overname.lijst.uitkomst', {
          nieuw: van('nieuw', o.resultaat),
          gewijzigd: van('gewijzigd', o.resultaat),
          ongewijzigd: van('ongewijzigd', o.resultaat),
        })}
      </>
    )
  if (o.aantallen === null) return null
  return <>{t('overname.lijst.goed-van', { goed: van('goed'), gelezen: van('gelezen') })}</>
}

function useKolommen(): readonly Kolom<OvernameKort>[] {
  const t = useTekst()
  const { getal } = useFormaat()
  return [
    {
      id: 'bestand',
      kop: t('overname.kolom.bestand'),
      rijkop: true,
      cel: (o) => <TekstLink naar={`/overname/${o.id}`}>{o.bestandsnaam}</TekstLink>,
    },
    {
      id: 'staat',
      kop: t('overname.kolom.staat'),
      cel: (o) => <Badge toon={TOON[o.staat]}>{t(`overname.staat.${o.staat}`)}</Badge>,
    },
    { id: 'wanneer', kop: t('overname.kolom.wanneer'), cel: (o) => <TijdstipTekst tijdstip={o.gemaaktOp} /> },
    { id: 'wie', kop: t('overname.kolom.wie'), cel: (o) => o.gemaaktDoor },
    {
      id: 'resultaat',
      kop: t('overname.kolom.resultaat'),
      cel: (o) => <Uitkomst o={o} t={t} getal={getal} />,
    },
  ]
}

/** The take-overs of my organisation, and the way to a new one. */
export function Component() {
  const t = useTekst()
  const lijst = useQuery({ queryKey: LIJST, queryFn: listOvernames })
  const kolommen = useKolommen()
  const knop = (
    <KnopLink naar="/overname/nieuw" variant="primary" icoon="importeren">
      {t('overname.nieuw')}
    </KnopLink>
  )
  const leeg = lijst.data?.length === 0
  return (
    <Pagina titel={t('overname.titel')} acties={!leeg && knop}>
      <p className="sk-ovn__inleiding">{t('overname.lijst.inleiding')}</p>
      {leeg ? (
        <>
          <EmptyState titel={t('overname.leeg.titel')} icoon="importeren" actie={knop} />
          <WatNodig />
        </>
      ) : (
        <DataTable
          titel={t('overname.lijst.titel')}
          kolommen={kolommen}
          rijen={lijst.data}
          sleutel={(o) => o.id}
          telling={t('overname.lijst.telling', { aantal: lijst.data?.length ?? 0 })}
          probleem={lijst.error === null ? undefined : toProbleem(lijst.error)}
          onOpnieuw={() => void lijst.refetch()}
          leeg={null}
        />
      )}
    </Pagina>
  )
}
