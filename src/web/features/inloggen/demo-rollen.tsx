import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import type { DemoAccount, Sessie } from '../../api/sessie.ts'
import { Button, FoutMelding, Icoon, type IcoonNaam } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useTaal } from '../../i18n/taal.tsx'

const ICONEN: Readonly<Record<string, IcoonNaam>> = {
  consulent: 'mensen',
  jobcoach: 'gesprek',
  accountmanager: 'bedrijf',
  werkbegeleider: 'werk',
  regisseur: 'route',
  beleid: 'grafiek',
  controller: 'euro',
  raadslid: 'boek',
  beheerder: 'instellingen',
  'functionaris-gegevens': 'schild',
}

type Props = {
  readonly accounts: readonly DemoAccount[]
  readonly inloggen: UseMutationResult<Sessie, Error, { gebruikersnaam: string; wachtwoord: string }>
  readonly formulier: ReactNode
}

function Rolkaart({ account, inloggen }: { account: DemoAccount; inloggen: Props['inloggen'] }) {
  const t = useTekst()
  const { taal } = useTaal()
  const bezig = inloggen.isPending && inloggen.variables.gebruikersnaam === account.gebruikersnaam
  return (
    <li className="sk-rolkaart">
      <div className="sk-rolkaart__kop">
        <span className="sk-rolkaart__icoon">
          <Icoon naam={ICONEN[account.rol] ?? 'gebruiker'} />
        </span>
        <div>
          <h3>{t(`rol.${account.rol}`)}</h3>
          <p className="sk-zacht">
            {account.naam}, {account.organisatie}
          </p>
        </div>
      </div>
      <p>{account.uitleg[taal]}</p>
      <p>
        <strong>{t('inloggen.demo.probeer')}</strong> {account.probeer[taal]}
      </p>
      <Button variant="secondary" disabled={bezig} onClick={() => inloggen.mutate(account)}>
        {t('inloggen.demo.verder', { naam: account.naam })}
      </Button>
    </li>
  )
}

/** A card per role of the demo: who this is, what this person does here, what to try, and one button to enter. */
export function DemoRollen({ accounts, inloggen, formulier }: Props) {
  const t = useTekst()
  // A mistake in the form below is said there.
  const vanKaart = accounts.some((a) => a.gebruikersnaam === inloggen.variables?.gebruikersnaam)
  return (
    <>
      <section className="sk-demorollen" aria-labelledby="demo-titel">
        <h2 id="demo-titel">{t('inloggen.demo.titel')}</h2>
        <p>{t('inloggen.demo.tekst')}</p>
        {inloggen.isError && vanKaart && <FoutMelding probleem={toProbleem(inloggen.error)} />}
        <ul className="sk-demorollen__lijst">
          {accounts.map((account) => (
            <Rolkaart key={account.gebruikersnaam} account={account} inloggen={inloggen} />
          ))}
        </ul>
      </section>
      <details className="sk-uitleg sk-inloggen__smal">
        <summary>{t('inloggen.demo.zelf')}</summary>
        <div className="sk-uitleg__inhoud">{formulier}</div>
      </details>
    </>
  )
}
