import { KpiTiles, type Kpi } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Beoordeeld } from './rijen-pagina.tsx'

export const KLASSEN = ['goed', 'teHerstellen', 'dubbel', 'tegenstrijdig'] as const
export type Klasse = (typeof KLASSEN)[number]

const TOON = { goed: 'goed', teHerstellen: 'fout', dubbel: 'info', tegenstrijdig: 'let-op' } as const

/** How many rows there are of each class, each leading to its rows. */
export function Tegels({ overname: o }: { readonly overname: Beoordeeld }) {
  const t = useTekst()
  const { getal } = useFormaat()
  const aantal = (naam: string) => o.aantallen?.[naam] ?? 0
  const tegels: Kpi[] = [
    {
      naam: t('overname.tegel.gelezen'),
      waarde: getal(aantal('gelezen')),
      toon: 'merk',
      vergelijking: t('overname.tegel.uitleg.gelezen'),
    },
    ...KLASSEN.map((k) => ({
      naam: t(`overname.klasse.${k}`),
      waarde: getal(aantal(k)),
      toon: aantal(k) === 0 ? ('stil' as const) : TOON[k],
      vergelijking: t(`overname.tegel.uitleg.${k}`),
      naar: `/overname/${o.id}/rijen?klasse=${k}#rijen`,
    })),
    {
      naam: t('overname.tegel.geenPersoon'),
      waarde: getal(o.overzicht.overgeslagen.length),
      toon: 'stil',
      vergelijking: t('overname.tegel.uitleg.geenPersoon'),
    },
  ]
  return <KpiTiles label={t('overname.tegel.label')} tegels={tegels} />
}
