import { useMemo } from 'react'
import { useVandaag } from '../../app/sessie.tsx'
import { Badge, DatumTekst, TekstLink, TermijnBadge, type Kolom } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { naamVan } from '../dossier/kandidaat.ts'
import { useGemeenten, type Lijstrij } from './api.ts'
import { useWaarde } from './waarden.ts'

/** What comes next for a person: the day, how late or soon, and what it is; or plainly that nothing is planned. */
export function VolgendeActie({ rij, vandaag }: { readonly rij: Lijstrij; readonly vandaag: string }) {
  const t = useTekst()
  if (rij.volgendeActie === null)
    return (
      <Badge toon="let-op" icoon="waarschuwing">
        {t('kandidaten.geen-stap')}
      </Badge>
    )
  return (
    <span>
      <TermijnBadge datum={rij.volgendeActie} vandaag={vandaag} />
      {rij.volgendeActieNaam !== null && (
        <span className="sk-onderregel">
          {rij.volgendeActieNaam === 'taak' ? (
            t('kandidaten.taak')
          ) : (
            // The names of terms come from Dutch law and are stored in Dutch.
            <span lang="nl">{rij.volgendeActieNaam}</span>
          )}
        </span>
      )}
    </span>
  )
}

/** The columns of the caseload; the name is the link to the dossier. */
export function useKolommen(): readonly Kolom<Lijstrij>[] {
  const t = useTekst()
  const w = useWaarde()
  const vandaag = useVandaag()
  const gemeenten = useGemeenten()
  return useMemo(() => {
    const gemeenteNaam = new Map(gemeenten.map((g) => [g.code, g.naam]))
    const kop = (id: string) => ({ id, kop: t(`kandidaten.kolom.${id}`) })
    const leeg = <span className="sk-zacht">{t('kandidaten.geen-waarde')}</span>
    const code = (soort: string, waarde: string | null) => (waarde === null ? leeg : w(soort, waarde))
    const datum = (waarde: string | null) =>
      waarde === null ? leeg : <DatumTekst datum={waarde} vorm="kort" />
    return [
      {
        ...kop('naam'),
        rijkop: true,
        sorteerbaar: true,
        cel: (r) => (
          <>
            <TekstLink naar={`/dossiers/${r.id}`}>{naamVan(r)}</TekstLink>
            <span className="sk-onderregel">{r.dossiernummer}</span>
          </>
        ),
      },
      { ...kop('volgendeActie'), sorteerbaar: true, cel: (r) => <VolgendeActie rij={r} vandaag={vandaag} /> },
      {
        ...kop('indeling'),
        cel: (r) => (r.indeling === null ? leeg : <Badge toon="merk">{r.indeling}</Badge>),
      },
      { ...kop('fase'), cel: (r) => code('fase', r.fase) },
      { ...kop('vorm'), cel: (r) => code('vorm', r.vorm) },
      { ...kop('gemeente'), cel: (r) => gemeenteNaam.get(r.gemeente) ?? r.gemeente },
      { ...kop('consulent'), cel: (r) => r.consulent ?? leeg },
      { ...kop('geboortedatum'), verborgen: true, cel: (r) => datum(r.geboortedatum) },
      { ...kop('abc'), verborgen: true, cel: (r) => r.abc ?? leeg },
      { ...kop('verwachting'), verborgen: true, cel: (r) => code('verwachting', r.verwachting) },
      {
        ...kop('doelgroepen'),
        verborgen: true,
        cel: (r) =>
          r.doelgroepen.length === 0 ? leeg : r.doelgroepen.map((d) => w('doelgroep', d)).join(', '),
      },
      { ...kop('laatsteContact'), verborgen: true, cel: (r) => datum(r.laatsteContact) },
    ]
  }, [t, w, vandaag, gemeenten])
}
