import { Badge, type Toon } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

export type Status = 'gepland' | 'lopend' | 'beeindigd' | 'vervallen'

const TOON: Readonly<Record<Status, Toon>> = {
  gepland: 'info',
  lopend: 'goed',
  beeindigd: 'stil',
  vervallen: 'stil',
}

/** Where a traject or placement stands. */
export function StandBadge({ status }: { readonly status: Status }) {
  const t = useTekst()
  return <Badge toon={TOON[status]}>{t(`trajecten.status.${status}`)}</Badge>
}
