import { bedrag, inCenten, type Bedrag } from '../../core/bedrag.ts'
import { breuk, type Breuk } from '../../core/breuk.ts'
import { datum, jaarVan, plusMaanden, type Datum } from '../../core/datum.ts'
import { kaal } from '../compileer/algebra.ts'
import { defineRegel, type Rekening } from '../engine/index.ts'
import { referentiemaandloonBijLeeftijd } from '../minimumloon/minimumloon.ts'
import { vakantiebijslag } from '../minimumloon/parameters.ts'
import { rest, subsidieformule, vanProcent, type Lezing, type Tarief } from './lezing.ts'
import {
  ART_10D,
  forfaitBeschutWerk,
  forfaitMaanden,
  forfaitPercentage,
  maximumPercentage,
  volleWeek,
  werkgeverslasten,
} from './parameters.ts'

export const GRONDSLAGEN = ['loonwaarde', 'forfait-50', 'forfait-68'] as const
export type Grondslag = (typeof GRONDSLAGEN)[number]

export type LoonkostensubsidieInvoer = {
  readonly grondslag: Grondslag
  /** Whole percent of the minimum wage, 0 to 100; only for grondslag 'loonwaarde'. */
  readonly loonwaarde?: number | undefined
  readonly urenPerWeek: Breuk
  /** The sector's full week: agreed hours count up to it. */
  readonly normaleArbeidsduur: Breuk
  readonly leeftijd: number
  /** First day of the job. Without it the job is taken to start on the reference date. */
  readonly begin?: Datum | undefined
  readonly lezing?: Lezing | undefined
}

/** Exact amounts per month, in cents, before rounding. */
export type ExacteSubsidie = { readonly subsidie: Breuk; readonly totaal: Breuk }

export type Loonkostensubsidie = {
  readonly subsidieCent: Bedrag
  readonly werkgeverslastenCent: Bedrag
  readonly totaalCent: Bedrag
}

/**
 * The day whose minimum wage counts: the start of the job, and from then on 1 January of each year. A rise on 1 July
 * changes nothing in a running subsidy.
 */
function loondatum(r: Rekening, begin: Datum | undefined): Datum {
  if (begin === undefined || begin > r.peildatum) return r.peildatum
  if (jaarVan(begin) === jaarVan(r.peildatum)) return begin
  r.aanname('Vanaf 1 januari na de start is gerekend met het minimumloon van 1 januari van dat jaar.')
  return datum(`${r.peildatum.slice(0, 4)}-01-01`)
}

/** The part of the grondslag that is subsidised, as a fraction of 1. */
function subsidiedeel(r: Rekening, invoer: LoonkostensubsidieInvoer): Breuk {
  if (invoer.grondslag === 'forfait-68') return vanProcent(r.parameter(forfaitBeschutWerk))
  if (invoer.grondslag === 'forfait-50') {
    if (invoer.begin !== undefined && r.peildatum >= plusMaanden(invoer.begin, r.parameter(forfaitMaanden)))
      return r.vraag({
        code: 'loonwaarde',
        vraag: 'Wat is de loonwaarde?',
        waarom: 'De subsidie zonder gemeten loonwaarde kan alleen in de eerste zes maanden van de baan.',
        wie: 'college',
        bron: ART_10D('vijfde lid'),
      })
    return vanProcent(r.parameter(forfaitPercentage))
  }
  if (invoer.loonwaarde === undefined) throw new RangeError('grondslag loonwaarde needs a loonwaarde')
  return rest(vanProcent(breuk(invoer.loonwaarde)))
}

/** Parameters that `tariefOp` reads. */
export const TARIEFPARAMETERS = [vakantiebijslag, maximumPercentage, werkgeverslasten, volleWeek] as const

/** The fixed numbers of the subsidy on the reference date. */
export const tariefOp = (r: Rekening): Tarief => ({
  vakantiebijslag: vanProcent(r.parameter(vakantiebijslag)),
  maximumdeel: vanProcent(r.parameter(maximumPercentage)),
  lastendeel: vanProcent(r.parameter(werkgeverslasten)),
  volleWeek: r.parameter(volleWeek),
})

