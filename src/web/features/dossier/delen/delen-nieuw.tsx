import { useNavigate } from 'react-router'
import { z } from 'zod'
import { useVandaag } from '../../../app/sessie.tsx'
import { addDays } from '../../../components/dagen.ts'
import {
  DateField,
  datumVeld,
  FormPage,
  RadioField,
  SelectField,
  TextareaField,
  tekstVeld,
  toDatumInvoer,
} from '../../../components/formulier/index.ts'
import { Kaart, useMelding } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useOrganisaties } from '../../kandidaten/api.ts'
import { useDossier, useVernieuwDossier } from '../use-dossier.ts'
import { GRONDSLAGEN, maakDeelafspraak } from './delen.ts'

const schema = z
  .object({
    naarOrganisatieId: tekstVeld('dossier.delen.kies-organisatie'),
    grondslag: z.enum(GRONDSLAGEN, { error: 'dossier.delen.kies-grondslag' }),
    toelichting: tekstVeld('dossier.delen.toelichting-leeg'),
    vanaf: datumVeld('dossier.feit.vanaf-leeg'),
    tot: datumVeld('dossier.feit.einde-leeg'),
  })
  .refine((a) => a.tot >= a.vanaf, { path: ['tot'], message: 'dossier.feit.einde-voor-begin' })

/** Sharing this dossier with an organisation that does not work for the person's municipality. */
export function Component() {
  const t = useTekst()
  const vandaag = useVandaag()
  const navigeer = useNavigate()
  const meld = useMelding()
  const { id, kandidaat } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const opties = useOrganisaties()
    .filter((o) => !o.gemeenten.includes(kandidaat.gemeente))
    .map((o) => ({ waarde: o.id, tekst: o.naam }))
  const terug = `/dossiers/${id}/gegevens`
  return (
    <Kaart titel={t('dossier.delen.nieuw')}>
      <p>{t('dossier.delen.nieuw-uitleg')}</p>
      <FormPage
        key={opties.length}
        schema={schema}
        standaard={{
          naarOrganisatieId: '',
          grondslag: '' as 'toestemming',
          toelichting: '',
          vanaf: toDatumInvoer(vandaag),
          tot: toDatumInvoer(addDays(vandaag, 182)),
        }}
        verzendTekst={t('dossier.delen.deel')}
        annuleerNaar={terug}
        onVerzend={async ({ tot, ...rest }, sleutel) => {
          await maakDeelafspraak(id, { ...rest, tot: addDays(tot, 1) }, sleutel)
          await vernieuw()
          meld({ tekst: t('dossier.delen.gedaan') })
          await navigeer(terug)
        }}
      >
        <SelectField naam="naarOrganisatieId" label={t('dossier.delen.met-wie')} opties={opties} />
        <RadioField
          naam="grondslag"
          label={t('dossier.delen.grondslag')}
          opties={GRONDSLAGEN.map((g) => ({ waarde: g, tekst: t(`dossier.delen.grondslag.${g}`) }))}
        />
        <TextareaField
          naam="toelichting"
          rijen={2}
          label={t('dossier.delen.toelichting')}
          hint={t('dossier.delen.toelichting-hint')}
        />
        <DateField naam="vanaf" label={t('dossier.delen.vanaf')} />
        <DateField naam="tot" label={t('dossier.delen.tot')} />
      </FormPage>
    </Kaart>
  )
}
