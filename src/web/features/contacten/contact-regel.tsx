import { Badge, DatumTekst, Icoon, TekstLink } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Contact } from './api.ts'
import { EerdereVersies } from './eerdere-versies.tsx'
import type { MetEerdere } from './eerdere.ts'
import { CONTACTSOORTEN } from './soorten.ts'

type Props = MetEerdere<Contact> & {
  /** Why something was corrected, by the id of what took its place. */
  readonly redenen: ReadonlyMap<string, string>
  /** Where this note is corrected; absent for who may only read. */
  readonly corrigeer?: string
}

/** One contact: when, how, by whom, what was said, and what it said before it was corrected. */
export function ContactRegel({ nu, eerdere, redenen, corrigeer }: Props) {
  const t = useTekst()
  const formaat = useFormaat()
  const soort = t(`contacten.soort.${nu.soort}`)
  // The reason stands with what took its place: the one before it in the row of versions.
  const opvolger = (oud: Contact) => [nu, ...eerdere].find((v) => v.vervangt === oud.id)?.id ?? ''
  return (
    <li className="sk-tijdlijn__regel">
      <span className="sk-tijdlijn__icoon">
        <Icoon naam={CONTACTSOORTEN[nu.soort]} />
      </span>
      <div className="sk-contact">
        <p className="sk-tijdlijn__kop">
          <DatumTekst datum={nu.datum} /> · {nu.door}
        </p>
        <h3 className="sk-contact__soort">
          {soort} {nu.vervallenOp !== null && <Badge>{t('contacten.vervangen')}</Badge>}
        </h3>
        <p className="sk-contact__verslag">{nu.verslag}</p>
        {corrigeer !== undefined && nu.vervallenOp === null && (
          <p className="sk-niet-op-papier">
            <TekstLink naar={corrigeer}>
              {t('contacten.corrigeer')}{' '}
              <span className="ams-visually-hidden">
                {soort}, {formaat.datum(nu.datum)}
              </span>
            </TekstLink>
          </p>
        )}
        <EerdereVersies
          versies={eerdere}
          door={(v) => v.door}
          reden={(v) => redenen.get(opvolger(v))}
          inhoud={(v) => (
            <>
              {t(`contacten.soort.${v.soort}`)}. {v.verslag}
            </>
          )}
        />
      </div>
    </li>
  )
}
