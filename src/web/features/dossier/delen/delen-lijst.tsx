import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toProbleem } from '../../../api/probleem.ts'
import { useRecht, useVandaag } from '../../../app/sessie.tsx'
import {
  Badge,
  Button,
  ConfirmDialog,
  FoutMelding,
  PeriodeTekst,
  useMelding,
} from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { dossierSleutel, useDossier, useVernieuwDossier } from '../use-dossier.ts'
import { eindigDeelafspraak, listDeelafspraken, type Deelafspraak } from './delen.ts'

/** The sharing agreements of this dossier, with a way to end the ones that run. */
export function DelenLijst() {
  const t = useTekst()
  const vandaag = useVandaag()
  const mag = useRecht('deelafspraak-maken')
  const { id } = useDossier()
  const [eindig, setEindig] = useState<Deelafspraak | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id, 'delen'),
    queryFn: () => listDeelafspraken(id),
  })
  if (error !== null) return <FoutMelding probleem={toProbleem(error)} onOpnieuw={() => void refetch()} />
  if (data === undefined || data.length === 0) return null
  return (
    <>
      <ul className="sk-lijst">
        {data.map((d) => (
          <li key={d.id}>
            {d.naarOrganisatie}, <PeriodeTekst vanaf={d.vanaf} tot={d.tot} />{' '}
            <span className="sk-zacht">
              ({t(`dossier.delen.grondslag.${d.grondslag}`)}; {d.gemaaktDoor})
            </span>{' '}
            {d.tot !== null && d.tot <= vandaag ? (
              <Badge>{t('dossier.delen.voorbij')}</Badge>
            ) : (
              mag && (
                <Button variant="tertiary" onClick={() => setEindig(d)}>
                  {t('dossier.delen.stop')}
                  <span className="ams-visually-hidden"> {d.naarOrganisatie}</span>
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {eindig !== null && <Eindig afspraak={eindig} onKlaar={() => setEindig(null)} />}
    </>
  )
}

function Eindig({ afspraak, onKlaar }: { readonly afspraak: Deelafspraak; readonly onKlaar: () => void }) {
  const t = useTekst()
  const meld = useMelding()
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const doe = useMutation({
    mutationFn: (reden: string) => eindigDeelafspraak(id, afspraak, reden),
    onSuccess: async () => {
      await vernieuw()
      meld({ tekst: t('dossier.delen.gestopt', { organisatie: afspraak.naarOrganisatie }) })
      onKlaar()
    },
  })
  return (
    <ConfirmDialog
      open
      titel={t('dossier.delen.stop-titel')}
      bevestig={t('dossier.delen.stop')}
      redenLabel={t('dossier.reden')}
      bezig={doe.isPending}
      onBevestig={(reden) => doe.mutate(reden)}
      onAnnuleer={onKlaar}
    >
      <p>{t('dossier.delen.stop-uitleg', { organisatie: afspraak.naarOrganisatie })}</p>
      {doe.error !== null && <FoutMelding probleem={toProbleem(doe.error)} />}
    </ConfirmDialog>
  )
}
