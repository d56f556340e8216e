import { useMemo } from 'react'
import { useVandaag } from '../../app/sessie.tsx'
import { TekstLink, TermijnBadge, TijdstipTekst, type Kolom } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Lijsttaak } from './api.ts'
import { TaakActies } from './taak-acties.tsx'

function Wanneer({ taak }: { readonly taak: Lijsttaak }) {
  const vandaag = useVandaag()
  if (taak.status === 'open') return <TermijnBadge datum={taak.uiterlijk} vandaag={vandaag} binnenkort={7} />
  return <span>{taak.afgehandeldOp !== null && <TijdstipTekst tijdstip={taak.afgehandeldOp} />}</span>
}

/** The columns of the list of tasks; what can be done only for who may write. */
export function useKolommen(magSchrijven: boolean): readonly Kolom<Lijsttaak>[] {
  const t = useTekst()
  return useMemo(
    () => [
      {
        id: 'wie',
        kop: t('taken.kolom.wie'),
        rijkop: true,
        cel: (x) => (
          <span>
            <TekstLink naar={`/dossiers/${x.kandidaat.id}/taken`}>{x.kandidaat.naam}</TekstLink>
            <span className="sk-onderregel">{x.kandidaat.dossiernummer}</span>
          </span>
        ),
      },
      {
        id: 'taak',
        kop: t('taken.kolom.taak'),
        cel: (x) => (
          <span>
            {x.titel}
            {x.toelichting !== null && <span className="sk-onderregel">{x.toelichting}</span>}
          </span>
        ),
      },
      { id: 'wanneer', kop: t('taken.kolom.wanneer'), cel: (x) => <Wanneer taak={x} /> },
      {
        id: 'wacht',
        kop: t('taken.kolom.wacht-op'),
        cel: (x) => (x.wachtOp === 'mij' ? x.eigenaar : t(`taken.partij.${x.wachtOp}`)),
      },
      { id: 'eigenaar', kop: t('taken.kolom.eigenaar'), cel: (x) => x.eigenaar },
      ...(magSchrijven
        ? [{ id: 'doen', kop: t('taken.kolom.doen'), cel: (x: Lijsttaak) => <TaakActies taak={x} /> }]
        : []),
    ],
    [t, magSchrijven],
  )
}
