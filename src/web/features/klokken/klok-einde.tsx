import { Badge, DatumTekst, TermijnBadge } from '../../components/index.ts'
import { addDays } from '../../components/dagen.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { laatsteDagVan, standVan, type Klok } from './klok.ts'

/** When a clock ends, as far as anybody can say: the last day, the earliest possible one while it stands still, or no end. */
export function KlokEinde({ klok, vandaag }: { readonly klok: Klok; readonly vandaag: string }) {
  const t = useTekst()
  const stand = standVan(klok)
  const laatste = laatsteDagVan(klok)
  if (stand === 'klaar')
    return (
      <p>
        {laatste !== null && (
          <>
            {t('klokken.eindigde')} <DatumTekst datum={laatste} />{' '}
          </>
        )}
        <Badge toon="stil" icoon="vinkje">
          {t('klokken.stand.klaar')}
        </Badge>
      </p>
    )
  if (laatste === null && klok.eindeMinstens !== null)
    return (
      <p>
        {t('klokken.niet-eerder')} <DatumTekst datum={addDays(klok.eindeMinstens, -1)} />{' '}
        <Badge toon="info" icoon="klokpauze">
          {t('klokken.stand.staat-stil')}
        </Badge>
      </p>
    )
  if (laatste === null) return <p className="sk-zacht">{t('klokken.geen-einde')}</p>
  return (
    <p>
      {t('klokken.laatste-dag')}{' '}
      <TermijnBadge datum={laatste} vandaag={vandaag} opgeschort={stand === 'staat-stil'} />
    </p>
  )
}
