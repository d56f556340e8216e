import { useEffect } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import { useRecht, useVandaag } from '../../app/sessie.tsx'
import {
  Button,
  DataTable,
  EmptyState,
  FilterBar,
  Pagina,
  useZoekstand,
  type Zoekstand,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useTakenlijst, type Vraag } from './api.ts'
import { isPartij } from './keuzen.ts'
import { useKolommen } from './taken-kolommen.tsx'
import { filterTermijn, isTermijn } from './termijnfilter.ts'
import { useFilters } from './use-filters.ts'
import '../kandidaten/kandidaten.css'
import './taken.css'

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
