import { useMemo } from 'react'
import { useRecht, useVandaag } from '../../app/sessie.tsx'
import {
  DataTable,
  DatumTekst,
  EmptyState,
  FilterBar,
  Pagina,
  TekstLink,
  TermijnBadge,
  useZoekstand,
  type Kolom,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { dagVan } from '../contacten/dag.ts'
import { usePostvak, type Kant, type Postvakrij, type Stand } from './api.ts'
import { useMagBeantwoorden } from './rechten.ts'
import '../kandidaten/kandidaten.css'
import './terugmelding.css'

function Uitkomst({ rij }: { readonly rij: Postvakrij }) {
  const t = useTekst()
  const vandaag = useVandaag()
  if (rij.status === 'verzonden') return <TermijnBadge datum={rij.antwoordUiterlijk} vandaag={vandaag} />
  const op = rij.beantwoordOp ?? rij.ingetrokkenOp
  return (
    <span>
      {rij.antwoordSoort === null
        ? t('terugmelding.status.ingetrokken')
        : t(`terugmelding.antwoord.${rij.antwoordSoort}`)}
      <span className="sk-onderregel">{op !== null && <DatumTekst datum={dagVan(op)} vorm="kort" />}</span>
    </span>
  )
}

function Doen({ rij }: { readonly rij: Postvakrij }) {
  const t = useTekst()
  const mag = useMagBeantwoorden()(rij)
  const basis = `/dossiers/${rij.kandidaat.id}/terugmelding`
  return (
    <TekstLink naar={mag ? `${basis}/${rij.id}/beantwoorden` : basis}>
      {t(mag ? 'terugmelding.beantwoorden' : 'terugmelding.bekijk')}{' '}
      <span className="ams-visually-hidden">{rij.kandidaat.naam}</span>
    </TekstLink>
  )
}

function useKolommen(): readonly Kolom<Postvakrij>[] {
  const t = useTekst()
  return useMemo(
    () => [
      {
        id: 'naam',
        kop: t('terugmelding.kolom.wie'),
        rijkop: true,
        cel: (r) => (
          <span>
            <TekstLink naar={`/dossiers/${r.kandidaat.id}/terugmelding`}>{r.kandidaat.naam}</TekstLink>
            <span className="sk-onderregel">
              {r.kandidaat.dossiernummer} · {r.gemeenteNaam}
            </span>
          </span>
        ),
      },
      { id: 'reden', kop: t('terugmelding.kolom.reden'), cel: (r) => t(`terugmelding.reden.${r.reden}`) },
      {
        id: 'gemeld',
        kop: t('terugmelding.kolom.gemeld'),
        cel: (r) => (
          <span>
            <DatumTekst datum={dagVan(r.verzondenOp)} vorm="kort" />
            <span className="sk-onderregel">{r.verzondenDoor}</span>
          </span>
        ),
      },
      { id: 'antwoord', kop: t('terugmelding.kolom.antwoord'), cel: (r) => <Uitkomst rij={r} /> },
      { id: 'doen', kop: t('terugmelding.kolom.doen'), cel: (r) => <Doen rij={r} /> },
    ],
    [t],
  )
}

const leesKant = (tekst: string, standaard: Kant): Kant =>
  tekst === 'ontvangen' || tekst === 'verzonden' ? tekst : standaard

/** Report backs over all dossiers: what my municipalities have to answer, and what I wait for. */
export function Component() {
  const t = useTekst()
  const stand = useZoekstand()
  const kolommen = useKolommen()
  const standaard: Kant = useRecht('terugmelding-beantwoorden') ? 'ontvangen' : 'verzonden'
  const kant = leesKant(stand.waarde('kant'), standaard)
  const status: Stand = stand.waarde('status') === 'afgehandeld' ? 'afgehandeld' : 'open'
  const { rijen, probleem, opnieuw, meer } = usePostvak(kant, status)
  const ander: Kant = standaard === 'ontvangen' ? 'verzonden' : 'ontvangen'
  return (
    <Pagina titel={t('terugmelding.postvak.titel')}>
      <FilterBar
        label={t('terugmelding.postvak.filter')}
        stand={stand}
        filters={[
          {
            naam: 'kant',
            label: t('terugmelding.postvak.kant'),
            geen: t(`terugmelding.postvak.${standaard}`),
            opties: [{ waarde: ander, tekst: t(`terugmelding.postvak.${ander}`) }],
          },
          {
            naam: 'status',
            label: t('terugmelding.postvak.status'),
            geen: t('terugmelding.postvak.open'),
            opties: [{ waarde: 'afgehandeld', tekst: t('terugmelding.postvak.afgehandeld') }],
          },
        ]}
      />
      <DataTable
        titel={t(`terugmelding.postvak.${kant}`)}
        kolommen={kolommen}
        rijen={rijen}
        sleutel={(r) => r.id}
        telling={t('terugmelding.postvak.telling', {
          aantal: rijen?.length ?? 0,
          meer: String(meer.heeftMeer),
        })}
        meer={meer}
        probleem={probleem}
        onOpnieuw={opnieuw}
        leeg={
          <EmptyState titel={t(`terugmelding.postvak.leeg-${status}`)} icoon="goed">
            {t(`terugmelding.postvak.leeg-${kant}`)}
          </EmptyState>
        }
      />
    </Pagina>
  )
}
