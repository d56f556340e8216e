import { useSearchParams } from 'react-router'
import {
  Button,
  EmptyState,
  FilterBar,
  FoutMelding,
  Kaart,
  KnopLink,
  useZoekstand,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { MetLijsten } from '../kandidaten/met-lijsten.tsx'
import { useTijdlijn } from './api.ts'
import { FILTERS } from './soorten.ts'
import { Verhaal } from './verhaal.tsx'
import { vraagUit } from './vraag.ts'
import '../contacten/contacten.css'
import './tijdlijn.css'

function Lijst() {
  const t = useTekst()
  const stand = useZoekstand()
  const { id } = useDossier()
  const [params] = useSearchParams()
  const { regels, probleem, opnieuw, heeftMeer, bezig, onMeer } = useTijdlijn(id, vraagUit(params))
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  return (
    <>
      <p role="status" className="sk-zacht">
        {regels === undefined
          ? t('kit.laden')
          : t('tijdlijn.telling', { aantal: regels.length, meer: String(heeftMeer) })}
      </p>
      {regels?.length === 0 && (
        <EmptyState
          titel={t('kit.tijdlijn.geen')}
          actie={
            <Button variant="secondary" onClick={stand.wis}>
              {t('kit.filter.wis-alles')}
            </Button>
          }
        />
      )}
      {regels !== undefined && regels.length > 0 && (
        <MetLijsten>
          <Verhaal regels={regels} />
        </MetLijsten>
      )}
      {heeftMeer && (
        <div className="sk-knoppen">
          <Button variant="secondary" disabled={bezig} onClick={onMeer}>
            {t(bezig ? 'kit.laden' : 'kit.tabel.meer')}
          </Button>
        </div>
      )}
    </>
  )
}

/** The story of a dossier: one list, newest first, by kind or word, with the way to the whole of it on paper. */
export function Component() {
  const t = useTekst()
  const { id } = useDossier()
  const stand = useZoekstand()
  return (
    <div className="sk-stapel">
      <FilterBar
        label={t('kit.tijdlijn.zoeken')}
        stand={stand}
        filters={[
          {
            naam: 'soort',
            label: t('kit.tijdlijn.soort'),
            opties: FILTERS.map((waarde) => ({ waarde, tekst: t(`tijdlijn.groep.${waarde}`) })),
          },
          { naam: 'woord', label: t('kit.tijdlijn.woord') },
        ]}
      />
      <Kaart
        titel={t('tijdlijn.titel')}
        actie={
          <KnopLink
            naar={`/dossiers/${id}/tijdlijn/afdruk${stand.tekst === '' ? '' : `?${stand.tekst}`}`}
            icoon="printen"
          >
            {t('tijdlijn.afdrukken')}
          </KnopLink>
        }
      >
        <Lijst />
      </Kaart>
    </div>
  )
}
