import { useVandaag } from '../../app/sessie.tsx'
import { Badge, DatumTekst } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import type { Kandidaat } from './kandidaat.ts'
import { leeftijd } from './leeftijd.ts'

/** The line under the name: number, age, municipality, where the person stands, and whose caseload it is. */
export function DossierFeiten({ kandidaat: k }: { readonly kandidaat: Kandidaat }) {
  const t = useTekst()
  const w = useWaarde()
  const vandaag = useVandaag()
  return (
    <>
      <span className="sk-cijfers">{k.dossiernummer}</span>
      <span>
        <DatumTekst datum={k.geboortedatum} /> (
        {t('dossier.leeftijd', { jaren: leeftijd(k.geboortedatum, vandaag) })})
      </span>
      <span>{k.gemeenteNaam}</span>
      <span>
        {k.consulent === null ? t('dossier.geen-consulent') : t('dossier.consulent', { naam: k.consulent })}
      </span>
      <span className="sk-dossier__standen">
        {k.status !== 'open' && <Badge toon="let-op">{w('status', k.status)}</Badge>}
        {k.indeling !== null && <Badge toon="merk">{w('indeling', k.indeling)}</Badge>}
        {k.fase !== null && <Badge toon="info">{w('fase', k.fase)}</Badge>}
        {k.vorm !== null && <Badge toon="goed">{w('vorm', k.vorm)}</Badge>}
      </span>
    </>
  )
}
