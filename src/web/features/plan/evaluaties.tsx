import { DatumTekst, Kaart } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Evaluatie } from './api.ts'

/** Progress as five steps for the eye and in words for all. */
function Voortgang({ stap }: { readonly stap: number }) {
  const t = useTekst()
  return (
    <p className="sk-plan__voortgang">
      <span aria-hidden className="sk-plan__stippen">
        {[1, 2, 3, 4, 5].map((n) => (
          <span key={n} className={n <= stap ? 'sk-plan__stip sk-plan__stip--vol' : 'sk-plan__stip'} />
        ))}
      </span>
      <strong>{t(`plan.voortgang.${stap}`)}</strong>{' '}
      <span className="sk-zacht">{t('plan.van-5', { stap })}</span>
    </p>
  )
}

/** The evaluations of a plan, newest first, each with what the candidate thinks. */
export function Evaluaties({ evaluaties }: { readonly evaluaties: readonly Evaluatie[] }) {
  const t = useTekst()
  if (evaluaties.length === 0) return null
  return (
    <Kaart titel={t('plan.evaluaties', { aantal: evaluaties.length })}>
      <ol className="sk-plan__evaluaties">
        {evaluaties.map((e) => (
          <li key={e.id}>
            <h3 className="sk-plan__kop">
              <DatumTekst datum={e.datum} />
            </h3>
            <p className="sk-zacht">{e.door}</p>
            <Voortgang stap={e.voortgang} />
            <dl className="sk-plan__feiten">
              <div>
                <dt>{t('plan.bevinding')}</dt>
                <dd className="sk-contact__verslag">{e.bevinding}</dd>
              </div>
              <div>
                <dt>{t('plan.mening')}</dt>
                <dd className="sk-contact__verslag">
                  {e.meningKandidaat ?? <span className="sk-zacht">{t('plan.geen-mening')}</span>}
                </dd>
              </div>
              <div>
                <dt>{t('plan.vervolg')}</dt>
                <dd className="sk-contact__verslag">{e.vervolg}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </Kaart>
  )
}
