import { breuk, NUL, plus, vergelijk } from '../../core/breuk.ts'
import { GRONDSLAGEN, loonkostensubsidie } from '../loonkostensubsidie/loonkostensubsidie.ts'
import { loonwaarde } from '../loonwaarde/loonwaarde.ts'
import { LKV_SOORTEN, loonkostenvoordeel } from '../loonkostenvoordeel/loonkostenvoordeel.ts'
import { wettelijkMinimumloon } from '../minimumloon/minimumloon.ts'
import { datum } from '../../core/datum.ts'

import { defineRekenregel, STAND_VAN_HET_RECHT } from './rekenregel.ts'
import { dag, decimaal, heel, jaNee, keuze, lijst, velden } from './velden.ts'

export const minimumloonRekenregel = defineRekenregel({
  naam: 'wettelijk-minimumloon',
  titel: 'Wettelijk minimumloon op een dag, bij een leeftijd',
  schema: velden({ peildatum: dag(), leeftijd: heel(15, 100).default(21), bbl: jaNee().default(false) }),
  regel: wettelijkMinimumloon,
  naar: ({ peildatum, ...invoer }) => ({ peildatum, invoer }),
})

export const loonkostensubsidieRekenregel = defineRekenregel({
  naam: 'loonkostensubsidie',
  titel: 'Loonkostensubsidie per maand',
  schema: velden({
    peildatum: dag(),
    grondslag: keuze(GRONDSLAGEN),
    loonwaarde: heel(0, 100).optional(),
    urenPerWeek: decimaal(0.1, 60),
    normaleArbeidsduur: decimaal(1, 60).prefault(36),
    leeftijd: heel(15, 100).default(21),
    begin: dag().optional(),
    lezing: keuze(['lasten-bovenop', 'lasten-in-maximum']).optional(),
  }).superRefine((i, ctx) => {
    if (i.grondslag === 'loonwaarde' && i.loonwaarde === undefined)
      ctx.addIssue({ code: 'custom', path: ['loonwaarde'], message: 'een heel getal van 0 tot en met 100' })
    if (i.begin !== undefined && i.begin > i.peildatum)
      ctx.addIssue({ code: 'custom', path: ['begin'], message: 'een datum op of voor de peildatum' })
  }),
  regel: loonkostensubsidie,
  naar: ({ peildatum, ...invoer }) => ({ peildatum, invoer }),
})

const TAAKAANDEEL_MINIMUM = 6.25
const HOOFDTAKEN_MAXIMUM = 5

export const loonwaardeRekenregel = defineRekenregel({
  naam: 'loonwaarde',
  titel: 'Loonwaarde uit hoofdtaken',
  schema: velden({
    peildatum: dag().default(STAND_VAN_HET_RECHT),
    hoofdtaken: lijst(
      velden({ tijdaandeel: decimaal(TAAKAANDEEL_MINIMUM, 100), prestatie: decimaal(0, 100) }),
      1,
      HOOFDTAKEN_MAXIMUM,
    ).refine(
      (taken) =>
        vergelijk(
          taken.reduce((s, t) => plus(s, t.tijdaandeel), NUL),
          breuk(100),
        ) === 0,
      {
        error: 'een lijst waarvan de tijdaandelen samen 100 procent',
      },
    ),
  }),
  regel: loonwaarde,
  naar: ({ peildatum, hoofdtaken }) => ({ peildatum, invoer: { hoofdtaken } }),
})

export const loonkostenvoordeelRekenregel = defineRekenregel({
  naam: 'loonkostenvoordeel',
  titel: 'Loonkostenvoordeel voor de werkgever, per jaar',
  schema: velden({ jaar: heel(2000, 2100), soort: keuze(LKV_SOORTEN), verloondeUren: decimaal(0, 4000) }),
  regel: loonkostenvoordeel,
  naar: ({ jaar, soort, verloondeUren }) => ({
    peildatum: datum(`${jaar}-01-01`),
    invoer: { soort, verloondeUren },
  }),
})
