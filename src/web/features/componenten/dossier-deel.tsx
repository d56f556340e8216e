import {
  Badge,
  BedragTekst,
  DatumTekst,
  GetalTekst,
  HelpText,
  HistoryPanel,
  Kaart,
  Klokken,
  KpiTiles,
  PeriodeTekst,
  SummaryList,
  Tijdlijn,
} from '../../components/index.ts'
import { GEBEURTENISSEN, KLOKKEN, VERSIES } from './voorbeelden.tsx'

/** Everything that a dossier page is made of. */
export function DossierDeel({ vandaag }: { readonly vandaag: string }) {
  return (
    <>
      <KpiTiles
        label="Vandaag in cijfers"
        tegels={[
          {
            naam: 'Te laat',
            waarde: <GetalTekst getal={4} />,
            eenheid: 'termijnen',
            vergelijking: '2 minder dan vorige week',
            toon: 'fout',
            naar: '/componenten',
          },
          {
            naam: 'Deze week',
            waarde: <GetalTekst getal={11} />,
            eenheid: 'termijnen',
            vergelijking: 'waarvan 3 besluiten',
            toon: 'let-op',
          },
          {
            naam: 'Wacht op mij',
            waarde: <GetalTekst getal={6} />,
            eenheid: 'taken',
            vergelijking: 'oudste van 9 november',
            toon: 'info',
          },
          {
            naam: 'Zonder volgende stap',
            waarde: <GetalTekst getal={3} />,
            eenheid: 'mensen',
            vergelijking: '51 mensen in uw caseload',
            toon: 'stil',
          },
        ]}
      />
      <Klokken titel="Termijnen" klokken={KLOKKEN} vandaag={vandaag} />
      <div className="sk-kolommen">
        <Kaart titel="Tijdlijn">
          <Tijdlijn gebeurtenissen={GEBEURTENISSEN} />
        </Kaart>
        <div className="sk-stapel">
          <Kaart titel="Feiten">
            <SummaryList
              rijen={[
                {
                  naam: 'Doelgroep',
                  waarde: <Badge toon="merk">Banenafspraak</Badge>,
                  wijzig: { naar: '/componenten', context: 'doelgroep' },
                },
                {
                  naam: 'Loonwaarde',
                  waarde: '62%',
                  toelichting: (
                    <>
                      gemeten op <DatumTekst datum="2026-03-12" />
                    </>
                  ),
                  wijzig: { naar: '/componenten', context: 'loonwaarde' },
                },
                {
                  naam: 'Loonkosten\u00adsubsidie',
                  waarde: (
                    <>
                      <BedragTekst cent={109171} /> per maand
                    </>
                  ),
                },
                {
                  naam: 'Contract',
                  waarde: <PeriodeTekst vanaf="2025-06-01" tot="2026-12-06" vorm="kort" />,
                },
                { naam: 'Vervoer', waarde: null, wijzig: { naar: '/componenten', context: 'vervoer' } },
              ]}
            />
            <HistoryPanel feit="loonwaarde" versies={VERSIES} />
            <HelpText
              titel="Hoe wordt de subsidie berekend?"
              bron={{
                naam: 'Participatiewet, artikel 10d',
                adres: 'https://wetten.overheid.nl/BWBR0015703/2026-01-01#HoofdstukII',
              }}
            >
              <p>
                Het wettelijk minimumloon min de loonwaarde, ten hoogste 70% van het minimumloon, plus een
                vergoeding voor werkgeverslasten.
              </p>
            </HelpText>
          </Kaart>
        </div>
      </div>
    </>
  )
}
