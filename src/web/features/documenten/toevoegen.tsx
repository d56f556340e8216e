import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { toProbleem, type Probleem } from '../../api/probleem.ts'
import { newSleutel } from '../../api/verzoek.ts'
import { Button, Kaart, useMelding } from '../../components/index.ts'
import { FileField } from '../../components/formulier/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useFoutTekst, useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { ACCEPTEER, DOCUMENTSOORTEN, MAX_BYTES, uploadDocument, type Documentsoort } from './api.ts'

/** Why the server refused a file: what is wrong with the file itself first. */
function useRedenTekst(): (probleem: Probleem) => string {
  const foutTekst = useFoutTekst()
  return (probleem) => foutTekst(probleem.velden[0] ?? probleem).uitleg
}

/** Sending the chosen file, with how far it is. */
function useUpload(onKlaar: () => void) {
  const t = useTekst()
  const meld = useMelding()
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const [verzonden, setVerzonden] = useState<{ waarde: number; max: number }>()
  const werk = useMutation({
    mutationFn: async ({
      bestand,
      soort,
      sleutel,
    }: {
      bestand: File
      soort: Documentsoort
      sleutel: string
    }) => {
      setVerzonden({ waarde: 0, max: bestand.size })
      await uploadDocument({
        id,
        bestand,
        soort,
        sleutel,
        onVoortgang: (waarde, max) => setVerzonden({ waarde, max }),
      })
    },
    onSuccess: async (_, { bestand }) => {
      onKlaar()
      await vernieuw()
      meld({ tekst: t('documenten.toegevoegd', { naam: bestand.name }) })
    },
    onSettled: () => setVerzonden(undefined),
  })
  return { werk, verzonden }
}

function Soortkeuze({
  soort,
  onKies,
}: {
  readonly soort: Documentsoort
  readonly onKies: (s: Documentsoort) => void
}) {
  const t = useTekst()
  const id = useId()
  return (
    <div className="sk-document__soort">
      <label className="ams-label" htmlFor={id}>
        {t('documenten.wat')}
      </label>
      <select
        id={id}
        className="ams-select"
        value={soort}
        onChange={(e) => onKies(DOCUMENTSOORTEN.find((s) => s === e.target.value) ?? 'overig')}
      >
        {DOCUMENTSOORTEN.map((s) => (
          <option key={s} value={s}>
            {t(`documenten.soort.${s}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Adding a document: chosen or dropped, checked before it is sent, with progress, and with the server's reason when it is refused. */
export function Toevoegen({ onKlaar }: { readonly onKlaar: () => void }) {
  const t = useTekst()
  const formaat = useFormaat()
  const redenTekst = useRedenTekst()
  const [keuze, setKeuze] = useState<{ bestand: File; sleutel: string }>()
  const [soort, setSoort] = useState<Documentsoort>('overig')
  const { werk, verzonden } = useUpload(onKlaar)
  const fout = werk.error === null ? undefined : redenTekst(toProbleem(werk.error))
  const kb = (bytes: number) => formaat.getal(Math.ceil(bytes / 1024))
  return (
    <Kaart titel={t('documenten.toevoegen')}>
      <div className="sk-formulier">
        <FileField
          label={t('documenten.bestand')}
          hint={t('documenten.grenzen')}
          accepteer={ACCEPTEER}
          maxBytes={MAX_BYTES}
          gekozen={keuze?.bestand ?? null}
          onKies={(bestand) => {
            werk.reset()
            setKeuze({ bestand, sleutel: newSleutel() })
          }}
          {...(fout !== undefined && { fout })}
          {...(verzonden !== undefined && {
            voortgang: {
              ...verzonden,
              toelichting: t('documenten.voortgang', {
                gedaan: kb(verzonden.waarde),
                totaal: kb(verzonden.max),
              }),
            },
          })}
        />
        <Soortkeuze soort={soort} onKies={setSoort} />
        <div className="sk-knoppen">
          <Button
            disabled={keuze === undefined || werk.isPending}
            onClick={() => keuze !== undefined && werk.mutate({ ...keuze, soort })}
          >
            {t(werk.isPending ? 'formulier.bezig' : 'documenten.opslaan')}
          </Button>
          <Button variant="tertiary" onClick={onKlaar}>
            {t('kit.annuleren')}
          </Button>
        </div>
      </div>
    </Kaart>
  )
}
