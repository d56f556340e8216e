import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { z } from 'zod'
import { newSleutel } from '../../api/verzoek.ts'
import { useRecht, useSessie } from '../../app/sessie.tsx'
import { EmptyState, Pagina, useMelding } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useVernieuwLijsten } from '../dossier/use-dossier.ts'
import { registreer, type Registratie } from './api.ts'
import { DubbelVraag } from './dubbel-vraag.tsx'
import { leesDubbel, type Dubbel } from './dubbel.ts'
import { MetLijsten } from './met-lijsten.tsx'
import { NieuwFormulier } from './nieuw-formulier.tsx'
import type { nieuwSchema } from './persoon-schema.ts'
import './kandidaten.css'

type Ingevuld = z.output<typeof nieuwSchema>

/**
 * A new dossier. Somebody who looks known is not registered but asked about, over the form: nothing typed is lost, and the
 * answer is to open the dossier that exists or to say that this is somebody else.
 */
function NieuwDossier() {
  const t = useTekst()
  const meld = useMelding()
  const navigate = useNavigate()
  const { gebruiker, gemeenten } = useSessie()
  const vernieuw = useVernieuwLijsten()
  const [vraag, setVraag] = useState<{
    readonly dubbel: Dubbel
    readonly ingevuld: Ingevuld
    readonly sleutel: string
  }>()
  const maak = async (ingevuld: Ingevuld, sleutel: string, ookAlsDubbel = false) => {
    if (!ookAlsDubbel) setVraag(undefined)
    try {
      const { id, dossiernummer } = await registreer({ ...ingevuld, ookAlsDubbel } as Registratie, sleutel)
      await vernieuw()
      meld({ tekst: t('kandidaten.nieuw.gemaakt', { dossiernummer }) })
      await navigate(`/dossiers/${id}`)
    } catch (fout) {
      const dubbel = leesDubbel(fout)
      if (dubbel === undefined) throw fout
      // One key per question: pressing the button twice still makes one dossier.
      setVraag({ dubbel, ingevuld, sleutel: newSleutel() })
    }
  }
  return (
    <>
      {vraag !== undefined && (
        <DubbelVraag
          dubbel={vraag.dubbel}
          onTerug={() => setVraag(undefined)}
          onIemandAnders={() => maak(vraag.ingevuld, vraag.sleutel, true)}
        />
      )}
      <p>{t('kandidaten.nieuw.uitleg')}</p>
      <MetLijsten>
        <NieuwFormulier
          gemeente={gemeenten.length === 1 ? gemeenten[0]! : ''}
          consulentId={gebruiker.rol === 'consulent' ? gebruiker.id : ''}
          onVerzend={(ingevuld, sleutel) => maak(ingevuld, sleutel)}
        />
      </MetLijsten>
    </>
  )
}

/** The page for a new dossier; who may only read is told so before filling in a form for nothing. */
export function Component() {
  const t = useTekst()
  const magSchrijven = useRecht('dossier-schrijven')
  return (
    <Pagina
      titel={t('kandidaten.nieuw.titel')}
      kruimels={[{ tekst: t('kandidaten.caseload.titel'), naar: '/caseload' }]}
    >
      {magSchrijven ? (
        <NieuwDossier />
      ) : (
        <EmptyState titel={t('kandidaten.nieuw.geen-recht')} icoon="schild">
          {t('kandidaten.nieuw.geen-recht-tekst')}
        </EmptyState>
      )}
    </Pagina>
  )
}
