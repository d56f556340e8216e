import { useState } from 'react'
import {
  Badge,
  Button,
  DataTable,
  DuplicateCompare,
  EmptyState,
  FilterBar,
  GetalTekst,
  Kaart,
  KnopLink,
  TekstLink,
  TermijnBadge,
  useZoekstand,
  type Kant,
  type Kolom,
  type Sortering,
} from '../../components/index.ts'
import { RIJEN, type Rij } from './voorbeelden.tsx'

const STANDAARD: Sortering = { kolom: 'termijn', richting: 'op' }

const kolommen = (vandaag: string): readonly Kolom<Rij>[] => [
  {
    id: 'naam',
    kop: 'Naam',
    rijkop: true,
    sorteerbaar: true,
    cel: (r) => <TekstLink naar="/componenten">{r.naam}</TekstLink>,
  },
  { id: 'gemeente', kop: 'Gemeente', sorteerbaar: true, cel: (r) => r.gemeente },
  { id: 'fase', kop: 'Fase', cel: (r) => <Badge>{r.fase}</Badge> },
  { id: 'stap', kop: 'Volgende stap', cel: (r) => r.stap },
  {
    id: 'termijn',
    kop: 'Termijn',
    sorteerbaar: true,
    cel: (r) => <TermijnBadge datum={r.termijn} vandaag={vandaag} />,
  },
  { id: 'uren', kop: 'Uren', rechts: true, sorteerbaar: true, cel: (r) => <GetalTekst getal={r.uren} /> },
]

/** Lists: filters, table, states, and two records side by side. */
export function TabelDeel({ vandaag }: { readonly vandaag: string }) {
  const stand = useZoekstand(STANDAARD)
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set(['3']))
  const [keuze, setKeuze] = useState<Readonly<Record<string, Kant>>>({})
  const rijen = RIJEN.filter(
    (r) => stand.waarde('gemeente') === '' || r.gemeente === stand.waarde('gemeente'),
  )
  return (
    <>
      <Kaart titel="Caseload">
        <FilterBar
          label="Caseload filteren"
          stand={stand}
          filters={[
            { naam: 'zoek', label: 'Naam of dossiernummer' },
            {
              naam: 'gemeente',
              label: 'Gemeente',
              opties: ['Etten-Leur', 'Halderberge', 'Moerdijk', 'Roosendaal'].map((g) => ({
                waarde: g,
                tekst: g,
              })),
            },
            {
              naam: 'fase',
              label: 'Fase',
              opties: ['Ontwikkelen', 'Bemiddelen', 'Begeleiden'].map((f) => ({ waarde: f, tekst: f })),
            },
          ]}
          bewaard={[{ id: '1', naam: 'Jongeren in Roosendaal', stand: 'gemeente=Roosendaal' }]}
          onBewaar={() => undefined}
          onVerwijder={() => undefined}
        />
        <DataTable
          titel="Caseload van Nora de Wit"
          kolommen={kolommen(vandaag)}
          rijen={rijen}
          sleutel={(r) => r.id}
          {...(stand.sortering && { sortering: stand.sortering })}
          onSorteer={stand.zetSortering}
          totaal={51}
          meer={{ heeftMeer: true, bezig: false, onMeer: () => undefined }}
          selectie={{
            gekozen,
            onWijzig: setGekozen,
            naam: (r) => r.naam,
            acties: <Button variant="secondary">Taak maken</Button>,
          }}
          exporteer={[
            { soort: 'CSV', adres: '/componenten' },
            { soort: 'XLSX', adres: '/componenten' },
          ]}
          leeg={
            <EmptyState
              titel="Niemand past bij dit filter"
              actie={
                <Button variant="secondary" onClick={stand.wis}>
                  Filters wissen
                </Button>
              }
            />
          }
        />
      </Kaart>
      <Kaart titel="Niets te doen">
        <EmptyState
          titel="Alles is bij"
          icoon="goed"
          actie={<KnopLink naar="/componenten">Naar de caseload</KnopLink>}
        >
          Er is vandaag geen termijn die afloopt en niemand wacht op u.
        </EmptyState>
      </Kaart>
      <Kaart titel="Misschien dezelfde persoon">
        <DuplicateCompare
          titelLinks="2024-01873 (uw dossier)"
          titelRechts="Regel 214 van het bestand"
          velden={[
            { veld: 'naam', naam: 'Naam', links: 'Fatma Yıldız', rechts: 'F. Yildiz', gelijk: false },
            {
              veld: 'geboren',
              naam: 'Geboortedatum',
              links: '4 mei 1991',
              rechts: '4 mei 1991',
              gelijk: true,
            },
            { veld: 'adres', naam: 'Woonplaats', links: 'Roosendaal', rechts: 'Wouw', gelijk: false },
          ]}
          keuze={keuze}
          onKies={(veld, kant) => setKeuze((oud) => ({ ...oud, [veld]: kant }))}
        />
      </Kaart>
    </>
  )
}
