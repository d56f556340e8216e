import { useTekst, type T } from '../i18n/tekst.ts'
import { Badge, type Toon } from './badge.tsx'
import { daysBetween } from './dagen.ts'
import { DatumTekst } from './formaten.tsx'
import type { IcoonNaam } from './icons.tsx'

type Staat = { readonly toon: Toon; readonly icoon: IcoonNaam; readonly tekst: string }

/** How a date stands to today: late, today, soon (within `binnenkort` days), later. */
export function termijnStaat(t: T, datum: string, vandaag: string, binnenkort: number): Staat {
  const dagen = daysBetween(vandaag, datum)
  if (dagen < 0)
    return { toon: 'fout', icoon: 'waarschuwing', tekst: t('kit.termijn.te-laat', { dagen: -dagen }) }
  if (dagen === 0) return { toon: 'let-op', icoon: 'klok', tekst: t('kit.termijn.vandaag') }
  const toon = dagen <= binnenkort ? 'let-op' : 'stil'
  return { toon, icoon: 'klok', tekst: t('kit.termijn.over', { dagen }) }
}

type Props = {
  /** The last day on which it is still in time, `YYYY-MM-DD`. */
  readonly datum: string
  readonly vandaag: string
  /** Days ahead that count as soon; 14 unless told. */
  readonly binnenkort?: number
  /** The clock stands still: says so instead of counting. */
  readonly opgeschort?: boolean
  /** Done: only the date, no alarm. */
  readonly klaar?: boolean
}

/** A due date: the date, how late or how soon in words, icon and colour together. */
export function TermijnBadge({ datum, vandaag, binnenkort = 14, opgeschort = false, klaar = false }: Props) {
  const t = useTekst()
  const staat: Staat = klaar
    ? { toon: 'goed', icoon: 'vinkje', tekst: t('kit.termijn.klaar') }
    : opgeschort
      ? { toon: 'info', icoon: 'klokpauze', tekst: t('kit.termijn.opgeschort') }
      : termijnStaat(t, datum, vandaag, binnenkort)
  return (
    <span className="sk-termijn">
      <DatumTekst datum={datum} vorm="kort" />{' '}
      <Badge toon={staat.toon} icoon={staat.icoon}>
        {staat.tekst}
      </Badge>
    </span>
  )
}
