import type { ReactNode } from 'react'
import { useVandaag } from '../../app/sessie.tsx'
import { EmptyState, FoutMelding, KnopLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { usePlaatsingen } from '../plaatsingen/api.ts'
import { DuurzaamWerk } from '../plaatsingen/duurzaam-werk.tsx'
import { PlaatsingKaart } from '../plaatsingen/plaatsing-kaart.tsx'
import { useTrajecten } from './api.ts'
import { looptNog } from './loopt.ts'
import { TrajectKaart } from './traject-kaart.tsx'
import './trajecten.css'

type Stuk = { readonly id: string; readonly vanaf: string; readonly open: boolean; readonly kaart: ReactNode }

/** Running and planned first, by first day; what is over below, the newest first. */
export function deel<T extends { readonly vanaf: string; readonly open: boolean }>(stukken: readonly T[]) {
  const nu = stukken.filter((s) => s.open).sort((a, b) => a.vanaf.localeCompare(b.vanaf))
  const eerder = stukken.filter((s) => !s.open).sort((a, b) => b.vanaf.localeCompare(a.vanaf))
  return { nu, eerder }
}

function Acties({ basis }: { readonly basis: string }) {
  const t = useTekst()
  return (
    <div className="sk-knoppen">
      <KnopLink naar={`${basis}/werk/trajecten/nieuw`} icoon="route">
        {t('trajecten.plan.actie')}
      </KnopLink>
      <KnopLink naar={`${basis}/werk/plaatsingen/nieuw`} icoon="werk">
        {t('plaatsingen.nieuw.actie')}
      </KnopLink>
    </div>
  )
}

function Rij({ titel, stukken }: { readonly titel: string; readonly stukken: readonly Stuk[] }) {
  return (
    <section className="sk-werk" aria-label={titel}>
      <h2>{titel}</h2>
      <ul className="sk-werk__rij">
        {stukken.map((s) => (
          <li key={s.id}>{s.kaart}</li>
        ))}
      </ul>
    </section>
  )
}

/** Trajecten and placements of a person: what runs or is planned, and below it what there was. */
export function Component() {
  const t = useTekst()
  const { id, magSchrijven } = useDossier()
  const { trajecten, probleem, opnieuw } = useTrajecten(id)
  const vandaag = useVandaag()
  const werk = usePlaatsingen(id)
  const mis = probleem ?? werk.probleem
  if (mis !== undefined)
    return <FoutMelding probleem={mis} onOpnieuw={probleem === undefined ? werk.opnieuw : opnieuw} />
  if (trajecten === undefined || werk.plaatsingen === undefined) return <p role="status">{t('kit.laden')}</p>
  const basis = `/dossiers/${id}`
  const { nu, eerder } = deel<Stuk>([
    ...trajecten.map((tr) => ({
      id: tr.id,
      vanaf: tr.vanaf,
      open: looptNog(tr, vandaag),
      kaart: <TrajectKaart traject={tr} basis={basis} magSchrijven={magSchrijven} />,
    })),
    ...werk.plaatsingen.map((p) => ({
      id: p.id,
      vanaf: p.vanaf,
      open: looptNog(p, vandaag),
      kaart: <PlaatsingKaart plaatsing={p} trajecten={trajecten} basis={basis} magSchrijven={magSchrijven} />,
    })),
  ])
  return (
    <div className="sk-stapel">
      {magSchrijven && <Acties basis={basis} />}
      {nu.length === 0 ? (
        <EmptyState titel={t('trajecten.leeg.titel')} icoon="werk">
          {t('trajecten.leeg.tekst')}
        </EmptyState>
      ) : (
        <Rij titel={t('trajecten.nu')} stukken={nu} />
      )}
      <DuurzaamWerk perioden={werk.duurzaam} />
      {eerder.length > 0 && <Rij titel={t('trajecten.eerder')} stukken={eerder} />}
    </div>
  )
}
