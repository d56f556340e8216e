import { useEffect, useRef, useState } from 'react'
import { Button, EmptyState, FoutMelding } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Regel } from './api.ts'
import type { Beoordeeld, Kies } from './rijen-pagina.tsx'
import { Tegenspraak } from './tegenspraak.tsx'
import { useRegels } from './use-overname.ts'

type Props = { readonly overname: Beoordeeld; readonly bezig: boolean; readonly onKies: Kies }

/** Groups per page: a group may have more rows, so rows are asked for by the hundred. */
const RIJEN = 100

/** The rows of each person, by the number of the first; a group that a next page may complete is left for then. */
function groepeer(
  rijen: readonly Regel[],
  compleet: boolean,
): readonly (readonly [number, readonly Regel[]])[] {
  const groepen = new Map<number, Regel[]>()
  for (const r of rijen) if (r.groep !== null) groepen.set(r.groep, [...(groepen.get(r.groep) ?? []), r])
  return [...groepen].filter(([, leden]) => compleet || leden.length > 1)
}

function Gekozen({ tekst }: { readonly tekst: string }) {
  const plek = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) plek.current?.focus()
  }, [])
  return (
    <p ref={plek} tabIndex={-1} className="sk-kaart sk-ovn__gedaan">
      {tekst}
    </p>
  )
}

/** Rows that say different things about one person, side by side: a person chooses, nothing is guessed. */
export function Tegenspraken({ overname: o, bezig, onKies }: Props) {
  const t = useTekst()
  const lijst = useRegels(o.id, { klasse: 'tegenstrijdig' }, RIJEN)
  const [gedaan, setGedaan] = useState<ReadonlyMap<number, string>>(new Map())
  if (lijst.probleem) return <FoutMelding probleem={lijst.probleem} onOpnieuw={lijst.opnieuw} />
  if (lijst.rijen === undefined) return <p role="status">{t('kit.laden')}</p>
  const groepen = new Map(groepeer(lijst.rijen, !lijst.heeftMeer))
  const nummers = [...new Set([...groepen.keys(), ...gedaan.keys()])].sort((a, b) => a - b)
  if (nummers.length === 0)
    return <EmptyState titel={t('overname.rijen.niets')}>{t('overname.rijen.niets-tekst')}</EmptyState>
  const kies =
    (nummer: number): Kies =>
    (keuzen, zeg) =>
      onKies(keuzen, async (uit) => {
        const tekst = await zeg(uit)
        setGedaan((oud) => new Map(oud).set(nummer, tekst))
        return tekst
      })
  return (
    <>
      <p>{t('overname.strijd.uitleg')}</p>
      {nummers.map((nummer) => {
        const regels = groepen.get(nummer)
        return regels === undefined ? (
          <Gekozen key={nummer} tekst={gedaan.get(nummer) ?? ''} />
        ) : (
          <Tegenspraak key={nummer} regels={regels} bezig={bezig} onKies={kies(nummer)} />
        )
      })}
      {lijst.heeftMeer && (
        <p className="sk-datatabel__meer">
          <Button variant="secondary" aria-disabled={lijst.bezig} onClick={lijst.onMeer}>
            {lijst.bezig ? t('kit.laden') : t('overname.rijen.meer')}
          </Button>
        </p>
      )}
    </>
  )
}
