import { useTekst } from '../../i18n/tekst.ts'
import type { Bron } from './bewijs.ts'

/** Where a rule comes from: law or agreement with its article, as a link where there is an address. */
export function BronLink({ bron }: { readonly bron: Bron }) {
  const t = useTekst()
  const naam = bron.artikel === undefined ? bron.titel : `${bron.titel}, ${bron.artikel}`
  return (
    <p className="sk-zacht">
      {t('kit.bron')}:{' '}
      {bron.url === undefined ? (
        <span lang="nl">{naam}</span>
      ) : (
        <a className="ams-link" href={bron.url} rel="noreferrer" target="_blank">
          <span lang="nl">{naam}</span> <span className="ams-visually-hidden">{t('kit.nieuw-tabblad')}</span>
        </a>
      )}
      {bron.noot !== undefined && <span lang="nl"> ({bron.noot})</span>}
    </p>
  )
}
