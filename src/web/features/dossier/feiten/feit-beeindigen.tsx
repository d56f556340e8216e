import { useVandaag } from '../../../app/sessie.tsx'
import { DateField, FormPage, TextareaField, toDatumInvoer } from '../../../components/formulier/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { eindeSchema, naLaatsteDag } from './feit-schema.ts'
import { eindigFeit, type Feit } from './feiten.ts'
import { MetFeit } from './met-feit.tsx'
import { useNaFeit } from './use-na-feit.ts'

function Formulier({ feit }: { readonly feit: Feit }) {
  const t = useTekst()
  const vandaag = useVandaag()
  const { id, naar, klaar } = useNaFeit(feit.soort)
  return (
    <FormPage
      schema={eindeSchema(feit.vanaf)}
      standaard={{ tot: toDatumInvoer(vandaag), reden: '' }}
      verzendTekst={t('dossier.feit.beeindigen')}
      annuleerNaar={naar}
      onVerzend={async ({ tot, reden }, sleutel) => {
        await eindigFeit(id, feit.id, { tot: naLaatsteDag(tot), reden }, sleutel)
        await klaar('beeindigd')
      }}
    >
      <DateField naam="tot" label={t('dossier.feit.laatste-dag')} />
      <TextareaField naam="reden" rijen={2} label={t('dossier.reden')} hint={t('dossier.reden-hint')} />
    </FormPage>
  )
}

/** Ending a fact on a day. */
export function Component() {
  const t = useTekst()
  return (
    <MetFeit
      titel={(wat) => t('dossier.feit.beeindig-titel', { wat })}
      uitleg={t('dossier.feit.beeindig-uitleg')}
    >
      {(feit) => <Formulier key={feit.id} feit={feit} />}
    </MetFeit>
  )
}
