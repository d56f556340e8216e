import { datum } from '../../core/datum.ts'
import { inkomstenbelasting } from '../belasting/inkomstenbelasting.ts'
import { zorgtoeslag } from '../belasting/zorgtoeslag.ts'
import { bijstandNaastWerk, LEEFVORMEN, VRIJLATINGEN } from '../bijstand/naast-werk.ts'
import { kostendelersnorm, maandelijkseUitbetaling } from '../bijstand/norm.ts'
import { defineRekenregel } from './rekenregel.ts'
import { centen, dag, heel, jaNee, keuze, velden } from './velden.ts'

const jaar = (): ReturnType<typeof heel> => heel(2000, 2100)

export const bijstandNaastWerkRekenregel = defineRekenregel({
  naam: 'bijstand-naast-werk',
  titel: 'Bijstand naast inkomen uit werk, per maand',
  schema: velden({
    peildatum: dag(),
    leefvorm: keuze(LEEFVORMEN),
    nettoInkomenCent: centen(),
    vrijlating: keuze(VRIJLATINGEN),
  }),
  regel: bijstandNaastWerk,
  naar: ({ peildatum, ...invoer }) => ({ peildatum, invoer }),
})

export const kostendelersnormRekenregel = defineRekenregel({
  naam: 'kostendelersnorm',
  titel: 'Bijstandsnorm per persoon als kosten worden gedeeld',
  schema: velden({ peildatum: dag(), aantal: heel(2, 30) }),
  regel: kostendelersnorm,
  naar: ({ peildatum, ...invoer }) => ({ peildatum, invoer }),
})

export const uitbetalingRekenregel = defineRekenregel({
  naam: 'bijstand-uitbetaling',
  titel: 'Wat er per maand van de bijstand wordt uitbetaald, zonder vakantietoeslag',
  schema: velden({ peildatum: dag(), bijstandCent: centen() }),
  regel: maandelijkseUitbetaling,
  naar: ({ peildatum, ...invoer }) => ({ peildatum, invoer }),
})

export const inkomstenbelastingRekenregel = defineRekenregel({
  naam: 'inkomstenbelasting',
  titel: 'Inkomstenbelasting over een jaar loon',
  schema: velden({ jaar: jaar(), brutoJaarCent: centen() }),
  regel: inkomstenbelasting,
  naar: (i) => ({ peildatum: datum(`${i.jaar}-01-01`), invoer: { brutoJaarCent: i.brutoJaarCent } }),
})

export const zorgtoeslagRekenregel = defineRekenregel({
  naam: 'zorgtoeslag',
  titel: 'Zorgtoeslag per maand',
  schema: velden({ jaar: jaar(), toetsingsinkomenCent: centen(), partner: jaNee() }),
  regel: zorgtoeslag,
  naar: ({ jaar: j, ...invoer }) => ({ peildatum: datum(`${j}-01-01`), invoer }),
})
