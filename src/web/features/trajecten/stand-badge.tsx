import { useVandaag } from '../../app/sessie.tsx'
import { Badge, type Toon } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

export type Status = 'gepland' | 'lopend' | 'beeindigd' | 'vervallen'

const TOON: Readonly<Record<Status, Toon>> = {
  gepland: 'info',
  lopend: 'goed',
  beeindigd: 'stil',
  vervallen: 'stil',
}

type Props = { readonly status: Status; readonly vanaf: string; readonly tot: string | null }

/** Where a traject or placement stands; one with its end recorded for a later day still runs until then. */
export function StandBadge({ status, vanaf, tot }: Props) {
  const t = useTekst()
  const vandaag = useVandaag()
  if (status === 'beeindigd' && tot !== null && tot > vandaag)
    return (
      <Badge toon="let-op">
        {t(vanaf > vandaag ? 'trajecten.status.gepland' : 'trajecten.status.eindigt')}
      </Badge>
    )
  return <Badge toon={TOON[status]}>{t(`trajecten.status.${status}`)}</Badge>
}
