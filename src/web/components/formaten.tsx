import { useTekst } from '../i18n/tekst.ts'
import { useFormaat, type DatumVorm } from '../i18n/formaat.ts'
import { addDays } from './dagen.ts'

/** A calendar day (`YYYY-MM-DD`) in words, machine-readable; null reads as "onbekend". */
export function DatumTekst({ datum, vorm }: { readonly datum: string | null; readonly vorm?: DatumVorm }) {
  const t = useTekst()
  const formaat = useFormaat()
  if (datum === null) return <span className="sk-zacht">{t('kit.onbekend')}</span>
  return <time dateTime={datum}>{formaat.datum(datum, vorm)}</time>
}

/** An instant (ISO 8601 with zone) as a Dutch clock shows it. */
export function TijdstipTekst({ tijdstip }: { readonly tijdstip: string }) {
  return <time dateTime={tijdstip}>{useFormaat().tijdstip(tijdstip)}</time>
}

type PeriodeProps = {
  readonly vanaf: string
  /** First day after the period (half-open, as the API gives it), or null when it has no end. */
  readonly tot: string | null
  readonly vorm?: DatumVorm
}

/** A half-open period in words with its last day included: "1 mei 2026 t/m 31 oktober 2026", "vanaf 1 mei 2026". */
export function PeriodeTekst({ vanaf, tot, vorm }: PeriodeProps) {
  const t = useTekst()
  if (tot === null)
    return (
      <>
        {t('kit.periode.vanaf')} <DatumTekst datum={vanaf} {...(vorm && { vorm })} />
      </>
    )
  return (
    <>
      <DatumTekst datum={vanaf} {...(vorm && { vorm })} /> {t('kit.periode.tot-en-met')}{' '}
      <DatumTekst datum={addDays(tot, -1)} {...(vorm && { vorm })} />
    </>
  )
}

/** Whole eurocents, right-aligned digits. */
export function BedragTekst({
  cent,
  zonderCenten,
}: {
  readonly cent: number
  readonly zonderCenten?: boolean
}) {
  return <span className="sk-cijfers">{useFormaat().bedrag(cent, zonderCenten)}</span>
}

/** A number in the reader's notation. */
export function GetalTekst({ getal, decimalen }: { readonly getal: number; readonly decimalen?: number }) {
  return <span className="sk-cijfers">{useFormaat().getal(getal, decimalen)}</span>
}
