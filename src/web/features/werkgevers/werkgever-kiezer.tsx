import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useFormContext, useWatch } from 'react-hook-form'
import { useRecht } from '../../app/sessie.tsx'
import { Button, SidePanel } from '../../components/index.ts'
import { FormPage } from '../../components/formulier/index.ts'
import { useVeld, VeldKader, type VeldProps } from '../../components/formulier/veld.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { createWerkgever, useWerkgever } from './api.ts'
import { LEGE_WERKGEVER, werkgeverSchema } from './werkgever-schema.ts'
import { WerkgeverVelden } from './werkgever-velden.tsx'
import { ZoekResultaten, type Kies } from './zoek-resultaten.tsx'
import './werkgevers.css'

function NieuwPaneel({
  naam,
  onKies,
  onSluit,
}: {
  readonly naam: string
  readonly onKies: Kies
  readonly onSluit: () => void
}) {
  const t = useTekst()
  // Outside the form it belongs to: a form within a form is no HTML.
  return createPortal(
    <SidePanel titel={t('werkgevers.nieuw.titel')} open onSluit={onSluit}>
      <FormPage
        schema={werkgeverSchema}
        standaard={{ ...LEGE_WERKGEVER, naam }}
        verzendTekst={t('werkgevers.nieuw.en-kies')}
        onVerzend={async (body, sleutel) => onKies((await createWerkgever(body, sleutel)).id)}
      >
        <WerkgeverVelden kort />
      </FormPage>
    </SidePanel>,
    document.body,
  )
}

function Gekozen({
  id,
  onAnders,
  knop,
}: {
  readonly id: string
  readonly onAnders: () => void
  readonly knop: string
}) {
  const t = useTekst()
  const { data } = useWerkgever(id)
  const w = data?.werkgever
  return (
    <div className="sk-kies__gekozen">
      <p role="status">
        <strong>{w?.naam ?? t('kit.laden')}</strong>
        {w?.vestigingsplaats && `, ${w.vestigingsplaats}`}
      </p>
      <Button id={knop} variant="tertiary" onClick={onAnders}>
        {t('werkgevers.kies.anders')}
      </Button>
    </div>
  )
}

/** An employer as a field of a form: search by name, choose, or add one in place. The value is its id, empty for none. */
export function WerkgeverKiezer({ naam, ...rest }: VeldProps) {
  const t = useTekst()
  const { setValue, clearErrors } = useFormContext()
  const { id, fout, invoer } = useVeld(naam, rest.hint)
  const waarde = (useWatch({ name: naam }) as string | undefined) ?? ''
  const magSchrijven = useRecht('werkgever-schrijven')
  const [zoek, setZoek] = useState('')
  const [nieuw, setNieuw] = useState(false)
  const bewogen = useRef(false)
  const kies = (keuze: string) => {
    bewogen.current = true
    setNieuw(false)
    setValue(naam, keuze, { shouldDirty: true })
    clearErrors(naam)
  }
  useEffect(() => {
    // The chosen button is gone; the focus goes to what stands in its place.
    if (bewogen.current) document.getElementById(id)?.focus()
  }, [waarde, id])
  return (
    <VeldKader {...rest} id={id} fout={fout}>
      {waarde !== '' ? (
        <Gekozen id={waarde} knop={id} onAnders={() => kies('')} />
      ) : (
        <div className="sk-kies">
          <input
            id={id}
            type="text"
            className="ams-text-input"
            autoComplete="off"
            value={zoek}
            aria-invalid={invoer.invalid}
            aria-describedby={invoer['aria-describedby']}
            onChange={(e) => setZoek(e.target.value)}
            onKeyDown={(e) => e.key === 'Enter' && e.preventDefault()}
          />
          <ZoekResultaten zoek={zoek} onKies={kies} />
          {magSchrijven && (
            <p>
              <button type="button" className="sk-tekstknop" onClick={() => setNieuw(true)}>
                {t('werkgevers.kies.nieuw')}
              </button>
            </p>
          )}
          {nieuw && <NieuwPaneel naam={zoek} onKies={kies} onSluit={() => setNieuw(false)} />}
        </div>
      )}
    </VeldKader>
  )
}
