import { useParams } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import { useRecht } from '../../app/sessie.tsx'
import {
  Badge,
  EmptyState,
  FoutMelding,
  Kaart,
  KnopLink,
  Pagina,
  SummaryList,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useWerkgever, type Werkgever } from './api.ts'
import { Bezetting } from './bezetting.tsx'
import { WerkplekRegel } from './werkplek-regel.tsx'
import './werkgevers.css'

function Contact({ werkgever: w }: { readonly werkgever: Werkgever }) {
  const t = useTekst()
  return (
    <Kaart titel={t('werkgevers.contact')}>
      <SummaryList
        rijen={[
          { naam: t('werkgevers.veld.contactpersoon'), waarde: w.contactpersoon },
          {
            naam: t('werkgevers.veld.telefoon'),
            waarde: w.telefoon && (
              <a className="ams-link" href={`tel:${w.telefoon.replace(/[^+\d]/g, '')}`}>
                {w.telefoon}
              </a>
            ),
          },
          {
            naam: t('werkgevers.veld.email'),
            waarde: w.email && (
              <a className="ams-link" href={`mailto:${w.email}`}>
                {w.email}
              </a>
            ),
          },
          { naam: t('werkgevers.veld.accountmanager'), waarde: w.accountmanager },
          { naam: t('werkgevers.veld.kvkNummer'), waarde: w.kvkNummer },
        ]}
      />
    </Kaart>
  )
}

function Geladen({ werkgever: w }: { readonly werkgever: Werkgever }) {
  const t = useTekst()
  const magSchrijven = useRecht('werkgever-schrijven')
  const nieuw = `/werkgevers/${w.id}/werkplekken/nieuw`
  return (
    <Pagina
      titel={w.naam}
      kruimels={[{ tekst: t('werkgevers.titel'), naar: '/werkgevers' }]}
      onderTitel={
        <>
          {w.vestigingsplaats !== null && <span>{w.vestigingsplaats}</span>}
          <span>{w.sector}</span>
          {!w.regulier && <Badge toon="info">{t('werkgevers.niet-regulier')}</Badge>}
          {w.ambassadeur && <Badge toon="merk">{t('werkgevers.ambassadeur')}</Badge>}
          {!w.actief && <Badge toon="let-op">{t('werkgevers.niet-actief')}</Badge>}
        </>
      }
      acties={
        magSchrijven && (
          <>
            <KnopLink naar={nieuw} variant="primary">
              {t('werkgevers.werkplek.nieuw')}
            </KnopLink>
            <KnopLink naar={`/werkgevers/${w.id}/wijzig`}>{t('werkgevers.wijzig.knop')}</KnopLink>
          </>
        )
      }
    >
      <div className="sk-kolommen">
        <Kaart
          titel={t('werkgevers.werkplekken')}
          actie={
            <span>
              <Bezetting plaatsen={w.plaatsen} bezet={w.bezet} />
            </span>
          }
        >
          {w.plekken.length === 0 ? (
            <EmptyState
              titel={t('werkgevers.werkplek.leeg')}
              icoon="werk"
              actie={magSchrijven && <KnopLink naar={nieuw}>{t('werkgevers.werkplek.nieuw')}</KnopLink>}
            >
              {t('werkgevers.werkplek.leeg-tekst')}
            </EmptyState>
          ) : (
            <ul className="sk-plekken">
              {w.plekken.map((p) => (
                <WerkplekRegel key={p.id} plek={p} magSchrijven={magSchrijven} />
              ))}
            </ul>
          )}
        </Kaart>
        <Contact werkgever={w} />
      </div>
    </Pagina>
  )
}

/** One employer: who to call, its workplaces, and how many places are free today. */
export function Component() {
  const t = useTekst()
  const { id } = useParams()
  const { data, error, refetch } = useWerkgever(id)
  if (data !== undefined) return <Geladen werkgever={data.werkgever} />
  return (
    <Pagina titel={t('werkgevers.een')} kruimels={[{ tekst: t('werkgevers.titel'), naar: '/werkgevers' }]}>
      {error === null ? (
        <p role="status">{t('kit.laden')}</p>
      ) : (
        <FoutMelding probleem={toProbleem(error)} onOpnieuw={() => void refetch()} />
      )}
    </Pagina>
  )
}
