import { zodResolver } from '@hookform/resolvers/zod'
import { useRef, useState, type ReactNode } from 'react'
import { FormProvider, useForm, type DefaultValues, type FieldValues, type Resolver } from 'react-hook-form'
import type { z } from 'zod'
import { toProbleem } from '../../api/probleem.ts'
import { newSleutel } from '../../api/verzoek.ts'
import { useFoutTekst, useTekst } from '../../i18n/tekst.ts'
import { Button } from '../ams.ts'
import { TekstLink } from '../link.tsx'
import { flattenFouten, inVolgorde } from './fouten.ts'
import { FoutenBlok } from './fouten-blok.tsx'
import { useFoutBericht } from './veld.tsx'

type Props<In extends FieldValues, Uit> = {
  readonly schema: z.ZodType<Uit, In>
  readonly standaard: DefaultValues<In>
  /**
   * Sends the values. Throw (`ApiProbleem`) to show errors at their fields.
   * `sleutel` stays the same until it succeeds: give it as Idempotency-Key.
   */
  readonly onVerzend: (waarden: Uit, sleutel: string) => Promise<void>
  readonly verzendTekst: string
  readonly annuleerNaar?: string
  readonly children: ReactNode
}

/**
 * A form: checked when sent (not per key), errors in one block with focus and at their fields, server errors too.
 * What was typed stays when sending fails.
 */
export function FormPage<In extends FieldValues, Uit>(props: Props<In, Uit>) {
  const { schema, standaard, onVerzend, verzendTekst, annuleerNaar, children } = props
  const t = useTekst()
  const foutTekst = useFoutTekst()
  const bericht = useFoutBericht()
  const sleutel = useRef(newSleutel())
  const [poging, setPoging] = useState(0)
  const [algemeen, setAlgemeen] = useState<readonly string[]>([])
  const form = useForm<In, unknown, Uit>({
    // The resolver's types know only object schemas of one zod build; ours are any schema from In to Uit.
    resolver: zodResolver(schema as never) as unknown as Resolver<In, unknown, Uit>,
    defaultValues: standaard,
    shouldFocusError: false,
  })
  const { errors, isSubmitting } = form.formState
  const verzend = form.handleSubmit(async (waarden) => {
    setAlgemeen([])
    try {
      await onVerzend(waarden, sleutel.current)
      sleutel.current = newSleutel()
    } catch (oorzaak) {
      const probleem = toProbleem(oorzaak)
      for (const veld of probleem.velden)
        form.setError(veld.veld as never, { type: 'server', message: foutTekst(veld).uitleg })
      const { titel, uitleg } = foutTekst(probleem)
      if (probleem.velden.length === 0) setAlgemeen([`${titel}. ${uitleg}`])
    }
  })
  const fouten = inVolgorde(flattenFouten(errors)).map((f) => ({ ...f, bericht: bericht(f.bericht) }))
  const mis = poging > 0 && !isSubmitting && fouten.length + algemeen.length > 0
  return (
    <FormProvider {...form}>
      <form
        className="sk-formulier"
        noValidate
        onSubmit={(e) => {
          e.stopPropagation()
          void verzend(e).finally(() => setPoging((n) => n + 1))
        }}
      >
        {mis && <FoutenBlok key={poging} fouten={fouten} algemeen={algemeen} />}
        {children}
        <div className="sk-knoppen sk-formulier__knoppen">
          <Button type="submit" disabled={isSubmitting}>
            {isSubmitting ? t('formulier.bezig') : verzendTekst}
          </Button>
          {annuleerNaar !== undefined && <TekstLink naar={annuleerNaar}>{t('kit.annuleren')}</TekstLink>}
        </div>
      </form>
    </FormProvider>
  )
}
