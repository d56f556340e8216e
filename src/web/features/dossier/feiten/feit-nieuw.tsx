import { useParams } from 'react-router'
import { useVandaag } from '../../../app/sessie.tsx'
import { Kaart } from '../../../components/index.ts'
import { FormPage, toDatumInvoer } from '../../../components/formulier/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { MetLijsten } from '../../kandidaten/met-lijsten.tsx'
import { useWaarde } from '../../kandidaten/waarden.ts'
import { useDossier } from '../use-dossier.ts'
import { FeitOnbekend } from './feit-onbekend.tsx'
import { naLaatsteDagOfNull, nieuwFeitSchema } from './feit-schema.ts'
import { FeitVelden } from './feit-velden.tsx'
import { isFeitsoort, isMeetsoort, zetFeit, type Feitsoort } from './feiten.ts'
import { Meetformulier } from './meetformulier.tsx'
import { useNaFeit } from './use-na-feit.ts'

function Formulier({ soort }: { readonly soort: Feitsoort }) {
  const t = useTekst()
  const vandaag = useVandaag()
  const { id, naar, klaar } = useNaFeit(soort)
  return (
    <FormPage
      schema={nieuwFeitSchema}
      standaard={{ waarde: '', vanaf: toDatumInvoer(vandaag), tot: '', reden: '' }}
      verzendTekst={t('dossier.opslaan')}
      annuleerNaar={naar}
      onVerzend={async ({ waarde, vanaf, tot, reden }, sleutel) => {
        await zetFeit(
          id,
          { soort, waarde, vanaf, tot: naLaatsteDagOfNull(tot), reden: reden === '' ? null : reden },
          sleutel,
        )
        await klaar('nieuw')
      }}
    >
      <FeitVelden soort={soort} redenOptioneel />
    </FormPage>
  )
}

/** Recording a new value of a dated fact. */
export function Component() {
  const t = useTekst()
  const w = useWaarde()
  const { soort } = useParams()
  const { magSchrijven } = useDossier()
  if (!isFeitsoort(soort) || !magSchrijven) return <FeitOnbekend />
  return (
    <Kaart titel={t('dossier.feit.nieuw-titel', { wat: w('feit', soort) })}>
      <MetLijsten>
        {isMeetsoort(soort) ? <Meetformulier soort={soort} /> : <Formulier soort={soort} />}
      </MetLijsten>
    </Kaart>
  )
}
