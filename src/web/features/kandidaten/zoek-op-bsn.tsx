import { useState } from 'react'
import { z } from 'zod'
import { EmptyState, HelpText, Kaart } from '../../components/index.ts'
import { BsnField, bsnVeld, FormPage, TextField, tekstVeld } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { zoekOpBsn } from './api.ts'
import { Zoekresultaten, type Gevondene } from './zoekresultaten.tsx'

const schema = z.object({
  bsn: bsnVeld(),
  reden: tekstVeld('kandidaten.bsn.reden-nodig').pipe(z.string().max(500, 'kandidaten.reden-te-lang')),
})

/** Search by BSN: always with a reason. The number is sent in the body and kept nowhere: not in the address, not in the journal. */
export function ZoekOpBsn() {
  const t = useTekst()
  const [gevonden, setGevonden] = useState<readonly Gevondene[]>()
  return (
    <Kaart titel={t('kandidaten.bsn.titel')}>
      <FormPage
        schema={schema}
        standaard={{ bsn: '', reden: '' }}
        verzendTekst={t('kandidaten.bsn.zoek')}
        onVerzend={async ({ bsn, reden }) => {
          setGevonden(undefined)
          const personen = await zoekOpBsn(bsn, reden)
          setGevonden(personen.map((p) => ({ ...p, gesloten: p.status !== 'open' })))
        }}
      >
        <BsnField naam="bsn" label={t('kandidaten.bsn.nummer')} />
        <TextField naam="reden" label={t('kandidaten.bsn.reden')} hint={t('kandidaten.bsn.reden-hint')} />
      </FormPage>
      <HelpText titel={t('kandidaten.bsn.waarom')}>
        <p>{t('kandidaten.bsn.waarom-tekst')}</p>
        <p>{t('kandidaten.bsn.vastgelegd')}</p>
      </HelpText>
      <div role="status">
        {gevonden !== undefined && <p>{t('kandidaten.bsn.aantal', { aantal: gevonden.length })}</p>}
      </div>
      {gevonden?.length === 0 && (
        <EmptyState titel={t('kandidaten.bsn.geen')}>{t('kandidaten.bsn.geen-tekst')}</EmptyState>
      )}
      {gevonden !== undefined && gevonden.length > 0 && <Zoekresultaten personen={gevonden} />}
    </Kaart>
  )
}
