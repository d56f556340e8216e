import { useRecht } from '../../app/sessie.tsx'
import {
  Badge,
  Button,
  DataTable,
  EmptyState,
  FilterBar,
  KnopLink,
  Pagina,
  TekstLink,
  useZoekstand,
  type Kolom,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useWerkgevers, type Werkgeverrij, type Werkgevervraag } from './api.ts'
import { Bezetting } from './bezetting.tsx'
import './werkgevers.css'

function useKolommen(): readonly Kolom<Werkgeverrij>[] {
  const t = useTekst()
  return [
    {
      id: 'naam',
      kop: t('werkgevers.veld.naam'),
      rijkop: true,
      cel: (w) => (
        <>
          <TekstLink naar={`/werkgevers/${w.id}`}>{w.naam}</TekstLink>{' '}
          {!w.actief && <Badge>{t('werkgevers.niet-actief')}</Badge>}{' '}
          {w.ambassadeur && <Badge toon="merk">{t('werkgevers.ambassadeur')}</Badge>}
        </>
      ),
    },
    { id: 'plaats', kop: t('werkgevers.veld.vestigingsplaats'), cel: (w) => w.vestigingsplaats },
    { id: 'sector', kop: t('werkgevers.veld.sector'), cel: (w) => w.sector },
    {
      id: 'plaatsen',
      kop: t('werkgevers.kolom.plaatsen'),
      cel: (w) => <Bezetting plaatsen={w.plaatsen} bezet={w.bezet} />,
    },
    {
      id: 'contact',
      kop: t('werkgevers.veld.contactpersoon'),
      cel: (w) => w.contactpersoon,
      verborgen: true,
    },
    { id: 'account', kop: t('werkgevers.veld.accountmanager'), cel: (w) => w.accountmanager },
  ]
}

/** The question to the API from the address; every word of the search has to be in the name. */
function vraagUit(waarde: (naam: string) => string): Werkgevervraag {
  const actief = waarde('actief')
  return {
    ...(waarde('zoek') === '' ? {} : { zoek: waarde('zoek') }),
    ...(actief === 'ja' || actief === 'nee' ? { actief } : {}),
  }
}

/** The employers of the region with their free places. */
export function Component() {
  const t = useTekst()
  const stand = useZoekstand()
  const magSchrijven = useRecht('werkgever-schrijven')
  const lijst = useWerkgevers(vraagUit(stand.waarde))
  const kolommen = useKolommen()
  const gefilterd = ['zoek', 'actief'].some((f) => stand.waarde(f) !== '')
  const nieuw = (
    <KnopLink naar="/werkgevers/nieuw" variant="primary">
      {t('werkgevers.nieuw.knop')}
    </KnopLink>
  )
  return (
    <Pagina titel={t('werkgevers.titel')} acties={magSchrijven && nieuw}>
      <FilterBar
        label={t('werkgevers.filter.label')}
        filters={[
          { naam: 'zoek', label: t('werkgevers.filter.zoek') },
          {
            naam: 'actief',
            label: t('werkgevers.filter.actief'),
            opties: [
              { waarde: 'ja', tekst: t('werkgevers.filter.actief-ja') },
              { waarde: 'nee', tekst: t('werkgevers.filter.actief-nee') },
            ],
          },
        ]}
        stand={stand}
      />
      <DataTable
        titel={t('werkgevers.titel')}
        kolommen={kolommen}
        rijen={lijst.rijen}
        sleutel={(w) => w.id}
        telling={t(lijst.meer.heeftMeer ? 'werkgevers.telling-meer' : 'werkgevers.telling', {
          aantal: lijst.rijen?.length ?? 0,
        })}
        meer={lijst.meer}
        probleem={lijst.probleem}
        onOpnieuw={lijst.opnieuw}
        leeg={
          <EmptyState
            titel={t(gefilterd ? 'werkgevers.leeg.filter' : 'werkgevers.leeg.alles')}
            icoon="bedrijf"
            actie={
              gefilterd ? (
                <Button variant="secondary" onClick={stand.wis}>
                  {t('kit.filter.wis-alles')}
                </Button>
              ) : (
                magSchrijven && nieuw
              )
            }
          >
            {t(gefilterd ? 'werkgevers.leeg.filter-tekst' : 'werkgevers.leeg.alles-tekst')}
          </EmptyState>
        }
      />
    </Pagina>
  )
}
