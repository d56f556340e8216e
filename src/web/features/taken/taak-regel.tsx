import { useVandaag } from '../../app/sessie.tsx'
import { Badge, Icoon, TermijnBadge, TijdstipTekst } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Taak } from './api.ts'
import { PARTIJEN } from './keuzen.ts'
import { TaakActies } from './taak-acties.tsx'

/** Who does it, and who has to move first when that is somebody else. */
export function WieDoetHet({ taak }: { readonly taak: Taak }) {
  const t = useTekst()
  return (
    <>
      {taak.eigenaar}
      {taak.wachtOp !== 'mij' && (
        <>
          {' · '}
          <Icoon naam={PARTIJEN[taak.wachtOp]} /> {t(`taken.wacht.${taak.wachtOp}`)}
        </>
      )}
    </>
  )
}

type Props = { readonly taak: Taak; readonly magSchrijven: boolean; readonly basis: string }

/** One task of a person: what, by when, who, and what can be done. */
export function TaakRegel({ taak, magSchrijven, basis }: Props) {
  const t = useTekst()
  const vandaag = useVandaag()
  const open = taak.status === 'open'
  return (
    <li className={open ? 'sk-taak' : 'sk-taak sk-taak--af'}>
      <div className="sk-taak__wat">
        <h3 className="sk-taak__titel">{taak.titel}</h3>
        {taak.toelichting !== null && <p className="sk-contact__verslag">{taak.toelichting}</p>}
        <p className="sk-zacht">
          <WieDoetHet taak={taak} />
        </p>
      </div>
      <div className="sk-taak__wanneer">
        {open ? (
          <TermijnBadge datum={taak.uiterlijk} vandaag={vandaag} binnenkort={7} />
        ) : (
          <p>
            <Badge toon={taak.status === 'klaar' ? 'goed' : 'stil'}>{t(`taken.status.${taak.status}`)}</Badge>{' '}
            {taak.afgehandeldOp !== null && (
              <span className="sk-zacht">
                <TijdstipTekst tijdstip={taak.afgehandeldOp} />
                {taak.afgehandeldDoor !== null && `, ${taak.afgehandeldDoor}`}
              </span>
            )}
          </p>
        )}
        {magSchrijven && <TaakActies taak={taak} wijzig={`${basis}/${taak.id}/wijzigen`} />}
      </div>
    </li>
  )
}
