import { useQuery } from '@tanstack/react-query'
import { toProbleem } from '../../../api/probleem.ts'
import { api, pak } from '../../../api/client.ts'
import { FoutMelding, HistoryPanel } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import type { Groep } from '../../kandidaten/persoon-schema.ts'
import { useWaarde } from '../../kandidaten/waarden.ts'
import { dossierSleutel, useDossier } from '../use-dossier.ts'
import { leesWijzigingen, type Wijziging } from './wijzigingen.ts'
import { useVeldWaarde, VELDEN } from './velden.ts'

const HOOGSTENS = 200

/** The changes of personal data, from the story of the dossier; newest first. */
function useWijzigingen() {
  const { id } = useDossier()
  return useQuery({
    queryKey: dossierSleutel(id, 'wijzigingen'),
    queryFn: async () => {
      const query = { soort: 'gegeven-gewijzigd', aantal: HOOGSTENS }
      const { waarde } = await pak(api.GET('/kandidaten/{id}/tijdlijn', { params: { path: { id }, query } }))
      return leesWijzigingen(waarde.items)
    },
  })
}

/** For each field of a group that was ever changed: what it was, what it became, who, when and why. */
export function Geschiedenis({ groep }: { readonly groep: Groep }) {
  const t = useTekst()
  const w = useWaarde()
  const waarde = useVeldWaarde()
  const { data = [], error, refetch } = useWijzigingen()
  if (error !== null) return <FoutMelding probleem={toProbleem(error)} onOpnieuw={() => void refetch()} />
  const leeg = t('kit.niet-ingevuld')
  const versie = (x: Wijziging) => ({
    id: x.id,
    tijdstip: x.op,
    wie: x.door ?? w('bron', x.bron),
    van: waarde(x.veld, x.van) ?? leeg,
    naar: waarde(x.veld, x.naar) ?? leeg,
    ...(x.reden !== null && { reden: x.reden }),
  })
  return VELDEN[groep].map((veld) => {
    const versies = data.filter((x) => x.veld === veld).map(versie)
    return versies.length === 0 ? null : (
      <HistoryPanel key={veld} feit={t(`kandidaten.persoon.${veld}`)} versies={versies} />
    )
  })
}
