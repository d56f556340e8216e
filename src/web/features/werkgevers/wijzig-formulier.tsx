import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { useNavigate } from 'react-router'
import type { z } from 'zod'
import { useMelding } from '../../components/index.ts'
import { FormPage } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { WERKGEVERS } from './api.ts'
import { bewaar, type Gelezen, type Uitkomst } from './bewaren.ts'
import { BotsingKeuze } from './botsing-keuze.tsx'
import type { Waarden } from './wijziging.ts'

type Props<In extends FieldValues, Uit> = {
  readonly schema: z.ZodType<Uit, In>
  readonly standaard: DefaultValues<In>
  readonly gelezen: Gelezen
  readonly lees: () => Promise<Gelezen>
  readonly stuur: (versie: string, gewijzigd: Waarden) => Promise<void>
  readonly terug: string
  readonly children: ReactNode
}

type Botsend = Extract<Uitkomst, { soort: 'botsing' }>

/** A form that changes a record: sends only what changed, and asks when somebody else changed the same fields meanwhile. */
export function WijzigFormulier<In extends FieldValues, Uit extends object>(props: Props<In, Uit>) {
  const { schema, standaard, gelezen, lees, stuur, terug, children } = props
  const t = useTekst()
  const meld = useMelding()
  const navigate = useNavigate()
  const client = useQueryClient()
  // What the form was opened on: a refresh underneath must not pass for what the user saw.
  const [basis, setBasis] = useState(gelezen)
  const [botsend, setBotsend] = useState<Botsend>()
  const verwerk = async (mijn: Waarden, op: Gelezen) => {
    const uit = await bewaar({ basis: op, mijn, lees, stuur })
    if (uit.soort === 'botsing') return setBotsend(uit)
    await client.invalidateQueries({ queryKey: WERKGEVERS })
    meld({ tekst: t(`werkgevers.wijzig.${uit.soort}`) })
    await navigate(terug)
  }
  return (
    <>
      {botsend !== undefined && (
        <BotsingKeuze
          botsingen={botsend.botsingen}
          onBewaar={(gekozen) => {
            setBasis(botsend.vers)
            return verwerk({ ...botsend.mijn, ...gekozen }, botsend.vers)
          }}
          onTerug={() => setBotsend(undefined)}
        />
      )}
      <FormPage
        schema={schema}
        standaard={standaard}
        verzendTekst={t('werkgevers.opslaan')}
        annuleerNaar={terug}
        onVerzend={(waarden) => verwerk(waarden as Waarden, basis)}
      >
        {children}
      </FormPage>
    </>
  )
}
