import { useWatch } from 'react-hook-form'
import { useVandaag } from '../../app/sessie.tsx'
import { addDays } from '../../components/dagen.ts'
import { DateField, parseDatumInvoer, SelectField, TextareaField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { NieuwEinde } from './nieuw-einde.tsx'
import type { Klok } from './klok.ts'
import { REDENEN } from './opschorting-schema.ts'
import { toBerekening, type Proef } from './voorspelling.ts'
import { useReden } from './woorden.ts'

/** The suspension as far as it is filled in properly; null while a day is missing or wrong. */
export function leesProef(vanaf: string, tot: string, vervangt?: string): Proef | null {
  const van = parseDatumInvoer(vanaf)
  const laatste = tot.trim() === '' ? null : parseDatumInvoer(tot)
  if (van === null || (tot.trim() !== '' && (laatste === null || laatste < van))) return null
  return {
    vanaf: van,
    tot: laatste === null ? null : addDays(laatste, 1),
    ...(vervangt === undefined ? {} : { vervangt }),
  }
}

/** The fields of a suspension and, while they are filled in, where the end goes by it. */
export function OpschortingVelden({ klok, vervangt }: { readonly klok: Klok; readonly vervangt?: string }) {
  const t = useTekst()
  const vandaag = useVandaag()
  const reden = useReden()
  const [vanaf = '', tot = ''] = useWatch({ name: ['vanaf', 'tot'] }) as [string?, string?]
  const proef = leesProef(vanaf, tot, vervangt)
  return (
    <>
      <DateField
        naam="vanaf"
        label={t('klokken.opschorten.vanaf')}
        hint={t('klokken.opschorten.vanaf-hint')}
      />
      <DateField
        naam="tot"
        label={t('klokken.opschorten.tot')}
        hint={t('klokken.opschorten.tot-hint')}
        optioneel
      />
      <SelectField
        naam="reden"
        label={t('klokken.opschorten.reden')}
        opties={REDENEN.map((waarde) => ({ waarde, tekst: reden(waarde) }))}
      />
      <TextareaField
        naam="toelichting"
        rijen={3}
        label={t('klokken.opschorten.toelichting')}
        hint={t('klokken.opschorten.toelichting-hint')}
      />
      <NieuwEinde
        klok={klok}
        berekening={proef === null ? null : toBerekening(klok, proef, vandaag)}
        ingevuld={proef !== null}
      />
    </>
  )
}
