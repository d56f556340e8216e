import { useWatch } from 'react-hook-form'
import { parseDatumInvoer, SelectField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useWerkplekken, type Werkplek } from './api.ts'

/** Whether a workplace can take somebody in a form on a day: open then, and meant for that form. */
export const isPassend = (
  p: Pick<Werkplek, 'vanaf' | 'tot' | 'vormen'>,
  vorm: string,
  op: string | null,
): boolean =>
  (vorm === '' || p.vormen.length === 0 || p.vormen.includes(vorm)) &&
  (op === null || (p.vanaf <= op && (p.tot === null || op < p.tot)))

type Props = {
  readonly naam: string
  /** Names of the fields that hold the employer and the first day. */
  readonly werkgever: string
  readonly vanaf: string
  readonly vorm: string
}

/** The workplaces of the chosen employer with their free places on the first day. */
export function WerkplekKiezer({ naam, werkgever, vanaf, vorm }: Props) {
  const t = useTekst()
  const [werkgeverId = '', start = ''] = useWatch({ name: [werkgever, vanaf] }) as [string?, string?]
  const op = parseDatumInvoer(start)
  const { data } = useWerkplekken(werkgeverId, op)
  if (werkgeverId === '' || data === undefined) return null
  const passend = data.filter((p) => isPassend(p, vorm, op))
  const anders = data.length - passend.length
  if (data.length === 0) return <p className="sk-zacht">{t('werkgevers.kies.geen-werkplek')}</p>
  return (
    <SelectField
      naam={naam}
      label={t('werkgevers.kies.werkplek')}
      hint={
        anders > 0 ? t('werkgevers.kies.passen-niet', { aantal: anders }) : t('werkgevers.kies.werkplek-hint')
      }
      optioneel
      opties={passend.map((p) => ({
        waarde: p.id,
        tekst: t('werkgevers.kies.werkplek-optie', {
          naam: p.naam,
          vrij: Math.max(0, p.plaatsen - p.bezet),
          plaatsen: p.plaatsen,
          ligging: t(`werkgevers.ligging.${p.ligging}`),
        }),
      }))}
    />
  )
}
