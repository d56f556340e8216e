import { useId } from 'react'
import { useTekst } from '../../i18n/tekst.ts'
import { Checkbox } from '../ams.ts'
import { Icoon } from '../icons.tsx'
import type { Kolom } from './kolom.ts'

type Props<R> = {
  readonly kolommen: readonly Kolom<R>[]
  readonly zichtbaar: ReadonlySet<string>
  readonly onWijzig: (zichtbaar: ReadonlySet<string>) => void
}

/** Which columns to show. The name of a row cannot be left out. */
export function Kolomkiezer<R>({ kolommen, zichtbaar, onWijzig }: Props<R>) {
  const t = useTekst()
  const id = useId()
  const wissel = (kolom: string) => {
    const nieuw = new Set(zichtbaar)
    if (!nieuw.delete(kolom)) nieuw.add(kolom)
    onWijzig(nieuw)
  }
  return (
    <details className="sk-kiezer">
      <summary className="ams-button ams-button--tertiary">
        <Icoon naam="filter" /> {t('kit.tabel.kolommen')}
      </summary>
      <fieldset className="sk-kiezer__lijst">
        <legend className="ams-visually-hidden">{t('kit.tabel.kolommen')}</legend>
        {kolommen
          .filter((k) => !k.rijkop)
          .map((k) => (
            <Checkbox
              key={k.id}
              id={`${id}-${k.id}`}
              checked={zichtbaar.has(k.id)}
              onChange={() => wissel(k.id)}
            >
              {k.kop}
            </Checkbox>
          ))}
      </fieldset>
    </details>
  )
}
