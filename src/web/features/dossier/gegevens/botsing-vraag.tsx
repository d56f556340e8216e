import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { toProbleem } from '../../../api/probleem.ts'
import { Alert, Button, DuplicateCompare, FoutMelding, type Kant } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useVeldWaarde, type Veld } from './velden.ts'
import type { Botsing, Waarden } from './wijziging.ts'

type Props = {
  readonly botsingen: readonly Botsing[]
  readonly onBewaar: (gekozen: Waarden) => Promise<void>
  readonly onTerug: () => void
}

/** Somebody changed the same fields meanwhile: both values side by side, and the user says which is right. */
export function BotsingVraag({ botsingen, onBewaar, onTerug }: Props) {
  const t = useTekst()
  const waarde = useVeldWaarde()
  const blok = useRef<HTMLDivElement>(null)
  const [keuze, setKeuze] = useState<Partial<Record<Veld, Kant>>>({})
  const open = botsingen.some(({ veld }) => keuze[veld] === undefined)
  const bewaar = useMutation({
    mutationFn: () =>
      onBewaar(
        Object.fromEntries(
          botsingen.map((b) => [b.veld, keuze[b.veld] === 'rechts' ? b.mijn : b.opgeslagen]),
        ),
      ),
  })
  useEffect(() => blok.current?.focus(), [botsingen])
  const leeg = <span className="sk-zacht">{t('kit.niet-ingevuld')}</span>
  return (
    <Alert ref={blok} tabIndex={-1} severity="warning" heading={t('dossier.botsing.titel')} headingLevel={3}>
      <p>{t('dossier.botsing.tekst')}</p>
      <DuplicateCompare
        titelLinks={t('dossier.botsing.opgeslagen')}
        titelRechts={t('dossier.botsing.mijn')}
        velden={botsingen.map((b) => ({
          veld: b.veld,
          naam: t(`kandidaten.persoon.${b.veld}`),
          links: waarde(b.veld, b.opgeslagen) ?? leeg,
          rechts: waarde(b.veld, b.mijn) ?? leeg,
          gelijk: false,
        }))}
        keuze={keuze}
        onKies={(veld, kant) => setKeuze((oud) => ({ ...oud, [veld]: kant }))}
      />
      {bewaar.error !== null && <FoutMelding probleem={toProbleem(bewaar.error)} />}
      <div className="sk-knoppen">
        <Button disabled={open || bewaar.isPending} onClick={() => bewaar.mutate()}>
          {t('dossier.botsing.bewaar')}
        </Button>
        <Button variant="secondary" onClick={onTerug}>
          {t('kandidaten.dubbel.terug')}
        </Button>
      </div>
    </Alert>
  )
}
