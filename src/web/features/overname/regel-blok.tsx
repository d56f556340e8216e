/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- on a narrow screen CSS turns rows into cards, and browsers then drop the roles of a table */
import { useState } from 'react'
import { Badge, Button } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { listRegels, type Melding, type Regel, type Veld } from './api.ts'
import { AndereVelden } from './andere-velden.tsx'
import { Bevindingen } from './bevindingen.tsx'
import type { KiesRegel } from './regel-tabel.tsx'
import { useWoorden } from './woorden.ts'

export type Concept = Readonly<Partial<Record<Veld, string>>>

/** "Willems, Jan", as far as the row says it. */
export function naamVan({ cellen }: Pick<Regel, 'cellen'>, zonder: string): string {
  const achter = cellen.achternaam ?? cellen.volledigeNaam ?? ''
  const voor = [cellen.voornaam ?? cellen.voorletters, cellen.voorvoegsel].filter(Boolean).join(' ')
  return [achter, voor].filter((deel) => deel.trim() !== '').join(', ') || zonder
}

/** The findings of a row by field, errors first; those about the whole row at the end. */
function perVeld(meldingen: readonly Melding[]): readonly (readonly [Veld | null, readonly Melding[]])[] {
  const groepen = new Map<Veld | null, Melding[]>()
  for (const ernst of ['fout', 'waarschuwing', 'opmerking'] as const)
    for (const m of meldingen) if (m.ernst === ernst) groepen.set(m.veld, [...(groepen.get(m.veld) ?? []), m])
  return [...groepen]
}

/** Tells what a saved row has become: the file was judged again as a whole. */
function useUitkomst(overnameId: string) {
  const t = useTekst()
  const { getal } = useFormaat()
  const { bevinding } = useWoorden()
  return async (regel: number, teHerstellen: number): Promise<string> => {
    const { items } = await listRegels(overnameId, { na: regel - 1, aantal: 1 })
    const nu = items.find((i) => i.regel === regel)
    const params = { regel, teHerstellen: getal(teHerstellen) }
    const fout = nu?.meldingen.find((m) => m.ernst === 'fout')
    if (nu?.klasse === 'tegenstrijdig') return t('overname.rijen.is-tegenstrijdig', params)
    if (nu?.klasse === 'dubbel') return t('overname.rijen.is-dubbel', params)
    if (fout) return t('overname.rijen.nog-fout', { regel, reden: bevinding(fout).reden })
    return t('overname.rijen.hersteld', params)
  }
}

type Props = {
  readonly overnameId: string
  readonly regel: Regel
  readonly bezig: boolean
  readonly onKies: KiesRegel
}

/** One row of the file: what is the matter per field, new values, and what can be done with the row. */
export function RegelBlok({ overnameId, regel: r, bezig, onKies }: Props) {
  const t = useTekst()
  const { getal } = useFormaat()
  const uitkomst = useUitkomst(overnameId)
  const [concept, setConcept] = useState<Concept>({})
  const [leeg, setLeeg] = useState(false)
  const velden = perVeld(r.meldingen)
  const zet = (veld: Veld, waarde: string) => setConcept((oud) => ({ ...oud, [veld]: waarde }))
  const bewaar = () => {
    if (bezig) return
    const herstel = (Object.entries(concept) as [Veld, string][])
      .filter(([veld, waarde]) => waarde !== (r.cellen[veld] ?? ''))
      .map(([veld, waarde]) => ({ regel: r.regel, veld, waarde }))
    setLeeg(herstel.length === 0)
    if (herstel.length > 0)
      onKies(r.regel, { herstel }, ({ overname: o }) => uitkomst(r.regel, o.aantallen?.['teHerstellen'] ?? 0))
  }
  const laatWeg = () =>
    onKies(r.regel, { weglaten: [r.regel] }, ({ overname: o }) =>
      t('overname.rijen.weggelaten', {
        regel: r.regel,
        teHerstellen: getal(o.aantallen?.['teHerstellen'] ?? 0),
      }),
    )
  return (
    <tbody role="rowgroup">
      <tr role="row" className="sk-ovn__regelkop">
        <th scope="rowgroup" role="rowheader" rowSpan={velden.length + 2} id={`regel-${r.regel}`}>
          {t('overname.rijen.regel', { regel: r.regel })}
          <span className="sk-ovn__naam">{naamVan(r, t('overname.rijen.zonder-naam'))}</span>
          {r.actie !== null && <Badge>{t(`overname.rijen.actie.${r.actie}`)}</Badge>}
        </th>
      </tr>
      {velden.map(([veld, meldingen]) => (
        <Bevindingen
          key={veld ?? ''}
          regel={r}
          veld={veld}
          meldingen={meldingen}
          waarde={veld === null ? '' : (concept[veld] ?? r.cellen[veld] ?? '')}
          onZet={zet}
          onBewaar={bewaar}
        />
      ))}
      <tr role="row" className="sk-ovn__doen">
        <td role="cell" colSpan={4}>
          <div className="sk-ovn__acties">
            <AndereVelden regel={r} zonder={velden.flatMap(([v]) => v ?? [])} concept={concept} onZet={zet} />
            {leeg && <p className="sk-ovn__leeg">{t('overname.rijen.ongewijzigd', { regel: r.regel })}</p>}
            <div className="sk-knoppen">
              <Button variant="secondary" aria-disabled={bezig} onClick={bewaar}>
                {t('overname.rijen.bewaar', { regel: r.regel })}
              </Button>
              <Button variant="tertiary" aria-disabled={bezig} onClick={laatWeg}>
                {t('overname.rijen.weglaten', { regel: r.regel })}
              </Button>
            </div>
          </div>
        </td>
      </tr>
    </tbody>
  )
}
