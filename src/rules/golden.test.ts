import { describe, expect, it } from 'vitest'
import { bereken } from './rekenregels.ts'

/** Golden cases through the registry, as the command line and the API call it. Names say the legal situation. */
type Geval = readonly [naam: string, rekenregel: string, invoer: object, uitkomst: object | number]

const lks = (peildatum: string, extra: object): object => ({
  peildatum,
  grondslag: 'loonwaarde',
  urenPerWeek: 36,
  ...extra,
})
const bijstand = (nettoInkomenCent: number): object => ({
  peildatum: '2026-07-01',
  leefvorm: 'alleenstaande',
  nettoInkomenCent,
  vrijlating: 'n',
})

const GEVALLEN: readonly Geval[] = [
  [
    'G01 lks-jan26-lw60',
    'loonkostensubsidie',
    lks('2026-01-01', { loonwaarde: 60 }),
    { subsidieCent: 99118, totaalCent: 122411, werkgeverslastenCent: 23293 },
  ],
  [
    'G02 lks-jul26-lw60',
    'loonkostensubsidie',
    lks('2026-07-01', { loonwaarde: 60 }),
    { subsidieCent: 100958 },
  ],
  [
    'G03 lks-jul26-lw25-maximum',
    'loonkostensubsidie',
    lks('2026-07-01', { loonwaarde: 25 }),
    { subsidieCent: 176677, totaalCent: 218196 },
  ],
  [
    'G04 lks-jul26-lw30-grens',
    'loonkostensubsidie',
    lks('2026-07-01', { loonwaarde: 30 }),
    { subsidieCent: 176677 },
  ],
  [
    'G05 lks-jul26-lw60-32uur',
    'loonkostensubsidie',
    lks('2026-07-01', { loonwaarde: 60, urenPerWeek: 32 }),
    { subsidieCent: 89741 },
  ],
  [
    'G07 lks-jan26-lw45-38uur',
    'loonkostensubsidie',
    lks('2026-01-01', { loonwaarde: 45, urenPerWeek: 38, normaleArbeidsduur: 38 }),
    { subsidieCent: 143859, totaalCent: 177666 },
  ],
  [
    'G09 forfait-jan26-36uur',
    'loonkostensubsidie',
    lks('2026-01-01', { grondslag: 'forfait-50' }),
    { totaalCent: 153014 },
  ],
  [
    'G09 forfait-jan26-24uur',
    'loonkostensubsidie',
    lks('2026-01-01', { grondslag: 'forfait-50', urenPerWeek: 24 }),
    { totaalCent: 102009 },
  ],
  [
    'G11 beschut-lw32-31uur',
    'loonkostensubsidie',
    lks('2026-01-01', { loonwaarde: 32, urenPerWeek: 31 }),
    { subsidieCent: 145098 },
  ],
  [
    'G12 lopende-lks-geen-julistap',
    'loonkostensubsidie',
    lks('2026-08-01', { loonwaarde: 60, urenPerWeek: 32, begin: '2026-01-01' }),
    { subsidieCent: 88105 },
  ],
  [
    'G12 nieuwe-lks-augustus',
    'loonkostensubsidie',
    lks('2026-08-01', { loonwaarde: 60, urenPerWeek: 32 }),
    { subsidieCent: 89741 },
  ],
  [
    'G15 drie-hoofdtaken',
    'loonwaarde',
    {
      hoofdtaken: [
        { tijdaandeel: 60, prestatie: 55 },
        { tijdaandeel: 30, prestatie: 40 },
        { tijdaandeel: 10, prestatie: 70 },
      ],
    },
    { loonwaarde: 52 },
  ],
  [
    'G18 wml-18-jan26',
    'wettelijk-minimumloon',
    { peildatum: '2026-01-01', leeftijd: 18 },
    { uurloonCent: 736 },
  ],
  [
    'G19 wml-17-jul26',
    'wettelijk-minimumloon',
    { peildatum: '2026-07-01', leeftijd: 17 },
    { uurloonCent: 592 },
  ],
  [
    'wml-21-jul26',
    'wettelijk-minimumloon',
    { peildatum: '2026-07-01' },
    { uurloonCent: 1499, referentiemaandloonCent: 233700 },
  ],
  [
    'G21 taakstelling-negen-personen',
    'taakstelling',
    { doelBanen: 12, urenPerWeek: [24, 24, 28, 31, 36, 36, 20, 16, 32] },
    { banen31: '7.968', personen: 9, percentage: '66.4', plichtLoopt: true },
  ],
  [
    'G22 taakstelling-net-gehaald',
    'taakstelling',
    { doelBanen: 12, urenPerWeek: [58.9, 58.9, 58.9, 58.9, 58.9, 58.9, 24] },
    { banen31: '12.174', plichtLoopt: false },
  ],
  [
    'G22 taakstelling-net-niet',
    'taakstelling',
    { doelBanen: 12, urenPerWeek: [58.9, 58.9, 58.9, 58.9, 58.9, 58.9] },
    { banen31: '11.400', percentage: '95.0', plichtLoopt: true },
  ],
  [
    'G24 advies-uwv-8-weken',
    'advies-beschut-werk',
    { aanvraagdatum: '2026-03-02', aanvrager: 'college' },
    { onderzoek: true, advies: 'te-beoordelen', uiterlijk: '2026-04-27' },
  ],
  [
    'G25 besluit-lks-5-weken',
    'termijnen',
    { soort: 'besluit-loonkostensubsidie', start: '2026-06-01' },
    { einde: '2026-07-06' },
  ],
  [
    'G27 leerwerk-6-maanden',
    'termijnen',
    { soort: 'leerwerktraject', start: '2026-01-12' },
    { einde: '2026-07-12' },
  ],
  [
    'G27 detachering-23-maanden',
    'termijnen',
    { soort: 'detachering', start: '2026-07-12', leerwerkStart: '2026-01-12' },
    { einde: '2027-12-12' },
  ],
  [
    'G30 proefplaats',
    'termijnen',
    { soort: 'proefplaatsing', start: '2026-03-01' },
    { einde: '2026-05-01', maximum: '2026-09-01' },
  ],
  [
    'G32 bijstand-n-600',
    'bijstand-naast-werk',
    bijstand(60000),
    { vrijCent: 15000, bijstandCent: 96946, totaalCent: 156946 },
  ],
  [
    'G33 bijstand-n-1300',
    'bijstand-naast-werk',
    bijstand(130000),
    { vrijCent: 28500, bijstandCent: 40446, totaalCent: 170446 },
  ],
  [
    'G37 belasting-31-uur',
    'inkomstenbelasting',
    { jaar: 2026, brutoJaarCent: 2560550 },
    { belastingCent: 81318, nettoCent: 2479232 },
  ],
  [
    'G39 zorgtoeslag-35000',
    'zorgtoeslag',
    { jaar: 2026, toetsingsinkomenCent: 3500000, partner: false },
    { perMaandCent: 6897 },
  ],
  [
    'G39 zorgtoeslag-38500',
    'zorgtoeslag',
    { jaar: 2026, toetsingsinkomenCent: 3850000, partner: false },
    { perMaandCent: 2892 },
  ],
  [
    'G39 zorgtoeslag-40500',
    'zorgtoeslag',
    { jaar: 2026, toetsingsinkomenCent: 4050000, partner: false },
    { perMaandCent: 604 },
  ],
  [
    'G40 zorgtoeslag-25605',
    'zorgtoeslag',
    { jaar: 2026, toetsingsinkomenCent: 2560500, partner: false },
    { perMaandCent: 12921 },
  ],
  [
    'zorgtoeslag-boven-grens',
    'zorgtoeslag',
    { jaar: 2026, toetsingsinkomenCent: 4085800, partner: false },
    { perMaandCent: 0 },
  ],
  [
    'G41 lkv-banenafspraak',
    'loonkostenvoordeel',
    { jaar: 2026, soort: 'banenafspraak', verloondeUren: 1664 },
    { bedragCent: 168064 },
  ],
  [
    'G41 lkv-banenafspraak-maximum',
    'loonkostenvoordeel',
    { jaar: 2026, soort: 'banenafspraak', verloondeUren: 2080 },
    { bedragCent: 200000 },
  ],
  [
    'G42 lkv-arbeidsgehandicapt',
    'loonkostenvoordeel',
    { jaar: 2026, soort: 'arbeidsgehandicapt', verloondeUren: 1664 },
    { bedragCent: 507520 },
  ],
  [
    'G42 lkv-arbeidsgehandicapt-maximum',
    'loonkostenvoordeel',
    { jaar: 2026, soort: 'arbeidsgehandicapt', verloondeUren: 1967.3 },
    { bedragCent: 600000 },
  ],
  ['G43 jobcoach-jaar-1', 'jobcoaching', { urenPerWeek: 24, weken: 52, jaar: 1 }, { uren: 187.2 }],
  ['G43 jobcoach-jaar-2', 'jobcoaching', { urenPerWeek: 24, weken: 52, jaar: 2 }, { uren: 93.6 }],
  ['G43 jobcoach-jaar-3', 'jobcoaching', { urenPerWeek: 24, weken: 52, jaar: 3 }, { uren: 74.88 }],
  [
    'G44 bewaren-voorziening',
    'bewaartermijn',
    { categorie: '8.1', einddatum: '2026-06-30' },
    { vernietigenVanaf: '2036-06-30' },
  ],
  [
    'G44 bewaren-wmo',
    'bewaartermijn',
    { categorie: 'wmo', einddatum: '2026-06-30' },
    { vernietigenVanaf: '2041-06-30' },
  ],
  [
    'G44 bewaren-afgebroken',
    'bewaartermijn',
    { categorie: 'afgebroken-aanvraag', einddatum: '2026-06-30' },
    { vernietigenVanaf: '2026-08-11' },
  ],
  [
    'bewaren-inloggegevens',
    'bewaartermijn',
    { categorie: 'inloggegevens', einddatum: '2026-08-31' },
    { vernietigenVanaf: '2027-02-28' },
  ],
  [
    'bewaren-algoritme-blijvend',
    'bewaartermijn',
    { categorie: 'algoritme', einddatum: '2026-06-30' },
    { vernietigenVanaf: null },
  ],
  ['G36 drie-kostendelers', 'kostendelersnorm', { peildatum: '2026-07-01', aantal: 3 }, 87871],
  [
    'G48 uitbetaling-zonder-vakantietoeslag',
    'bijstand-uitbetaling',
    { peildatum: '2026-07-01', bijstandCent: 141946 },
    { uitbetaaldCent: 135133, vakantietoeslagCent: 6813 },
  ],
]

