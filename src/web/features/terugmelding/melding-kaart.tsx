import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import { useVandaag } from '../../app/sessie.tsx'
import {
  Badge,
  Button,
  ConfirmDialog,
  FoutMelding,
  Kaart,
  KnopLink,
  TermijnBadge,
  useMelding,
  type Toon,
} from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { dagVan } from '../contacten/dag.ts'
import { RegelUitleg } from '../contacten/regel-uitleg.tsx'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { trekIn, type Terugmelding } from './api.ts'
import { Afloop, Gemeld } from './melding-inhoud.tsx'
import { useMagBeantwoorden } from './rechten.ts'

const TOON: Readonly<Record<Terugmelding['status'], Toon>> = {
  verzonden: 'info',
  beantwoord: 'goed',
  ingetrokken: 'stil',
}

/** Taking an unanswered report back, with a reason that the municipality can read. */
function Intrekken({ melding }: { readonly melding: Terugmelding }) {
  const t = useTekst()
  const meld = useMelding()
  const vernieuw = useVernieuwDossier(useDossier().id)
  const [open, setOpen] = useState(false)
  const werk = useMutation({
    mutationFn: (reden: string) => trekIn(melding.id, reden),
    onSuccess: async () => {
      setOpen(false)
      await vernieuw()
      meld({ tekst: t('terugmelding.ingetrokken') })
    },
  })
  return (
    <>
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {t('terugmelding.intrekken')}
      </Button>
      {open && (
        <ConfirmDialog
          titel={t('terugmelding.intrekken-titel')}
          open
          bevestig={t('terugmelding.intrekken')}
          redenLabel={t('terugmelding.intrekken-reden')}
          bezig={werk.isPending}
          onBevestig={(reden) => werk.mutate(reden)}
          onAnnuleer={() => setOpen(false)}
        >
          <p>{t('terugmelding.intrekken-gevolg', { gemeente: melding.gemeenteNaam })}</p>
          {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
        </ConfirmDialog>
      )}
    </>
  )
}

/** One report back: how it stands, what was reported, what came of it, and what can be done. */
export function MeldingKaart({ melding }: { readonly melding: Terugmelding }) {
  const t = useTekst()
  const formaat = useFormaat()
  const vandaag = useVandaag()
  const { id, magSchrijven } = useDossier()
  const magBeantwoorden = useMagBeantwoorden()
  const open = melding.status === 'verzonden'
  return (
    <Kaart
      titel={t('terugmelding.kop', {
        gemeente: melding.gemeenteNaam,
        datum: formaat.datum(dagVan(melding.verzondenOp)),
      })}
      actie={<Badge toon={TOON[melding.status]}>{t(`terugmelding.status.${melding.status}`)}</Badge>}
    >
      {open && (
        <p>
          {t('terugmelding.antwoord-uiterlijk')}{' '}
          <TermijnBadge datum={melding.antwoordUiterlijk} vandaag={vandaag} />
        </p>
      )}
      <Afloop melding={melding} />
      <Gemeld melding={melding} />
      <RegelUitleg objectId={melding.id} />
      {open && (magBeantwoorden(melding) || magSchrijven) && (
        <div className="sk-knoppen">
          {magBeantwoorden(melding) && (
            <KnopLink naar={`/dossiers/${id}/terugmelding/${melding.id}/beantwoorden`} variant="primary">
              {t('terugmelding.beantwoorden')}
            </KnopLink>
          )}
          {magSchrijven && <Intrekken melding={melding} />}
        </div>
      )}
    </Kaart>
  )
}
