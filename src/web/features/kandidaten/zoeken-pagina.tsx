import { useRecht } from '../../app/sessie.tsx'
import { KnopLink, Pagina } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { ZoekOpBsn } from './zoek-op-bsn.tsx'
import { ZoekOpNaam } from './zoek-op-naam.tsx'
import './kandidaten.css'

/** Finding one person: by name or dossier number, or by BSN with a reason. */
export function Component() {
  const t = useTekst()
  const magSchrijven = useRecht('dossier-schrijven')
  return (
    <Pagina
      titel={t('kandidaten.zoeken.titel')}
      acties={magSchrijven && <KnopLink naar="/dossiers/nieuw">{t('kandidaten.nieuw.knop')}</KnopLink>}
    >
      <div className="sk-zoekvormen">
        <ZoekOpNaam />
        <ZoekOpBsn />
      </div>
    </Pagina>
  )
}
