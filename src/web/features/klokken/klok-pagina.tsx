import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { FoutMelding, Kaart, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useKlokken } from './api.ts'
import { heeftEigenEinde, type Klok } from './klok.ts'
import { useKlokNaam } from './woorden.ts'
import './klokken.css'

export type EigenKlok = Klok & { readonly objectSoort: 'traject' | 'plaatsing' }
const isEigen = (k: Klok): k is EigenKlok => heeftEigenEinde(k)

type Props = {
  /** Message key of the deed; gets `{klok}`. */
  readonly titel: string
  readonly children: (klok: EigenKlok, terug: string) => ReactNode
}

/** The frame of a form about one clock: finds the clock of the address, or says that it cannot be changed here. */
export function KlokPagina({ titel, children }: Props) {
  const t = useTekst()
  const naam = useKlokNaam()
  const { objectId } = useParams()
  const { id, magSchrijven } = useDossier()
  const { klokken, probleem, opnieuw } = useKlokken(id)
  const terug = `/dossiers/${id}/klokken`
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (klokken === undefined) return <p role="status">{t('kit.laden')}</p>
  const klok = klokken.filter(isEigen).find((k) => k.objectId === objectId)
  if (klok === undefined || !magSchrijven)
    return (
      <Kaart titel={t('klokken.kan-niet.titel')}>
        <p>{t(magSchrijven ? 'klokken.kan-niet.onbekend' : 'klokken.kan-niet.geen-recht')}</p>
        <p>
          <TekstLink naar={terug}>{t('klokken.naar-klokken')}</TekstLink>
        </p>
      </Kaart>
    )
  return <Kaart titel={t(titel, { klok: naam(klok) })}>{children(klok, terug)}</Kaart>
}
