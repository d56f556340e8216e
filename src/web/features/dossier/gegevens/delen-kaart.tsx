import { Kaart } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useOrganisaties } from '../../kandidaten/api.ts'
import { useDossier } from '../use-dossier.ts'

/** Who can see this dossier: the organisations that work for the person's municipality, and what the journal keeps of it. */
export function DelenKaart() {
  const t = useTekst()
  const { kandidaat: k } = useDossier()
  const hier = useOrganisaties().filter((o) => o.gemeenten.includes(k.gemeente))
  return (
    <Kaart titel={t('dossier.delen.titel')}>
      <p>{t('dossier.delen.wie', { gemeente: k.gemeenteNaam })}</p>
      <ul className="sk-lijst">
        {hier.map((o) => (
          <li key={o.id}>
            {o.naam}{' '}
            {o.id === k.regieOrganisatieId && <span className="sk-zacht">({t('dossier.delen.regie')})</span>}
          </li>
        ))}
      </ul>
      <p className="sk-zacht">{t('dossier.delen.logboek')}</p>
    </Kaart>
  )
}
