import { useRecht } from '../../app/sessie.tsx'
import {
  Alert,
  Badge,
  DatumTekst,
  EmptyState,
  FoutMelding,
  Kaart,
  KnopLink,
  TekstLink,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useCorrectieredenen } from '../contacten/correcties.ts'
import { metEerdere, type MetEerdere } from '../contacten/eerdere.ts'
import { useMeegebracht } from '../contacten/use-meegebracht.ts'
import { WerkfocusMelding } from '../contacten/werkfocus.tsx'
import { useDossier } from '../dossier/use-dossier.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import { useBeoordelingen, type Beoordeling } from './api.ts'
import { EerdereBeoordelingen, OudeVersies } from './eerdere-beoordelingen.tsx'
import { MetingenKaart } from './metingen-kaart.tsx'
import { Oordeel } from './oordeel.tsx'
import { WatVolgt } from './wat-volgt.tsx'
import { useRouteTekst } from './woorden.ts'
import '../contacten/contacten.css'
import './beoordeling.css'

/** Says what was just recorded and what follows from it. */
function Vastgelegd({ lijst }: { readonly lijst: readonly Beoordeling[] }) {
  const t = useTekst()
  const w = useWaarde()
  const routeTekst = useRouteTekst()
  const id = useMeegebracht<string>('beoordeeld')
  const nieuw = lijst.find((b) => b.id === id)
  return (
    <div role="status">
      {nieuw !== undefined && (
        <Alert
          severity="success"
          heading={t('beoordeling.vastgelegd-als', { indeling: w('indeling', nieuw.indeling) })}
          headingLevel={2}
        >
          <p>{routeTekst(nieuw.route)}</p>
          {!nieuw.geldend && <p>{t('beoordeling.niet-geldend')}</p>}
        </Alert>
      )}
    </div>
  )
}

type Geldend = MetEerdere<Beoordeling> & {
  readonly redenen: ReadonlyMap<string, string>
  readonly basis?: string
}

function Geldende({ nu, eerdere, redenen, basis }: Geldend) {
  const t = useTekst()
  const w = useWaarde()
  return (
    <Kaart
      titel={w('indeling', nu.indeling)}
      actie={
        basis !== undefined && (
          <KnopLink naar={`${basis}/nieuw`} variant="primary">
            {t('beoordeling.opnieuw')}
          </KnopLink>
        )
      }
    >
      <p>
        <Badge toon="goed">{t('beoordeling.geldt')}</Badge> <DatumTekst datum={nu.datum} />,{' '}
        {t('beoordeling.door', { wie: nu.beslistDoor })}
      </p>
      <WatVolgt beoordeling={nu} />
      <Oordeel beoordeling={nu} />
      {basis !== undefined && (
        <p className="sk-niet-op-papier">
          <TekstLink naar={`${basis}/${nu.id}/corrigeren`}>{t('beoordeling.corrigeer-deze')}</TekstLink>
        </p>
      )}
      <OudeVersies nu={nu} eerdere={eerdere} redenen={redenen} />
    </Kaart>
  )
}

/** The assessment that holds with its route, the ones before it, and the measurements beside it. */
export function Component() {
  const t = useTekst()
  const magBeoordelen = useRecht('beoordelen')
  const { id, magSchrijven } = useDossier()
  const { beoordelingen, probleem, opnieuw } = useBeoordelingen(id)
  const gecorrigeerd = beoordelingen?.some((b) => b.vervangt !== null) ?? false
  const redenen = useCorrectieredenen(id, 'beoordeling-gecorrigeerd', gecorrigeerd)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (beoordelingen === undefined) return <p role="status">{t('kit.laden')}</p>
  const basis = `/dossiers/${id}/beoordeling`
  const mag = magSchrijven && magBeoordelen && { basis }
  const alle = metEerdere(beoordelingen)
  const geldend = alle.find((b) => b.nu.geldend)
  return (
    <div className="sk-stapel">
      <Vastgelegd lijst={beoordelingen} />
      <WerkfocusMelding />
      <div className="sk-kolommen">
        <div className="sk-stapel">
          {geldend === undefined ? (
            <EmptyState
              titel={t('beoordeling.leeg.titel')}
              icoon="route"
              actie={
                mag && (
                  <KnopLink naar={`${basis}/nieuw`} variant="primary">
                    {t('beoordeling.nieuw')}
                  </KnopLink>
                )
              }
            >
              {t('beoordeling.leeg.tekst')}
            </EmptyState>
          ) : (
            <Geldende {...geldend} redenen={redenen} {...mag} />
          )}
          <EerdereBeoordelingen lijst={alle.filter((b) => b !== geldend)} redenen={redenen} {...mag} />
        </div>
        <MetingenKaart />
      </div>
    </div>
  )
}
