import { TERMIJN_REGELS, TERMIJN_SOORTEN } from '../termijnen/index.ts'
import { defineRekenregel } from './rekenregel.ts'
import { dag, keuze, lijst, tekst, velden } from './velden.ts'

const opschorting = velden({
  vanaf: dag(),
  tot: dag().nullable().default(null),
  reden: tekst().default('niet opgegeven'),
}).superRefine((o, ctx) => {
  if (o.tot !== null && o.tot <= o.vanaf)
    ctx.addIssue({
      code: 'custom',
      path: ['tot'],
      message: 'een datum na vanaf, of leeg als de opschorting nog loopt',
    })
})

const wijziging = velden({
  nieuweEinddatum: dag(),
  besluitdatum: dag(),
  reden: tekst().default('niet opgegeven'),
})

export const termijnenRekenregel = defineRekenregel({
  naam: 'termijnen',
  titel: 'De momenten van een traject, plaatsing, advies of besluit',
  schema: velden({
    soort: keuze(TERMIJN_SOORTEN),
    start: dag(),
    leerwerkStart: dag().nullish(),
    opschortingen: lijst(opschorting, 0, 100).default([]),
    leerwerkOpschortingen: lijst(opschorting, 0, 100).default([]),
    keuze: keuze(['alleen-eigen-klok', 'leerwerk-schuift-mee']).optional(),
    wijzigingen: lijst(wijziging, 0, 100).default([]),
    opDatum: dag().nullish(),
  }).superRefine((i, ctx) => {
    if (i.leerwerkStart && i.leerwerkStart > i.start)
      ctx.addIssue({ code: 'custom', path: ['leerwerkStart'], message: 'een datum op of voor start' })
    if (i.leerwerkStart && i.soort !== 'detachering')
      ctx.addIssue({
        code: 'custom',
        path: ['leerwerkStart'],
        message: 'leeg: het hoort alleen bij een detachering',
      })
    i.wijzigingen.forEach((w, n) => {
      if (w.nieuweEinddatum <= i.start)
        ctx.addIssue({
          code: 'custom',
          path: ['wijzigingen', n, 'nieuweEinddatum'],
          message: 'een datum na start',
        })
    })
  }),
  regel: TERMIJN_REGELS.leerwerktraject,
  naar: (i) => ({
    peildatum: i.start,
    regel: TERMIJN_REGELS[i.soort],
    invoer: { ...i, leerwerkStart: i.leerwerkStart ?? undefined, opDatum: i.opDatum ?? undefined },
  }),
})