/** The subsidy per month as exact fractions, so that sums over periods round once. */
export const exacteLoonkostensubsidie = defineRegel<LoonkostensubsidieInvoer, ExacteSubsidie>({
  id: 'loonkostensubsidie.exact',
  naam: 'Loonkostensubsidie voor afronding',
  versies: [
    {
      vanaf: datum('2017-01-01'),
      bron: ART_10D('vierde en vijfde lid'),
      zekerheid: 'geverifieerd',
      wettekst:
        'De hoogte van de loonkostensubsidie, bedoeld in het eerste lid, onderdeel a, en het tweede lid, is het verschil tussen het wettelijk minimumloon vermeerderd met de aanspraak op vakantiebijslag op grond van artikel 15 van de Wet minimumloon en minimumvakantiebijslag en de loonwaarde van die persoon vermeerderd met de voor die persoon naar rato van de loonwaarde rechtens geldende vakantiebijslag, maar is ten hoogste 70 procent van het totale bedrag van het wettelijk minimumloon en de aanspraak op vakantiebijslag op grond van artikel 15 van de Wet minimumloon en minimumvakantiebijslag, vermeerderd met een bij ministeriële regeling vastgestelde vergoeding voor werkgeverslasten.',
      uitleg:
        'De subsidie vult aan wat iemand minder verdient dan het minimumloon met vakantiebijslag, tot hoogstens 70 procent daarvan, naar verhouding van de uren. Daar komt een vergoeding voor werkgeverslasten bij.',
      parameters: [...TARIEFPARAMETERS, forfaitPercentage, forfaitMaanden, forfaitBeschutWerk],
      regels: [referentiemaandloonBijLeeftijd],
      bereken(r, invoer) {
        const op = loondatum(r, invoer.begin)
        const maandloon = r.regel(
          referentiemaandloonBijLeeftijd,
          { leeftijd: invoer.leeftijd, bbl: false },
          op,
        )
        const baan = {
          maandloon: inCenten(maandloon),
          uren: invoer.urenPerWeek,
          normaleUren: invoer.normaleArbeidsduur,
          deel: subsidiedeel(r, invoer),
        }
        return subsidieformule(kaal, baan, tariefOp(r), invoer.lezing ?? 'lasten-bovenop')
      },
    },
  ],
})

/** The subsidy per month, rounded once at the end: subsidy and total each to the cent, charges are the difference. */
export const loonkostensubsidie = defineRegel<LoonkostensubsidieInvoer, Loonkostensubsidie>({
  id: 'loonkostensubsidie',
  naam: 'Loonkostensubsidie per maand',
  versies: [
    {
      vanaf: datum('2017-01-01'),
      bron: ART_10D('vierde, vijfde en zevende lid'),
      zekerheid: 'geverifieerd',
      uitleg:
        'Het bedrag per maand dat de werkgever krijgt. Het verandert op 1 januari mee met het minimumloon, niet op 1 juli. Er wordt één keer afgerond, aan het eind.',
      parameters: [],
      regels: [exacteLoonkostensubsidie],
      bereken(r, invoer) {
        if ((invoer.lezing ?? 'lasten-bovenop') === 'lasten-bovenop')
          r.aanname(
            'De vergoeding voor werkgeverslasten komt bovenop de subsidie, na het maximum van 70 procent.',
          )
        else r.aanname('De vergoeding voor werkgeverslasten verhoogt alleen het maximum van 70 procent.')
        const exact = r.regel(exacteLoonkostensubsidie, invoer)
        const subsidieCent = r.rondAf('subsidie per maand', exact.subsidie, 'half-van-nul')
        const totaalCent = r.rondAf('subsidie met werkgeverslasten per maand', exact.totaal, 'half-van-nul')
        return { subsidieCent, werkgeverslastenCent: bedrag(totaalCent - subsidieCent), totaalCent }
      },
    },
  ],
})
