import { useEffect, useMemo } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import { useRecht, useVandaag } from '../../app/sessie.tsx'
import {
  Button,
  DataTable,
  EmptyState,
  FilterBar,
  Pagina,
  TekstLink,
  TermijnBadge,
  TijdstipTekst,
  useZoekstand,
  type Filter,
  type Kolom,
  type Zoekstand,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useTakenlijst, type Lijsttaak, type Vraag } from './api.ts'
import { isPartij, PARTIJCODES } from './keuzen.ts'
import { TaakActies } from './taak-acties.tsx'
import { filterTermijn, isTermijn, TERMIJNEN } from './termijnfilter.ts'
import '../kandidaten/kandidaten.css'
import './taken.css'

function Wanneer({ taak }: { readonly taak: Lijsttaak }) {
  const vandaag = useVandaag()
  if (taak.status === 'open') return <TermijnBadge datum={taak.uiterlijk} vandaag={vandaag} binnenkort={7} />
  return <span>{taak.afgehandeldOp !== null && <TijdstipTekst tijdstip={taak.afgehandeldOp} />}</span>
}

function useKolommen(magSchrijven: boolean): readonly Kolom<Lijsttaak>[] {
  const t = useTekst()
  return useMemo(
    () => [
      {
        id: 'wie',
        kop: t('taken.kolom.wie'),
        rijkop: true,
        cel: (x) => (
          <span>
            <TekstLink naar={`/dossiers/${x.kandidaat.id}/taken`}>{x.kandidaat.naam}</TekstLink>
            <span className="sk-onderregel">{x.kandidaat.dossiernummer}</span>
          </span>
        ),
      },
      {
        id: 'taak',
        kop: t('taken.kolom.taak'),
        cel: (x) => (
          <span>
            {x.titel}
            {x.toelichting !== null && <span className="sk-onderregel">{x.toelichting}</span>}
          </span>
        ),
      },
      { id: 'wanneer', kop: t('taken.kolom.wanneer'), cel: (x) => <Wanneer taak={x} /> },
      {
        id: 'wacht',
        kop: t('taken.kolom.wacht-op'),
        cel: (x) => (x.wachtOp === 'mij' ? x.eigenaar : t(`taken.partij.${x.wachtOp}`)),
      },
      { id: 'eigenaar', kop: t('taken.kolom.eigenaar'), cel: (x) => x.eigenaar },
      ...(magSchrijven
        ? [{ id: 'doen', kop: t('taken.kolom.doen'), cel: (x: Lijsttaak) => <TaakActies taak={x} /> }]
        : []),
    ],
    [t, magSchrijven],
  )
}

function useFilters(open: boolean): readonly Filter[] {
  const t = useTekst()
  return [
    {
      naam: 'voor',
      label: t('taken.filter.voor'),
      geen: t('taken.filter.mij'),
      opties: [{ waarde: 'organisatie', tekst: t('taken.filter.organisatie') }],
    },
    ...(open
      ? [
          {
            naam: 'termijn',
            label: t('taken.filter.termijn'),
            opties: TERMIJNEN.map((waarde) => ({ waarde, tekst: t(`taken.termijn.${waarde}`) })),
          },
        ]
      : []),
    {
      naam: 'wachtOp',
      label: t('taken.filter.wacht-op'),
      geen: t('taken.filter.iedereen'),
      opties: PARTIJCODES.map((waarde) => ({ waarde, tekst: t(`taken.partij.${waarde}`) })),
    },
    {
      naam: 'status',
      label: t('taken.filter.status'),
      geen: t('taken.filter.open'),
      opties: (['klaar', 'vervallen'] as const).map((waarde) => ({
        waarde,
        tekst: t(`taken.status.${waarde}`),
      })),
    },
  ]
}

function vraagUit(stand: Zoekstand): Vraag {
  const status = stand.waarde('status')
  const wachtOp = stand.waarde('wachtOp')
  return {
    voor: stand.waarde('voor') === 'organisatie' ? 'organisatie' : 'mij',
    status: status === 'klaar' || status === 'vervallen' ? status : 'open',
    ...(isPartij(wachtOp) && { wachtOp }),
  }
}

/** Tasks over all dossiers: mine or of my organisation, by what they wait for and when they are due. */
export function Component() {
  const t = useTekst()
  const vandaag = useVandaag()
  const stand = useZoekstand()
  const vraag = vraagUit(stand)
  const open = vraag.status === 'open'
  const filters = useFilters(open)
  const kolommen = useKolommen(useRecht('dossier-schrijven'))
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useTakenlijst(vraag)
  const gekozen = stand.waarde('termijn')
  const termijn = open && isTermijn(gekozen) ? gekozen : undefined
  const geladen = data?.pages.flatMap((p) => p.items)
  const { rijen, kanMeer } = filterTermijn(geladen ?? [], termijn, vandaag)
  const heeftMeer = hasNextPage && kanMeer
  // The first task that fits may stand on a later page.
  const zoekt = geladen !== undefined && rijen.length === 0 && heeftMeer
  useEffect(() => {
    if (zoekt && !isFetchingNextPage) void fetchNextPage()
  }, [zoekt, isFetchingNextPage, fetchNextPage])
  const gefilterd = filters.some((f) => stand.waarde(f.naam) !== '')
  return (
    <Pagina titel={t('taken.pagina')}>
      <FilterBar label={t('taken.filter.label')} filters={filters} stand={stand} />
      <DataTable
        titel={t('taken.pagina')}
        kolommen={kolommen}
        rijen={geladen === undefined || zoekt ? undefined : rijen}
        sleutel={(x) => x.id}
        telling={
          geladen === undefined || zoekt
            ? undefined
            : t('taken.telling', { aantal: rijen.length, meer: String(heeftMeer) })
        }
        meer={{ heeftMeer, bezig: isFetchingNextPage, onMeer: () => void fetchNextPage() }}
        probleem={error === null ? undefined : toProbleem(error)}
        onOpnieuw={() => void refetch()}
        leeg={
          <EmptyState
            titel={t(gefilterd ? 'taken.leeg.filter' : 'taken.leeg.mij')}
            icoon="goed"
            actie={
              gefilterd && (
                <Button variant="secondary" onClick={stand.wis}>
                  {t('kit.filter.wis-alles')}
                </Button>
              )
            }
          >
            {t('taken.leeg.pagina')}
          </EmptyState>
        }
      />
    </Pagina>
  )
}
