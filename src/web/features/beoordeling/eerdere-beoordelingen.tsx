import { Badge, DatumTekst, Kaart, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { EerdereVersies } from '../contacten/eerdere-versies.tsx'
import type { MetEerdere } from '../contacten/eerdere.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import type { Beoordeling } from './api.ts'
import { Oordeel } from './oordeel.tsx'
import { useRedenTekst } from './woorden.ts'

type Redenen = ReadonlyMap<string, string>

/** What an assessment said before it was corrected. */
export function OudeVersies({
  nu,
  eerdere,
  redenen,
}: MetEerdere<Beoordeling> & { readonly redenen: Redenen }) {
  const w = useWaarde()
  const redenTekst = useRedenTekst()
  const opvolger = (oud: Beoordeling) => [nu, ...eerdere].find((v) => v.vervangt === oud.id)?.id ?? ''
  return (
    <EerdereVersies
      versies={eerdere}
      door={(v) => v.beslistDoor}
      reden={(v) => redenen.get(opvolger(v))}
      inhoud={(v) => (
        <>
          {w('indeling', v.indeling)}. {v.redenen.map(redenTekst).join('; ')}. {v.toelichting}
        </>
      )}
    />
  )
}

type Props = {
  readonly lijst: readonly MetEerdere<Beoordeling>[]
  readonly redenen: Redenen
  /** Address below which one is corrected; absent for who may not. */
  readonly basis?: string
}

/** Assessments that held before, newest first, each with what was corrected in it. */
export function EerdereBeoordelingen({ lijst, redenen, basis }: Props) {
  const t = useTekst()
  const w = useWaarde()
  if (lijst.length === 0) return null
  return (
    <Kaart titel={t('beoordeling.eerdere', { aantal: lijst.length })}>
      <ol className="sk-beoordeling__lijst">
        {lijst.map(({ nu, eerdere }) => (
          <li key={nu.id}>
            <h3>
              {w('indeling', nu.indeling)}, <DatumTekst datum={nu.datum} />{' '}
              {nu.vervallenOp !== null && <Badge>{t('contacten.vervangen')}</Badge>}
            </h3>
            <p className="sk-zacht">{t('beoordeling.door', { wie: nu.beslistDoor })}</p>
            <Oordeel beoordeling={nu} />
            {basis !== undefined && nu.vervallenOp === null && (
              <p className="sk-niet-op-papier">
                <TekstLink naar={`${basis}/${nu.id}/corrigeren`}>
                  {t('beoordeling.corrigeer')}{' '}
                  <span className="ams-visually-hidden">{w('indeling', nu.indeling)}</span>
                </TekstLink>
              </p>
            )}
            <OudeVersies nu={nu} eerdere={eerdere} redenen={redenen} />
          </li>
        ))}
      </ol>
    </Kaart>
  )
}
