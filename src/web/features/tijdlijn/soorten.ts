import type { IcoonNaam } from '../../components/index.ts'

/** Kinds by how their code begins, with their icon; the first that fits counts. `filter` stands in the list of kinds. */
const GROEPEN: readonly { readonly begin: string; readonly icoon: IcoonNaam; readonly filter?: true }[] = [
  { begin: 'contact', icoon: 'gesprek', filter: true },
  { begin: 'beoord', icoon: 'route', filter: true },
  { begin: 'taak', icoon: 'taken', filter: true },
  { begin: 'plan', icoon: 'ladder', filter: true },
  { begin: 'doel-', icoon: 'vlag', filter: true },
  { begin: 'interventie', icoon: 'opleiding', filter: true },
  { begin: 'terug', icoon: 'vlag', filter: true },
  { begin: 'document', icoon: 'document', filter: true },
  { begin: 'traject', icoon: 'opleiding', filter: true },
  { begin: 'geplaatst', icoon: 'werk', filter: true },
  { begin: 'plaatsing', icoon: 'werk', filter: true },
  { begin: 'opgeschort', icoon: 'klokpauze', filter: true },
  { begin: 'opschorting', icoon: 'klokpauze', filter: true },
  { begin: 'verlengd', icoon: 'klok', filter: true },
  { begin: 'verkort', icoon: 'klok', filter: true },
  { begin: 'einde-wijziging', icoon: 'klok' },
  { begin: 'termijn', icoon: 'klok', filter: true },
  { begin: 'gegeven', icoon: 'bewerken', filter: true },
  { begin: 'fase', icoon: 'prognose', filter: true },
  { begin: 'abc', icoon: 'grafiek', filter: true },
  { begin: 'verwachting', icoon: 'prognose', filter: true },
  { begin: 'doelgroep', icoon: 'gebruiker', filter: true },
  { begin: 'consulent', icoon: 'mensen', filter: true },
  { begin: 'jobcoach', icoon: 'mensen', filter: true },
  { begin: 'over', icoon: 'importeren' },
  { begin: 'samengevoegd', icoon: 'mensen' },
  { begin: 'opgegaan-in', icoon: 'mensen' },
]

/** The kinds to filter on: the API looks at how a code begins. The words stand in `tijdlijn.json`. */
export const FILTERS: readonly string[] = GROEPEN.filter((g) => g.filter).map((g) => g.begin)

export const icoonVan = (soort: string): IcoonNaam =>
  GROEPEN.find((g) => soort.startsWith(g.begin))?.icoon ?? 'geschiedenis'

/** Facts with a date are told the same way: what, and from which value to which. */
const FEIT = /^(.+)-(gezet|beeindigd|bevestigd)$/

/** `fase-gezet` is about the fact `fase`; undefined for what is no dated fact. `isFeit` says which facts there are. */
export function leesFeit(
  soort: string,
  isFeit: (feit: string) => boolean,
): { readonly feit: string; readonly wat: 'gezet' | 'beeindigd' | 'bevestigd' } | undefined {
  const [, feit = '', wat] = FEIT.exec(soort) ?? []
  return wat !== undefined && isFeit(feit)
    ? { feit, wat: wat as 'gezet' | 'beeindigd' | 'bevestigd' }
    : undefined
}
