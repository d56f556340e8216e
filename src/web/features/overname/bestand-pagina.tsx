import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import { Button, FoutMelding } from '../../components/index.ts'
import { FileField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { beoordeel, breekAf } from './api.ts'
import { Bezig } from './bezig.tsx'
import { stuurBestand } from './stuur-bestand.ts'
import { useBewaarOvername, useVoortgang } from './use-overname.ts'
import { useWoorden } from './woorden.ts'
import { WatNodig } from './wat-nodig.tsx'
import { Wizard } from './wizard.tsx'

/** As the server takes it; it checks again. */
const MAX_BYTES = 50 * 1024 * 1024
const SOORTEN = '.csv,.txt,.tsv,.xlsx'

/** Sends the file and has it judged; a file that is refused leaves nothing behind. */
function useInlezen(onVerstuurd: (bytes: number) => void, onId: (id: string) => void) {
  const navigate = useNavigate()
  const [id, setId] = useState('')
  const bewaar = useBewaarOvername(id)
  const werk = useMutation({
    mutationFn: async (bestand: File) => {
      const ingelezen = await stuurBestand(bestand, onVerstuurd)
      setId(ingelezen.id)
      onId(ingelezen.id)
      try {
        return { ...ingelezen, oordeel: await beoordeel(ingelezen.id) }
      } catch (fout) {
        // A file that cannot be read is of no use to anybody; when there was no answer at all it may still be judged.
        if (toProbleem(fout).status === 422) await breekAf(ingelezen.id)
        throw fout
      }
    },
    onSuccess: async (uit) => {
      await bewaar(uit.oordeel)
      void navigate(`/overname/${uit.id}/kolommen`, { state: { eerder: uit.eerder } })
    },
  })
  return { werk, id }
}

/** Step 1: choose a file; it is sent, read and judged at once. */
export function Component() {
  const t = useTekst()
  const { bestandfout } = useWoorden()
  const [bestand, setBestand] = useState<File | null>(null)
  const [mist, setMist] = useState(false)
  const [verstuurd, setVerstuurd] = useState(0)
  const [gestuurd, setGestuurd] = useState(false)
  const { werk, id } = useInlezen(setVerstuurd, () => setGestuurd(true))
  const gedaan = useVoortgang(id, werk.isPending && gestuurd)
  const kies = (nieuw: File) => {
    setBestand(nieuw)
    setMist(false)
    werk.reset()
  }
  const lees = () => {
    setMist(bestand === null)
    if (bestand === null || werk.isPending) return
    setVerstuurd(0)
    setGestuurd(false)
    werk.mutate(bestand)
  }
  const probleem = werk.error === null ? undefined : toProbleem(werk.error)
  return (
    <Wizard titel={t('overname.bestand.titel')} stap="bestand">
      {probleem && (
        <div className="sk-stapel">
          <FoutMelding probleem={bestandfout(probleem)} />
          {probleem.status === 422 && <p>{t('overname.bestand.geweigerd')}</p>}
        </div>
      )}
      <div className="sk-ovn__bestand">
        <FileField
          label={t('overname.bestand.label')}
          hint={t('overname.bestand.hint')}
          accepteer={SOORTEN}
          maxBytes={MAX_BYTES}
          gekozen={bestand}
          onKies={kies}
          {...(mist && { fout: t('overname.bestand.nodig') })}
        />
        {werk.isPending ? (
          gestuurd ? (
            <Bezig label={t('overname.bezig.beoordelen')} gedaan={gedaan} totaal={null} />
          ) : (
            <Bezig
              label={t('overname.bezig.sturen')}
              gedaan={null}
              totaal={null}
              bytes={[verstuurd, bestand?.size ?? 0]}
            />
          )
        ) : (
          <div className="sk-knoppen">
            <Button onClick={lees}>{t('overname.bestand.lees')}</Button>
            <span className="sk-zacht">{t('overname.bestand.niets')}</span>
          </div>
        )}
      </div>
      <WatNodig />
    </Wizard>
  )
}
