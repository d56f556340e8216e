import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import {
  Badge,
  Button,
  ConfirmDialog,
  DatumTekst,
  FoutMelding,
  TermijnBadge,
  useMelding,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { handelAf } from './api.ts'
import type { KlokKaartProps } from './klok-kaart.tsx'
import { magAfhandelen, uiterlijk, type Moment } from './klok.ts'
import { useMomentNaam, useWie } from './woorden.ts'

function Stand({ moment, vandaag }: { readonly moment: Moment; readonly vandaag: string }) {
  const t = useTekst()
  if (moment.stand === 'afgehandeld' || moment.stand === 'vervallen')
    return (
      <>
        <DatumTekst datum={uiterlijk(moment)} vorm="kort" />{' '}
        <Badge toon={moment.stand === 'afgehandeld' ? 'goed' : 'stil'}>
          {t(`klokken.moment-stand.${moment.stand}`)}
        </Badge>
      </>
    )
  if (moment.stand === 'onbekend')
    return (
      <>
        {t('klokken.niet-eerder')} <DatumTekst datum={uiterlijk(moment)} vorm="kort" />{' '}
        <Badge toon="info" icoon="klokpauze">
          {t('klokken.stand.staat-stil')}
        </Badge>
      </>
    )
  return <TermijnBadge datum={uiterlijk(moment)} vandaag={vandaag} />
}

type AfhandelenProps = {
  readonly moment: Moment
  readonly onSluit: () => void
  /** The moment is handled and its button is gone. */
  readonly onKlaar: () => void
}

/** Handling a moment: the decision is asked, since it is what others read back. */
function Afhandelen({ moment, onSluit, onKlaar }: AfhandelenProps) {
  const t = useTekst()
  const meld = useMelding()
  const naam = useMomentNaam()(moment)
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const werk = useMutation({
    mutationFn: (besluit: string) => handelAf(moment.termijnId ?? '', moment.versie ?? 0, besluit),
    onSuccess: async () => {
      onSluit()
      await vernieuw()
      onKlaar()
      meld({ tekst: t('klokken.gedaan.afgehandeld', { naam }) })
    },
  })
  return (
    <ConfirmDialog
      titel={t('klokken.afhandelen.titel', { naam })}
      open
      bevestig={t('klokken.afhandelen.knop')}
      redenLabel={t('klokken.afhandelen.besluit')}
      bezig={werk.isPending}
      onBevestig={(besluit) => werk.mutate(besluit)}
      onAnnuleer={onSluit}
    >
      {moment.uitleg !== null && <p lang="nl">{moment.uitleg}</p>}
      {moment.code.startsWith('signaal-') && <p>{t('klokken.afhandelen.signaal')}</p>}
      {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
    </ConfirmDialog>
  )
}

/** The moments of a clock in order: what, when, who is at turn, and what was decided. */
export function MomentenLijst({ klok, vandaag, magSchrijven }: KlokKaartProps) {
  const t = useTekst()
  const momentNaam = useMomentNaam()
  const wie = useWie()
  const [gekozen, setGekozen] = useState<Moment>()
  const kop = useRef<HTMLHeadingElement>(null)
  if (klok.momenten.length === 0) return null
  return (
    <>
      <h3 ref={kop} tabIndex={-1} className="sk-klok__kop">
        {t('klokken.momenten')}
      </h3>
      <ol className="sk-klok__rijen">
        {klok.momenten.map((m) => (
          <li key={m.code} className={`sk-klok__rij sk-klok__rij--${m.stand}`}>
            <div>
              <p className="sk-klok__naam">{momentNaam(m)}</p>
              <p>
                <Stand moment={m} vandaag={vandaag} />
              </p>
              {m.uitleg !== null && m.stand !== 'afgehandeld' && (
                <p className="sk-zacht" lang="nl">
                  {m.uitleg}
                </p>
              )}
              {m.besluit !== null && <p>{t('klokken.besloten', { besluit: m.besluit })}</p>}
            </div>
            <div className="sk-klok__wie">
              <p>
                <span className="sk-zacht">{t('klokken.aan-zet')}</span> {wie(m.aanZet)}
              </p>
              {magSchrijven && magAfhandelen(klok, m) && (
                <Button variant="tertiary" onClick={() => setGekozen(m)}>
                  {t('klokken.afhandelen.open')} <span className="ams-visually-hidden">{momentNaam(m)}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {gekozen !== undefined && (
        <Afhandelen
          moment={gekozen}
          onSluit={() => setGekozen(undefined)}
          onKlaar={() => kop.current?.focus()}
        />
      )}
    </>
  )
}
