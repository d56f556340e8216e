import { bereken } from '../rules/rekenregels.ts'
import { berekeningText, faultText } from './bereken.ts'
import { InvoerError, readArgs, type Opdracht } from './opdracht.ts'

/** `schakel variant`: the cost of a policy variant of the exploration (S1, annex I). */
export const variantOpdracht: Opdracht = {
  naam: 'variant',
  kort: 'kosten van een beleidsvariant uit de verkenning, per maatregel',
  hulp: `Gebruik: schakel variant --variant 1|2|3 [--beschutte-banen N] [--overige-banen N] [--json]

Rekent bijlage I van de verkenning na; waar die zichzelf tegenspreekt staan beide bedragen erbij.
`,
  voerUit: async (o) => {
    const { opties } = readArgs(o.args, {
      variant: 'tekst',
      'beschutte-banen': 'tekst',
      'overige-banen': 'tekst',
      json: 'schakelaar',
    })
    if (opties.variant === undefined) throw new InvoerError('Optie --variant ontbreekt. Kies 1, 2 of 3.')
    const invoer = {
      variant: wholeNumber('variant', opties.variant),
      ...(opties['beschutte-banen'] === undefined
        ? {}
        : { beschutteBanen: wholeNumber('beschutte-banen', opties['beschutte-banen']) }),
      ...(opties['overige-banen'] === undefined
        ? {}
        : { overigeBanen: wholeNumber('overige-banen', opties['overige-banen']) }),
    }
    const uit = bereken('variant', invoer)
    if (!uit.ok) throw new InvoerError(faultText(uit.fout))
    o.uit(opties.json ? JSON.stringify(uit.waarde) + '\n' : berekeningText(uit.waarde))
    return Promise.resolve(0)
  },
}

function wholeNumber(naam: string, tekst: string): number {
  if (!/^\d{1,9}$/.test(tekst))
    throw new InvoerError(`--${naam} is "${tekst}"; goed is een heel getal, bijvoorbeeld 30300.`)
  return Number(tekst)
}
