import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import { useVandaag } from '../../app/sessie.tsx'
import { addDays } from '../../components/dagen.ts'
import { FoutMelding, Kaart, Pagina, useMelding } from '../../components/index.ts'
import { FormPage, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { inFormuliertaal } from '../klokken/weigering.ts'
import { WAARDEN } from '../kandidaten/waarden.ts'
import {
  createWerkplek,
  readWerkgever,
  useWerkgever,
  WERKGEVERS,
  wijzigWerkplek,
  type Werkplek,
} from './api.ts'
import type { Gelezen } from './bewaren.ts'
import { werkplekSchema, type Werkplekform } from './werkgever-schema.ts'
import { WerkplekVelden } from './werkplek-velden.tsx'
import { WijzigFormulier } from './wijzig-formulier.tsx'

const toForm = (p: Werkplek): Werkplekform => ({
  naam: p.naam,
  omschrijving: p.omschrijving ?? '',
  plaatsen: String(p.plaatsen),
  ligging: p.ligging,
  locatie: p.locatie ?? '',
  urenPerWeek: p.urenPerWeek === null ? '' : String(p.urenPerWeek).replace('.', ','),
  vormen: WAARDEN.vorm.filter((v) => p.vormen.includes(v)),
  vanaf: toDatumInvoer(p.vanaf),
  tot: p.tot === null ? '' : toDatumInvoer(addDays(p.tot, -1)),
})

const leeg = (vandaag: string) => ({
  naam: '',
  omschrijving: '',
  plaatsen: '1',
  locatie: '',
  urenPerWeek: '',
  vormen: [],
  vanaf: toDatumInvoer(vandaag),
  tot: '',
})

const lees = async (werkgeverId: string, id: string): Promise<Gelezen> => {
  const plek = (await readWerkgever(werkgeverId)).werkgever.plekken.find((p) => p.id === id)
  return { waarden: plek ?? {}, versie: String(plek?.versie ?? 0) }
}

function Nieuw({ werkgeverId, terug }: { readonly werkgeverId: string; readonly terug: string }) {
  const t = useTekst()
  const meld = useMelding()
  const vandaag = useVandaag()
  const navigate = useNavigate()
  const client = useQueryClient()
  return (
    <FormPage
      schema={werkplekSchema}
      standaard={leeg(vandaag)}
      verzendTekst={t('werkgevers.opslaan')}
      annuleerNaar={terug}
      onVerzend={async (body, sleutel) => {
        await createWerkplek(werkgeverId, body, sleutel)
        await client.invalidateQueries({ queryKey: WERKGEVERS })
        meld({ tekst: t('werkgevers.werkplek.klaar', { naam: body.naam }) })
        await navigate(terug)
      }}
    >
      <WerkplekVelden />
    </FormPage>
  )
}

function Wijzig({ plek, terug }: { readonly plek: Werkplek; readonly terug: string }) {
  return (
    <WijzigFormulier
      schema={werkplekSchema}
      standaard={toForm(plek)}
      gelezen={{ waarden: plek, versie: String(plek.versie) }}
      lees={() => lees(plek.werkgeverId, plek.id)}
      stuur={(versie, gewijzigd) => inFormuliertaal(wijzigWerkplek(plek.id, Number(versie), gewijzigd))}
      terug={terug}
    >
      <WerkplekVelden />
    </WijzigFormulier>
  )
}

/** Adds or changes a workplace of an employer. */
export function Component() {
  const t = useTekst()
  const { id = '', werkplekId } = useParams()
  const { data, error } = useWerkgever(id)
  const terug = `/werkgevers/${id}`
  const plek = data?.werkgever.plekken.find((p) => p.id === werkplekId)
  const kruimels = [
    { tekst: t('werkgevers.titel'), naar: '/werkgevers' },
    ...(data === undefined ? [] : [{ tekst: data.werkgever.naam, naar: terug }]),
  ]
  return (
    <Pagina
      titel={t(werkplekId === undefined ? 'werkgevers.werkplek.nieuw' : 'werkgevers.werkplek.wijzig')}
      kruimels={kruimels}
    >
      {error !== null && <FoutMelding probleem={toProbleem(error)} />}
      {data !== undefined && (
        <Kaart titel={t('werkgevers.werkplek.een')}>
          {werkplekId === undefined && <Nieuw werkgeverId={id} terug={terug} />}
          {plek !== undefined && <Wijzig key={plek.id} plek={plek} terug={terug} />}
          {werkplekId !== undefined && plek === undefined && <p>{t('werkgevers.werkplek.onbekend')}</p>}
        </Kaart>
      )}
    </Pagina>
  )
}
