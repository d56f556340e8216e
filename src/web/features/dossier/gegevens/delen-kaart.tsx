import { useRecht } from '../../../app/sessie.tsx'
import { Kaart, KnopLink } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useOrganisaties } from '../../kandidaten/api.ts'
import { DelenLijst } from '../delen/delen-lijst.tsx'
import { useDossier } from '../use-dossier.ts'

/** Who can see this dossier: the organisations that work for the person's municipality, and what the journal keeps of it. */
export function DelenKaart() {
  const t = useTekst()
  const mag = useRecht('deelafspraak-maken')
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
      <DelenLijst />
      <p className="sk-zacht">{t('dossier.delen.logboek')}</p>
      {mag && (
        <KnopLink naar={`/dossiers/${k.id}/gegevens/delen`} variant="secondary">
          {t('dossier.delen.nieuw')}
        </KnopLink>
      )}
    </Kaart>
  )
}