describe('golden cases', () => {
  it.each(GEVALLEN)('%s', (_naam, rekenregel, invoer, verwacht) => {
    const berekening = bereken(rekenregel, invoer)
    if (!berekening.ok) throw new Error(JSON.stringify(berekening.fout))
    if (typeof verwacht === 'number') expect(berekening.waarde.uitkomst).toBe(verwacht)
    else expect(berekening.waarde.uitkomst).toMatchObject(verwacht)
  })

  it('G31 participatieplaats: the five moments', () => {
    const berekening = bereken('termijnen', { soort: 'participatieplaats', start: '2026-02-01' })
    const uitkomst = berekening.ok ? JSON.stringify(berekening.waarde.uitkomst) : ''
    for (const dag of ['2026-11-01', '2027-02-01', '2028-02-01', '2029-02-01', '2030-02-01'])
      expect(uitkomst).toContain(`"datum":"${dag}"`)
  })

  it.each([
    [
      'forfait-68-nog-geen-wet',
      { urenPerWeek: 36, loonwaarde: 60, grondslag: 'forfait-68', peildatum: '2026-07-01' },
      'Vaste loonkostensubsidie voor beschut werk',
    ],
    [
      'lks-2027-zonder-bedragen',
      { urenPerWeek: 36, loonwaarde: 60, grondslag: 'loonwaarde', peildatum: '2027-01-01' },
      'Referentiemaandloon',
    ],
  ])('%s has no version in force and no fall-back', (_naam, invoer, wat) => {
    const berekening = bereken('loonkostensubsidie', invoer)
    expect(berekening).toMatchObject({ ok: false, fout: { soort: 'geen-versie' } })
    expect(JSON.stringify(berekening)).toContain(wat)
  })
})
