import { Kaart, SummaryList } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useOrganisaties } from '../../kandidaten/api.ts'
import { useWaarde } from '../../kandidaten/waarden.ts'
import { useDossier } from '../use-dossier.ts'

/** Who works with this person, and how to reach the person. */
export function Component() {
  const t = useTekst()
  const w = useWaarde()
  const { id, kandidaat: k, magSchrijven } = useDossier()
  const regie = useOrganisaties().find((o) => o.id === k.regieOrganisatieId)?.naam ?? null
  const wijzig = (soort: string) =>
    magSchrijven && {
      wijzig: {
        naar: `/dossiers/${id}/gegevens/feiten/${soort}`,
        context: t('dossier.wijzig-context', { wat: w('feit', soort) }),
      },
    }
  return (
    <Kaart titel={t('dossier.kaart.wie')}>
      <SummaryList
        rijen={[
          { naam: w('feit', 'consulent'), waarde: k.consulent, ...wijzig('consulent') },
          { naam: w('feit', 'jobcoach'), waarde: k.jobcoach, ...wijzig('jobcoach') },
          { naam: w('feit', 'regie'), waarde: regie, ...wijzig('regie') },
          {
            naam: t('kandidaten.persoon.telefoon'),
            waarde: k.telefoon && (
              <a className="ams-link" href={`tel:${k.telefoon.replace(/[^+\d]/g, '')}`}>
                {k.telefoon}
              </a>
            ),
          },
          {
            naam: t('kandidaten.persoon.email'),
            waarde: k.email && (
              <a className="ams-link" href={`mailto:${k.email}`}>
                {k.email}
              </a>
            ),
          },
          { naam: t('kandidaten.persoon.contacttaal'), waarde: w('contacttaal', k.contacttaal) },
        ]}
      />
    </Kaart>
  )
}
