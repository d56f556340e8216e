import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import {
  Badge,
  ConfirmDialog,
  FoutMelding,
  Icoon,
  TijdstipTekst,
  useMelding,
} from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { inhoudAdres, trekIn, type Document } from './api.ts'

/** Withdrawing a document that does not belong here; asks why. */
function Intrekken({ document: d }: { readonly document: Document }) {
  const t = useTekst()
  const meld = useMelding()
  const vernieuw = useVernieuwDossier(useDossier().id)
  const [open, setOpen] = useState(false)
  const werk = useMutation({
    mutationFn: (reden: string) => trekIn(d.id, reden),
    onSuccess: async () => {
      setOpen(false)
      await vernieuw()
      meld({ tekst: t('documenten.ingetrokken', { naam: d.naam }) })
    },
  })
  return (
    <>
      <button type="button" className="sk-tekstknop sk-niet-op-papier" onClick={() => setOpen(true)}>
        {t('documenten.intrekken')} <span className="ams-visually-hidden">{d.naam}</span>
      </button>
      {open && (
        <ConfirmDialog
          titel={t('documenten.intrekken-titel')}
          open
          bevestig={t('documenten.intrekken')}
          redenLabel={t('documenten.intrekken-reden')}
          bezig={werk.isPending}
          onBevestig={(reden) => werk.mutate(reden)}
          onAnnuleer={() => setOpen(false)}
        >
          <p>{d.naam}</p>
          <p>{t('documenten.intrekken-gevolg')}</p>
          {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
        </ConfirmDialog>
      )}
    </>
  )
}

/** One document: name, kind, size, by whom; to download, to withdraw, or why it was withdrawn. */
export function DocumentRegel({
  document: d,
  magSchrijven,
}: {
  readonly document: Document
  readonly magSchrijven: boolean
}) {
  const t = useTekst()
  const formaat = useFormaat()
  const weg = d.ingetrokkenOp !== null
  return (
    <li className="sk-document">
      <Icoon naam="document" groot />
      <div className="sk-document__wat">
        <p className="sk-document__naam">
          {weg ? (
            <del>{d.naam}</del>
          ) : (
            <a className="ams-link" href={inhoudAdres(d.id)} download={d.naam}>
              {d.naam} <span className="ams-visually-hidden">{t('documenten.downloaden')}</span>
            </a>
          )}{' '}
          {weg && <Badge>{t('documenten.is-ingetrokken')}</Badge>}
        </p>
        <p className="sk-zacht">
          {t(`documenten.soort.${d.soort}`)} ·{' '}
          {t('documenten.kb', { kb: formaat.getal(Math.ceil(d.grootte / 1024)) })} · {d.toegevoegdDoor},{' '}
          <TijdstipTekst tijdstip={d.toegevoegdOp} />
        </p>
        {d.ingetrokkenOp !== null && (
          <p>
            <TijdstipTekst tijdstip={d.ingetrokkenOp} />: {d.ingetrokkenReden}
          </p>
        )}
      </div>
      {!weg && magSchrijven && <Intrekken document={d} />}
    </li>
  )
}
