import { FormPage, toDatumInvoer } from '../../../components/formulier/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { correctieSchema, laatsteDag, naLaatsteDagOfNull } from './feit-schema.ts'
import { FeitVelden } from './feit-velden.tsx'
import { corrigeerFeit, type Feit } from './feiten.ts'
import { MetFeit } from './met-feit.tsx'
import { useNaFeit } from './use-na-feit.ts'

function Formulier({ feit }: { readonly feit: Feit }) {
  const t = useTekst()
  const { id, naar, klaar } = useNaFeit(feit.soort)
  return (
    <FormPage
      schema={correctieSchema}
      standaard={{
        waarde: feit.waarde,
        vanaf: toDatumInvoer(feit.vanaf),
        tot: toDatumInvoer(laatsteDag(feit.tot)),
        reden: '',
      }}
      verzendTekst={t('dossier.feit.correctie-opslaan')}
      annuleerNaar={naar}
      onVerzend={async ({ waarde, vanaf, tot, reden }, sleutel) => {
        await corrigeerFeit(id, feit.id, { waarde, vanaf, tot: naLaatsteDagOfNull(tot), reden }, sleutel)
        await klaar('gecorrigeerd')
      }}
    >
      <FeitVelden soort={feit.soort} />
    </FormPage>
  )
}

/** Mending a fact that was recorded wrongly: the wrong one stays in the history. */
export function Component() {
  const t = useTekst()
  return (
    <MetFeit
      titel={(wat) => t('dossier.feit.corrigeer-titel', { wat })}
      uitleg={t('dossier.feit.corrigeer-uitleg')}
    >
      {(feit) => <Formulier key={feit.id} feit={feit} />}
    </MetFeit>
  )
}
