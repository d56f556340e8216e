import { DatumTekst, FoutMelding, Icoon, Kaart, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useContacten } from './api.ts'
import { CONTACTSOORTEN } from './soorten.ts'
import './contacten.css'

const HOEVEEL = 2
/** Corrected notes are in the list too, so more are asked than shown. */
const GEVRAAGD = 10

/** The latest contacts on the overview of the dossier. */
export function Component() {
  const t = useTekst()
  const { id } = useDossier()
  const { contacten, probleem, opnieuw } = useContacten(id, GEVRAAGD)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  const laatste = contacten?.filter((c) => c.vervallenOp === null).slice(0, HOEVEEL)
  return (
    <Kaart
      titel={t('contacten.kaart.titel')}
      actie={<TekstLink naar={`/dossiers/${id}/contacten`}>{t('contacten.kaart.alle')}</TekstLink>}
    >
      {laatste === undefined && <span className="sk-skelet" />}
      {laatste?.length === 0 && <p className="sk-zacht">{t('contacten.leeg.titel')}</p>}
      {laatste !== undefined && laatste.length > 0 && (
        <ol className="sk-contact__kort">
          {laatste.map((c) => (
            <li key={c.id}>
              <p className="sk-tijdlijn__kop">
                <Icoon naam={CONTACTSOORTEN[c.soort]} /> {t(`contacten.soort.${c.soort}`)},{' '}
                <DatumTekst datum={c.datum} /> · {c.door}
              </p>
              <p className="sk-contact__verslag sk-contact__verslag--kort">{c.verslag}</p>
            </li>
          ))}
        </ol>
      )}
    </Kaart>
  )
}
