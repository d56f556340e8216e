import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { toProbleem, type Probleem } from '../../api/probleem.ts'
import { useRecht } from '../../app/sessie.tsx'
import {
  Button,
  DataTable,
  EmptyState,
  FilterBar,
  FoutMelding,
  KnopLink,
  Pagina,
  useMelding,
  useZoekstand,
  type Sortering,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useBewaardeFilters } from './api.ts'
import { useKolommen } from './caseload-kolommen.tsx'
import { onthoudCaseload } from './laatste.ts'
import { useCaseload } from './use-caseload.ts'
import { useFilters } from './use-filters.ts'
import { exportAdres, FILTERNAMEN, TELGRENS, vraagUit } from './vraag.ts'
import { Weergaven } from './weergaven.tsx'
import './kandidaten.css'

const EERST: Sortering = { kolom: 'volgendeActie', richting: 'op' }

function Leeg({ gefilterd, onWis }: { readonly gefilterd: boolean; readonly onWis: () => void }) {
  const t = useTekst()
  const magOvernemen = useRecht('overnemen')
  if (gefilterd)
    return (
      <EmptyState
        titel={t('kandidaten.leeg.filter')}
        actie={
          <Button variant="secondary" onClick={onWis}>
            {t('kit.filter.wis-alles')}
          </Button>
        }
      >
        {t('kandidaten.leeg.filter-tekst')}
      </EmptyState>
    )
  return (
    <EmptyState
      titel={t('kandidaten.leeg.alles')}
      icoon="mensen"
      actie={magOvernemen && <KnopLink naar="/overname">{t('kandidaten.leeg.overnemen')}</KnopLink>}
    >
      {t('kandidaten.leeg.alles-tekst')}
    </EmptyState>
  )
}

/** Saving and removing views, with what went wrong kept on screen until the next attempt. */
function useWeergaveBeheer() {
  const t = useTekst()
  const meld = useMelding()
  const [probleem, setProbleem] = useState<Probleem>()
  const filters = useBewaardeFilters((fout) => setProbleem(toProbleem(fout)))
  const doe = (werk: Promise<unknown>, tekst: string) => {
    setProbleem(undefined)
    // A refusal is on screen already, through onError.
    werk.then(() => meld({ tekst })).catch(() => undefined)
  }
  return {
    probleem,
    bewaard: filters.bewaard,
    onBewaar: (naam: string, vraag: string) =>
      doe(filters.bewaar({ naam, vraag }), t('kandidaten.filter.bewaard', { naam })),
    onVerwijder: (id: string) => doe(filters.verwijder(id), t('kandidaten.filter.verwijderd')),
  }
}

/** The caseload: everybody this user may see, filtered, sorted and paged by the server; the whole state stands in the address. */
export function Component() {
  const t = useTekst()
  const [params] = useSearchParams()
  const stand = useZoekstand(EERST)
  const vraag = vraagUit(params)
  const { filters, meer } = useFilters()
  const kolommen = useKolommen()
  const lijst = useCaseload(vraag)
  const { probleem, ...beheer } = useWeergaveBeheer()
  const magSchrijven = useRecht('dossier-schrijven')
  useEffect(() => onthoudCaseload(params.size === 0 ? '' : `?${params.toString()}`), [params])
  const aantal = lijst.rijen?.length ?? 0
  const totaal = lijst.aantal ?? aantal
  const gefilterd = FILTERNAMEN.some((naam) => stand.waarde(naam) !== '')
  return (
    <Pagina
      titel={t('kandidaten.caseload.titel')}
      acties={
        magSchrijven && (
          <KnopLink naar="/dossiers/nieuw" variant="primary">
            {t('kandidaten.nieuw.knop')}
          </KnopLink>
        )
      }
    >
      <Weergaven />
      <FilterBar
        label={t('kandidaten.filter.label')}
        filters={filters}
        meer={meer}
        stand={stand}
        {...beheer}
      />
      {probleem && <FoutMelding probleem={probleem} />}
      <DataTable
        titel={t('kandidaten.caseload.titel')}
        kolommen={kolommen}
        rijen={lijst.rijen}
        sleutel={(r) => r.id}
        {...(stand.sortering && { sortering: stand.sortering })}
        onSorteer={stand.zetSortering}
        telling={
          totaal > TELGRENS
            ? t('kandidaten.caseload.meer-dan', { aantal, grens: TELGRENS })
            : t('kandidaten.caseload.telling', { aantal, totaal, rest: totaal - aantal })
        }
        meer={lijst.meer}
        probleem={lijst.probleem}
        onOpnieuw={lijst.opnieuw}
        exporteer={[
          { soort: 'CSV', adres: exportAdres('csv', vraag) },
          { soort: 'XLSX', adres: exportAdres('xlsx', vraag) },
        ]}
        leeg={<Leeg gefilterd={gefilterd} onWis={stand.wis} />}
      />
    </Pagina>
  )
}
