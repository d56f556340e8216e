import type { ReactNode } from 'react'
import { DatumTekst, TijdstipTekst } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

type Oud = {
  readonly id: string
  readonly datum: string
  readonly vastgelegdOp: string
  readonly vervallenOp: string | null
}

type Props<V extends Oud> = {
  readonly versies: readonly V[]
  /** Who recorded it. */
  readonly door: (v: V) => string
  /** Why it was replaced, if that is known. */
  readonly reden: (v: V) => string | undefined
  /** What it said. */
  readonly inhoud: (v: V) => ReactNode
}

/** What stood here before it was corrected: still to be read, struck through, with who, when and why. */
export function EerdereVersies<V extends Oud>({ versies, door, reden, inhoud }: Props<V>) {
  const t = useTekst()
  if (versies.length === 0) return null
  return (
    <details className="sk-uitleg">
      <summary>{t('contacten.eerdere', { aantal: versies.length })}</summary>
      <ol className="sk-versies">
        {versies.map((v) => (
          <li key={v.id}>
            <p className="sk-zacht">
              {t('contacten.versie.door', { wie: door(v) })} <TijdstipTekst tijdstip={v.vastgelegdOp} />
              {v.vervallenOp !== null && (
                <>
                  , {t('contacten.versie.vervangen')} <TijdstipTekst tijdstip={v.vervallenOp} />
                </>
              )}
            </p>
            <del className="sk-contact__oud">
              <DatumTekst datum={v.datum} />: {inhoud(v)}
            </del>
            {reden(v) !== undefined && (
              <p>
                {t('kit.geschiedenis.reden')}: {reden(v)}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
