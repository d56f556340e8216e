import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import { Alert, Button, DuplicateCompare, FoutMelding, type Kant } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Botsing, Waarden } from './wijziging.ts'

type Props = {
  readonly botsingen: readonly Botsing[]
  /** Saves with the chosen values. */
  readonly onBewaar: (gekozen: Waarden) => Promise<void>
  readonly onTerug: () => void
}

/** A value as a person reads it; lists with commas, yes and no in words. */
function useToon(): (waarde: unknown) => string {
  const t = useTekst()
  return (waarde) => {
    if (waarde === null || waarde === undefined || waarde === '') return t('kit.niet-ingevuld')
    if (typeof waarde === 'boolean') return t(waarde ? 'werkgevers.ja' : 'werkgevers.nee')
    return Array.isArray(waarde) ? waarde.join(', ') : String(waarde)
  }
}

/** Somebody changed the same fields meanwhile: both values side by side, and the user says which is right. */
export function BotsingKeuze({ botsingen, onBewaar, onTerug }: Props) {
  const t = useTekst()
  const toon = useToon()
  const blok = useRef<HTMLDivElement>(null)
  const [keuze, setKeuze] = useState<Readonly<Record<string, Kant>>>({})
  const open = botsingen.some(({ veld }) => keuze[veld] === undefined)
  const werk = useMutation({
    mutationFn: () =>
      onBewaar(
        Object.fromEntries(
          botsingen.map((b) => [b.veld, keuze[b.veld] === 'rechts' ? b.mijn : b.opgeslagen]),
        ),
      ),
  })
  useEffect(() => blok.current?.focus(), [botsingen])
  return (
    <Alert
      ref={blok}
      tabIndex={-1}
      severity="warning"
      heading={t('werkgevers.botsing.titel')}
      headingLevel={2}
    >
      <p>{t('werkgevers.botsing.tekst')}</p>
      <DuplicateCompare
        titelLinks={t('werkgevers.botsing.opgeslagen')}
        titelRechts={t('werkgevers.botsing.mijn')}
        velden={botsingen.map((b) => ({
          veld: b.veld,
          naam: t(`werkgevers.veld.${b.veld}`),
          links: toon(b.opgeslagen),
          rechts: toon(b.mijn),
          gelijk: false,
        }))}
        keuze={keuze}
        onKies={(veld, kant) => setKeuze((oud) => ({ ...oud, [veld]: kant }))}
      />
      {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
      <div className="sk-knoppen">
        <Button disabled={open || werk.isPending} onClick={() => werk.mutate()}>
          {t('werkgevers.botsing.bewaar')}
        </Button>
        <Button variant="secondary" onClick={onTerug}>
          {t('werkgevers.botsing.terug')}
        </Button>
      </div>
    </Alert>
  )
}
