import { useSearchParams } from 'react-router'
import {
  Alert,
  Button,
  FoutMelding,
  Icoon,
  Kaart,
  SummaryList,
  TekstLink,
  TijdstipTekst,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { MetLijsten } from '../kandidaten/met-lijsten.tsx'
import { useAfdruk } from './api.ts'
import { Verhaal } from './verhaal.tsx'
import { vraagUit } from './vraag.ts'
import '../contacten/contacten.css'
import './tijdlijn.css'

/** The whole story in one piece, to print or hand over as evidence. */
export function Component() {
  const t = useTekst()
  const { id } = useDossier()
  const [params] = useSearchParams()
  const vraag = vraagUit(params)
  const { afdruk, probleem, opnieuw } = useAfdruk(id, vraag)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (afdruk === undefined) return <p role="status">{t('kit.laden')}</p>
  const gefilterd = vraag.soort !== undefined || vraag.woord !== undefined
  return (
    <div className="sk-stapel sk-verhaal-afdruk">
      <div className="sk-knoppen">
        <Button onClick={() => window.print()}>
          <Icoon naam="printen" /> {t('kit.afdrukken')}
        </Button>
        <TekstLink naar={`/dossiers/${id}/tijdlijn`}>{t('tijdlijn.terug')}</TekstLink>
      </div>
      {!afdruk.volledig && (
        <Alert severity="warning" heading={t('tijdlijn.niet-volledig')} headingLevel={2}>
          <p>{t('tijdlijn.niet-volledig-tekst')}</p>
        </Alert>
      )}
      <Kaart titel={t('tijdlijn.afdruk-titel')}>
        <SummaryList
          rijen={[
            { naam: t('tijdlijn.dossiernummer'), waarde: afdruk.dossiernummer },
            { naam: t('tijdlijn.gemaakt'), waarde: <TijdstipTekst tijdstip={afdruk.gemaaktOp} /> },
            {
              naam: t('tijdlijn.inhoud'),
              waarde: t(gefilterd ? 'tijdlijn.inhoud-deel' : 'tijdlijn.inhoud-alles', {
                aantal: afdruk.regels.length,
              }),
            },
          ]}
        />
        <p className="sk-zacht sk-niet-op-papier">{t('tijdlijn.logboek')}</p>
        <MetLijsten>
          <Verhaal regels={afdruk.regels} />
        </MetLijsten>
      </Kaart>
    </div>
  )
}
