import { adviesBeschutWerk } from '../beschut-werk/advies.ts'
import { taakstelling } from '../beschut-werk/taakstelling.ts'
import { defineRekenregel, STAND_VAN_HET_RECHT } from './rekenregel.ts'
import { dag, decimaal, jaNee, keuze, lijst, velden } from './velden.ts'

export const adviesBeschutWerkRekenregel = defineRekenregel({
  naam: 'advies-beschut-werk',
  titel: 'Advies beschut werk van UWV',
  schema: velden({
    aanvraagdatum: dag(),
    aanvrager: keuze(['college', 'persoon']),
    vorigAdvies: dag().nullish(),
    nieuweFeiten: jaNee().default(false),
    wsw: velden({ begeleidWerken: jaNee() }).nullish(),
    aanpassingNodig: jaNee().nullish(),
    begeleidingNodig: jaNee().nullish(),
    arbeidsvermogen: jaNee().nullish(),
  }).superRefine((i, ctx) => {
    if (i.vorigAdvies && i.vorigAdvies > i.aanvraagdatum)
      ctx.addIssue({
        code: 'custom',
        path: ['vorigAdvies'],
        message: 'een datum op of voor de aanvraagdatum',
      })
  }),
  regel: adviesBeschutWerk,
  naar: (i) => ({
    peildatum: i.aanvraagdatum,
    invoer: {
      aanvraagdatum: i.aanvraagdatum,
      aanvrager: i.aanvrager,
      nieuweFeiten: i.nieuweFeiten,
      vorigAdvies: i.vorigAdvies ?? undefined,
      wsw: i.wsw ?? undefined,
      aanpassingNodig: i.aanpassingNodig ?? undefined,
      begeleidingNodig: i.begeleidingNodig ?? undefined,
      arbeidsvermogen: i.arbeidsvermogen ?? undefined,
    },
  }),
})

export const taakstellingRekenregel = defineRekenregel({
  naam: 'taakstelling',
  titel: 'Taakstelling beschut werk tegenover de mensen aan het werk',
  schema: velden({
    peildatum: dag().default(STAND_VAN_HET_RECHT),
    doelBanen: decimaal(0, 1_000_000),
    urenPerWeek: lijst(decimaal(0, 60), 0, 100_000),
  }),
  regel: taakstelling,
  naar: ({ peildatum, ...invoer }) => ({ peildatum, invoer }),
})
