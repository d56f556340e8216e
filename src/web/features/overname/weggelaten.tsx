import { Button } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Beoordeeld, Kies } from './rijen-pagina.tsx'

type Props = { readonly overname: Beoordeeld; readonly bezig: boolean; readonly onKies: Kies }

/** Rows that a person left out, each to be taken along again. */
export function Weggelaten({ overname: o, bezig, onKies }: Props) {
  const t = useTekst()
  const { getal } = useFormaat()
  const { weggelaten } = o.overzicht
  if (weggelaten.length === 0) return null
  return (
    <details className="sk-ovn__weggelaten">
      <summary>{t('overname.rijen.weggelaten-lijst', { aantal: weggelaten.length })}</summary>
      <div className="sk-knoppen">
        {weggelaten.map((regel) => (
          <Button
            key={regel}
            variant="tertiary"
            aria-disabled={bezig}
            onClick={() =>
              onKies({ terugnemen: [regel] }, ({ overname }) =>
                t('overname.rijen.terug-klaar', {
                  regel,
                  teHerstellen: getal(overname.aantallen?.['teHerstellen'] ?? 0),
                }),
              )
            }
          >
            {t('overname.rijen.neem-terug', { regel })}
          </Button>
        ))}
      </div>
    </details>
  )
}
