import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRecht, useSessie, useVandaag } from '../../app/sessie.tsx'
import { toProbleem } from '../../api/probleem.ts'
import { Badge, Icoon, TekstLink, TermijnBadge, useMelding } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { setTaakstatus, type Actie, type Persoon, type Terugmelding } from './api.ts'

/** Finishing a task here, with a way back. */
function useAfronden() {
  const t = useTekst()
  const client = useQueryClient()
  const meld = useMelding()
  const fris = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['vandaag'] }),
      client.invalidateQueries({ queryKey: ['dossier'] }),
    ])
  const terug = async (actie: Actie, versie: number) => {
    await setTaakstatus(actie.id, versie, 'open')
    await fris()
  }
  return useMutation({
    mutationFn: (actie: Actie) => setTaakstatus(actie.id, actie.versie, 'klaar'),
    onSuccess: async (versie, actie) => {
      await fris()
      meld({ tekst: t('vandaag.klaar', { titel: actie.titel }), onOngedaan: () => void terug(actie, versie) })
    },
    onError: async (fout) => {
      await fris()
      meld({ tekst: t(`fout.${toProbleem(fout).code}`) })
    },
  })
}

function Wie({ persoon }: { readonly persoon: Persoon }) {
  return (
    <p className="sk-onderregel">
      {persoon.dossiernummer}
      {persoon.indeling !== null && ` · ${persoon.indeling}`}
    </p>
  )
}

/** One thing to do: who, what, when, and a way to do it. */
export function ActieRegel({ actie }: { readonly actie: Actie }) {
  const t = useTekst()
  const vandaag = useVandaag()
  const magSchrijven = useRecht('dossier-schrijven')
  const afronden = useAfronden()
  const ik = useSessie().gebruiker.naam
  const omschrijving = t('vandaag.van', { titel: actie.titel, naam: actie.kandidaat.naam })
  const doel = actie.bron === 'termijn' ? 'klokken' : 'taken'
  return (
    <li className="sk-dagregel">
      <div className="sk-dagregel__wie">
        <TekstLink naar={`/dossiers/${actie.kandidaat.id}`}>{actie.kandidaat.naam}</TekstLink>
        <Wie persoon={actie.kandidaat} />
      </div>
      <p className="sk-dagregel__wat">
        <Icoon naam={actie.bron === 'termijn' ? 'klok' : 'taken'} /> {actie.titel}{' '}
        {actie.eigenaar !== null && actie.eigenaar !== ik && (
          <span className="sk-zacht">{actie.eigenaar}</span>
        )}
      </p>
      <div className="sk-dagregel__wanneer">
        <TermijnBadge datum={actie.datum} vandaag={vandaag} binnenkort={7} />
        {actie.bron === 'taak' && magSchrijven ? (
          <button
            type="button"
            className="sk-dagregel__knop"
            disabled={afronden.isPending}
            onClick={() => afronden.mutate(actie)}
          >
            {t('vandaag.afronden')}
            <span className="ams-visually-hidden"> {omschrijving}</span>
          </button>
        ) : (
          <TekstLink naar={`/dossiers/${actie.kandidaat.id}/${doel}`}>
            {t('vandaag.bekijk')}
            <span className="ams-visually-hidden"> {omschrijving}</span>
          </TekstLink>
        )}
      </div>
    </li>
  )
}

/** A person for whom nobody planned a next step. */
export function PersoonRegel({ persoon }: { readonly persoon: Persoon }) {
  const t = useTekst()
  return (
    <li className="sk-dagregel">
      <div className="sk-dagregel__wie">
        <TekstLink naar={`/dossiers/${persoon.id}`}>{persoon.naam}</TekstLink>
        <Wie persoon={persoon} />
      </div>
      <p className="sk-dagregel__wat">
        {persoon.fase !== null && <Badge>{t(`waarde.fase.${persoon.fase}`)}</Badge>}
      </p>
    </li>
  )
}

/** A report-back to the municipality that waits for its answer. */
export function TerugmeldingRegel({ melding }: { readonly melding: Terugmelding }) {
  const t = useTekst()
  return (
    <li className="sk-dagregel">
      <div className="sk-dagregel__wie">
        <TekstLink naar={`/dossiers/${melding.kandidaat.id}/terugmelding`}>
          {melding.kandidaat.naam}
        </TekstLink>
        <Wie persoon={melding.kandidaat} />
      </div>
      <p className="sk-dagregel__wat">{t('vandaag.gemeld-door', { wie: melding.verzondenDoor })}</p>
      <TermijnBadge datum={melding.antwoordUiterlijk} vandaag={useVandaag()} binnenkort={7} />
    </li>
  )
}
