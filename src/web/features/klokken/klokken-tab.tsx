import type { ReactNode } from 'react'
import { useVandaag } from '../../app/sessie.tsx'
import { Button, EmptyState, FoutMelding, KnopLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useKlokken } from './api.ts'
import { KlokKaart } from './klok-kaart.tsx'
import { KlokkenBeeld } from './klokken-beeld.tsx'
import { isKlaar, type Klok } from './klok.ts'
import { VerschovenMelding } from './verschoven-melding.tsx'
import { useVerschoven } from './verschoven.ts'
import './klokken.css'

function Afgelopen({
  klokken,
  children,
}: {
  readonly klokken: readonly Klok[]
  readonly children: ReactNode
}) {
  const t = useTekst()
  if (klokken.length === 0) return null
  return (
    <details className="sk-klokken__afgelopen">
      <summary>{t('klokken.afgelopen', { aantal: klokken.length })}</summary>
      <div className="sk-stapel">{children}</div>
    </details>
  )
}

/** All clocks of a person in one view, and below it each clock with its moments, its rule and what can be done. */
export function Component() {
  const t = useTekst()
  const vandaag = useVandaag()
  const { id, magSchrijven } = useDossier()
  const { klokken, probleem, opnieuw } = useKlokken(id)
  const [verschoven, setVerschoven] = useVerschoven()
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (klokken === undefined) return <p role="status">{t('kit.laden')}</p>
  const basis = `/dossiers/${id}/klokken`
  const nu = klokken.filter((k) => !isKlaar(k))
  const af = klokken.filter(isKlaar)
  const kaart = (klok: Klok) => (
    <KlokKaart key={klok.objectId} {...{ klok, vandaag, basis, magSchrijven }} onVerschoven={setVerschoven} />
  )
  return (
    <div>
      <VerschovenMelding verschoven={verschoven} onVerschoven={setVerschoven} />
      <div className="sk-stapel">
        {nu.length === 0 ? (
          <EmptyState
            titel={t('klokken.leeg.titel')}
            icoon="klok"
            actie={
              magSchrijven && <KnopLink naar={`/dossiers/${id}/werk`}>{t('klokken.leeg.actie')}</KnopLink>
            }
          >
            {t('klokken.leeg.tekst')}
          </EmptyState>
        ) : (
          <>
            <KlokkenBeeld titel={t('klokken.alle')} klokken={nu} vandaag={vandaag} />
            <div className="sk-knoppen">
              <Button variant="tertiary" onClick={() => window.print()}>
                {t('klokken.afdrukken')}
              </Button>
            </div>
            <div className="sk-klokken__kaarten">{nu.map(kaart)}</div>
          </>
        )}
        <Afgelopen klokken={af}>
          <KlokkenBeeld titel={t('klokken.afgelopen-titel')} klokken={af} vandaag={vandaag} />
          {af.map(kaart)}
        </Afgelopen>
      </div>
    </div>
  )
}
