import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { FoutMelding, Kaart } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { MetLijsten } from '../../kandidaten/met-lijsten.tsx'
import { useWaarde } from '../../kandidaten/waarden.ts'
import { useDossier } from '../use-dossier.ts'
import { FeitOnbekend } from './feit-onbekend.tsx'
import { FeitWaarden } from './feit-waarden.tsx'
import { useFeiten, type Feit } from './feiten.ts'

type Props = {
  /** Names what is done, with the kind of fact in it. */
  readonly titel: (wat: string) => string
  readonly uitleg: string
  readonly children: (feit: Feit) => ReactNode
}

/** A card for changing the fact that the address names; only one that still stands can be changed. */
export function MetFeit({ titel, uitleg, children }: Props) {
  const t = useTekst()
  const w = useWaarde()
  const { kenmerkId } = useParams()
  const { magSchrijven } = useDossier()
  const { feiten, probleem, opnieuw } = useFeiten()
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (feiten === undefined) return <p role="status">{t('kit.laden')}</p>
  const feit = feiten.find((f) => f.id === kenmerkId && f.vervallenOp === null)
  if (feit === undefined || !magSchrijven) return <FeitOnbekend />
  return (
    <Kaart titel={titel(w('feit', feit.soort))}>
      <p>{uitleg}</p>
      <FeitWaarden feiten={[feit]} />
      <MetLijsten>{children(feit)}</MetLijsten>
    </Kaart>
  )
}
