import { breuk, deel, maal, rondHeel, type Breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { vanDenkenNaarDoen, verkenning } from '../bronnen.ts'
import { defineParameter, defineRegel } from '../engine/index.ts'
import { rij } from '../rij.ts'

const S3_UITVOERING = vanDenkenNaarDoen('Uitvoering leerwerktrajecten bij de WVS')

export const minimumaandeel = defineParameter<Breuk>({
  id: 'keten.leerwerk.minimumaandeel',
  omschrijving: 'Minste deel van de leerwerktrajecten via de voorkeursleverancier',
  eenheid: 'procent',
  rijen: [rij('2015-09-01', null, breuk(70), S3_UITVOERING, 'brondocument')],
})

export type Aandeel = { readonly minstens: number; readonly gehaald: boolean; readonly tekort: number }

/** Whether enough leerwerktrajecten go through the preferred supplier, counted in whole trajects. */
export const aandeelVoorkeursleverancier = defineRegel<
  { readonly totaal: number; readonly viaVoorkeur: number },
  Aandeel
>({
  id: 'keten.leerwerk.aandeel',
  naam: 'Aandeel leerwerktrajecten via de voorkeursleverancier',
  versies: [
    {
      vanaf: datum('2015-09-01'),
      bron: S3_UITVOERING,
      zekerheid: 'brondocument',
      wettekst:
        'De WVS is voorkeursleverancier voor uitvoering van de leerwerktrajecten. Minimaal 70% van alle leerwerktrajecten worden via de WVS ingezet.',
      uitleg:
        'Minstens zeven van de tien leerwerktrajecten lopen via de voorkeursleverancier. Het aantal wordt naar boven afgerond op hele trajecten.',
      parameters: [minimumaandeel],
      bereken(r, { totaal, viaVoorkeur }) {
        const minstens = Number(
          rondHeel(deel(maal(breuk(totaal), r.parameter(minimumaandeel)), breuk(100)), 'omhoog'),
        )
        return { minstens, gehaald: viaVoorkeur >= minstens, tekort: Math.max(0, minstens - viaVoorkeur) }
      },
    },
  ],
})

const S1_BUDGET = verkenning('hoofdstuk 2, verdeling van het bijstandsbudget')
export const budgetgrenzen = defineParameter<{ readonly klein: number; readonly groot: number }>({
  id: 'keten.bijstandsbudget.grenzen',
  omschrijving: 'Inwoners waaronder historisch en waarboven objectief wordt verdeeld',
  eenheid: 'aantal',
  rijen: [rij('2015-01-01', null, { klein: 15000, groot: 40000 }, S1_BUDGET, 'brondocument')],
})

/** How the benefit budget of a municipality is set; on both edges the mixed model applies. */
export const bijstandsbudgetModel = defineRegel<
  { readonly inwoners: number },
  'historisch' | 'gemengd' | 'objectief'
>({
  id: 'keten.bijstandsbudget.model',
  naam: 'Verdeling van het bijstandsbudget',
  versies: [
    {
      vanaf: datum('2015-01-01'),
      bron: S1_BUDGET,
      zekerheid: 'brondocument',
      wettekst:
        'Dit geldt overigens alleen voor gemeenten groter dan 40.000 inwoners. Gemeenten kleiner dan 15.000 inwoners ontvangen budget op basis van gerealiseerde kosten (T-2). De groep gemeenten met 15.000 tot 40.000 inwoners ontvangen budget dat deels gebaseerd is op historische realisaties en deels o.b.v. het objectieve verdeelmodel.',
      uitleg:
        'Kleine gemeenten krijgen budget naar wat zij eerder uitgaven, grote naar een rekenmodel, de rest een mengvorm.',
      parameters: [budgetgrenzen],
      bereken(r, { inwoners }) {
        const { klein, groot } = r.parameter(budgetgrenzen)
        return inwoners < klein ? 'historisch' : inwoners > groot ? 'objectief' : 'gemengd'
      },
    },
  ],
})
