import { Badge } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

/** How many places are free, and how many are taken of all. */
export function Bezetting({ plaatsen, bezet }: { readonly plaatsen: number; readonly bezet: number }) {
  const t = useTekst()
  const vrij = Math.max(0, plaatsen - bezet)
  if (plaatsen === 0) return <span className="sk-zacht">{t('werkgevers.geen-plekken')}</span>
  return (
    <>
      <Badge toon={vrij > 0 ? 'goed' : 'stil'}>{t('werkgevers.vrij', { vrij })}</Badge>{' '}
      <span className="sk-zacht sk-cijfers">{t('werkgevers.bezet', { bezet, plaatsen })}</span>
    </>
  )
}
