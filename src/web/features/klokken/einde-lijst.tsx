import { addDays } from '../../components/dagen.ts'
import { Badge, DatumTekst, TijdstipTekst } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { Intrekken } from './intrekken.tsx'
import type { KlokKaartProps } from './klok-kaart.tsx'
import { isGeldig } from './klok.ts'

/** The decisions that set another end: which, when decided, why, by whom; withdrawn ones stay readable. */
export function EindeLijst({ klok, magSchrijven, onVerschoven }: KlokKaartProps) {
  const t = useTekst()
  const formaat = useFormaat()
  if (klok.eindewijzigingen.length === 0) return null
  return (
    <>
      <h3 className="sk-klok__kop">{t('klokken.besluiten')}</h3>
      <ul className="sk-klok__rijen">
        {klok.eindewijzigingen.map((w) => {
          const nieuw = addDays(w.nieuwEinde, -1)
          const Regel = isGeldig(w) ? 'span' : 'del'
          return (
            <li key={w.id} className="sk-klok__rij">
              <div>
                <p className="sk-klok__naam">
                  <Regel>
                    {t(`klokken.einde.${w.soort}`)}{' '}
                    {w.oudEinde !== null && (
                      <>
                        <DatumTekst datum={addDays(w.oudEinde, -1)} /> <span aria-hidden>→</span>
                        <span className="ams-visually-hidden">{t('klokken.wordt')}</span>{' '}
                      </>
                    )}
                    <DatumTekst datum={nieuw} />
                  </Regel>{' '}
                  {w.bovenMaximum && <Badge toon="let-op">{t('klokken.einde.boven-maximum')}</Badge>}
                </p>
                <p>
                  {t('klokken.einde.besluit-van')} <DatumTekst datum={w.besluitdatum} />: {w.reden}
                </p>
                {w.vervallenOp !== null && (
                  <p>{t('klokken.ingetrokken', { reden: w.vervallenReden ?? '' })}</p>
                )}
                <p className="sk-zacht">
                  {t('klokken.vastgelegd', { door: w.door })} <TijdstipTekst tijdstip={w.vastgelegdOp} />
                </p>
              </div>
              {magSchrijven && isGeldig(w) && (
                <div className="sk-knoppen">
                  <Intrekken
                    klok={klok}
                    wat="einde-wijzigingen"
                    id={w.id}
                    welke={`${t(`klokken.einde.${w.soort}`)}, ${formaat.datum(nieuw)}`}
                    onVerschoven={onVerschoven}
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
