import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, pak } from '../../../api/client.ts'
import { toProbleem } from '../../../api/probleem.ts'
import {
  Button,
  ConfirmDialog,
  DuplicateCompare,
  FoutMelding,
  TekstLink,
  useMelding,
  type Kant,
} from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useVeldWaarde } from '../gegevens/velden.ts'
import { naamVan, readKandidaat, type Kandidaat } from '../kandidaat.ts'
import { dossierSleutel, useDossier, useVernieuwDossier } from '../use-dossier.ts'
import { vergelijkDossiers } from './verschillen.ts'

type Keuze = Readonly<Record<string, Kant>>

/** Sends the merge; both dossiers are read anew afterwards, since the other one now only points here. */
function useSamenvoegen(ander: Kandidaat, keuze: Keuze) {
  const t = useTekst()
  const meld = useMelding()
  const navigate = useNavigate()
  const { id, etag } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const vernieuwAnder = useVernieuwDossier(ander.id)
  return useMutation({
    mutationFn: async (reden: string) => {
      const keuzes = Object.fromEntries(
        Object.entries(keuze).map(([veld, kant]) => [
          veld,
          kant === 'links' ? ('blijft' as const) : ('vervalt' as const),
        ]),
      )
      await pak(
        api.POST('/kandidaten/{id}/samenvoegingen', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { vervaltId: ander.id, keuzes, reden },
        }),
      )
    },
    onSuccess: async () => {
      await Promise.all([vernieuw(), vernieuwAnder()])
      meld({ tekst: t('dossier.samenvoegen.klaar', { dossiernummer: ander.dossiernummer }) })
      await navigate(`/dossiers/${id}`)
    },
  })
}

function Vergelijking({ ander }: { readonly ander: Kandidaat }) {
  const t = useTekst()
  const waarde = useVeldWaarde()
  const { id, kandidaat } = useDossier()
  const [keuze, setKeuze] = useState<Keuze>({})
  const [vraagt, setVraagt] = useState(false)
  const samenvoegen = useSamenvoegen(ander, keuze)
  const velden = vergelijkDossiers(kandidaat, ander)
  const open = velden.some((v) => v.verschilt && keuze[v.veld] === undefined)
  const leeg = <span className="sk-zacht">{t('kit.niet-ingevuld')}</span>
  return (
    <>
      <DuplicateCompare
        titelLinks={t('dossier.samenvoegen.blijft', { nummer: kandidaat.dossiernummer })}
        titelRechts={t('dossier.samenvoegen.vervalt', { nummer: ander.dossiernummer })}
        velden={velden.map((v) => ({
          veld: v.veld,
          naam: t(`kandidaten.persoon.${v.veld}`),
          links: waarde(v.veld, v.blijft) ?? leeg,
          rechts: waarde(v.veld, v.vervalt) ?? leeg,
          gelijk: !v.verschilt,
        }))}
        keuze={keuze}
        onKies={(veld, kant) => setKeuze((oud) => ({ ...oud, [veld]: kant }))}
      />
      {samenvoegen.error !== null && <FoutMelding probleem={toProbleem(samenvoegen.error)} />}
      <div className="sk-knoppen">
        <Button disabled={open || samenvoegen.isPending} onClick={() => setVraagt(true)}>
          {t('dossier.samenvoegen.knop')}
        </Button>
        <TekstLink naar={`/dossiers/${ander.id}/samenvoegen?met=${id}`}>
          {t('dossier.samenvoegen.wissel')}
        </TekstLink>
        <TekstLink naar={`/dossiers/${id}/samenvoegen`}>{t('dossier.samenvoegen.kies-ander')}</TekstLink>
      </div>
      <ConfirmDialog
        titel={t('dossier.samenvoegen.zeker')}
        open={vraagt}
        bevestig={t('dossier.samenvoegen.knop')}
        redenLabel={t('dossier.samenvoegen.reden')}
        bezig={samenvoegen.isPending}
        onAnnuleer={() => setVraagt(false)}
        onBevestig={(reden) => {
          setVraagt(false)
          samenvoegen.mutate(reden)
        }}
      >
        <p>
          {t('dossier.samenvoegen.zeker-tekst', {
            blijft: kandidaat.dossiernummer,
            vervalt: ander.dossiernummer,
            naam: naamVan(ander),
          })}
        </p>
      </ConfirmDialog>
    </>
  )
}

/** Two dossiers side by side; each contradiction is a choice, and nothing is chosen beforehand. */
export function Vergelijk({ anderId }: { readonly anderId: string }) {
  const t = useTekst()
  const { id } = useDossier()
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(anderId),
    queryFn: () => readKandidaat(anderId),
  })
  const terug = (
    <TekstLink naar={`/dossiers/${id}/samenvoegen`}>{t('dossier.samenvoegen.kies-ander')}</TekstLink>
  )
  if (error !== null)
    return (
      <>
        <FoutMelding probleem={toProbleem(error)} onOpnieuw={() => void refetch()} />
        <p>{terug}</p>
      </>
    )
  if (data === undefined) return <p role="status">{t('kit.laden')}</p>
  if (anderId === id || data.kandidaat.status === 'samengevoegd')
    return (
      <>
        <FoutMelding
          probleem={{
            status: 409,
            code: anderId === id ? 'zelfde-dossier' : 'al-samengevoegd',
            params: {},
            velden: [],
          }}
        />
        <p>{terug}</p>
      </>
    )
  return <Vergelijking ander={data.kandidaat} />
}
