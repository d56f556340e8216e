import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { z } from 'zod'
import { Kaart, TekstLink, useMelding } from '../../../components/index.ts'
import { FormPage, TextareaField } from '../../../components/formulier/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { MetLijsten } from '../../kandidaten/met-lijsten.tsx'
import { GROEPEN, type Groep } from '../../kandidaten/persoon-schema.ts'
import { PersoonVelden } from '../../kandidaten/persoon-velden.tsx'
import { redenVeld } from '../reden.ts'
import { useDossier, useVernieuwDossier } from '../use-dossier.ts'
import { BotsingVraag } from './botsing-vraag.tsx'
import { toInvoer } from './velden.ts'
import { bewaarWijziging, type Uitkomst, type Waarden } from './wijziging.ts'

type Botsend = Extract<Uitkomst, { soort: 'botsing' }> & { readonly reden: string }

const isGroep = (groep: string | undefined): groep is Groep => groep !== undefined && groep in GROEPEN

function Formulier({ groep }: { readonly groep: Groep }) {
  const t = useTekst()
  const meld = useMelding()
  const navigate = useNavigate()
  const { id, kandidaat, etag } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  // What the form was opened on: a refresh underneath must not pass for what the user saw.
  const [basis, setBasis] = useState({ kandidaat, etag })
  const [botsend, setBotsend] = useState<Botsend>()
  const terug = `/dossiers/${id}/gegevens`
  const bewaar = async (mijn: Waarden, reden: string, op = basis) => {
    const uit = await bewaarWijziging({ id, basis: op.kandidaat, etag: op.etag, mijn, reden })
    if (uit.soort === 'botsing') return setBotsend({ ...uit, reden })
    await vernieuw()
    meld({ tekst: t(`dossier.wijzig.${uit.soort}`) })
    await navigate(terug)
  }
  return (
    <>
      {botsend !== undefined && (
        <BotsingVraag
          botsingen={botsend.botsingen}
          onBewaar={async (gekozen) => {
            const op = { kandidaat: botsend.vers, etag: botsend.etag }
            setBasis(op)
            await bewaar({ ...botsend.gewijzigd, ...gekozen }, botsend.reden, op)
          }}
          onTerug={() => setBotsend(undefined)}
        />
      )}
      <FormPage
        schema={
          z.object({ ...GROEPEN[groep], reden: redenVeld() }) as z.ZodType<
            Record<string, string>,
            Record<string, string>
          >
        }
        standaard={{ ...toInvoer(groep, kandidaat), reden: '' }}
        verzendTekst={t('dossier.opslaan')}
        annuleerNaar={terug}
        onVerzend={({ reden = '', ...mijn }) => bewaar(mijn, reden)}
      >
        <PersoonVelden groep={groep} />
        <TextareaField naam="reden" rijen={2} label={t('dossier.reden')} hint={t('dossier.reden-hint')} />
      </FormPage>
    </>
  )
}

/** Changing or correcting one group of personal data, with a reason that stays in the history. */
export function Component() {
  const t = useTekst()
  const { groep } = useParams()
  const { id, magSchrijven } = useDossier()
  if (!isGroep(groep) || !magSchrijven)
    return (
      <Kaart titel={t('dossier.wijzig.kan-niet')}>
        <p>{t(magSchrijven ? 'schil.niet-gevonden.tekst' : 'dossier.wijzig.geen-recht')}</p>
        <p>
          <TekstLink naar={`/dossiers/${id}/gegevens`}>{t('dossier.tab.gegevens')}</TekstLink>
        </p>
      </Kaart>
    )
  return (
    <Kaart titel={t('dossier.wijzig.titel', { wat: t(`kandidaten.persoon.groep.${groep}`) })}>
      <MetLijsten>
        <Formulier key={groep} groep={groep} />
      </MetLijsten>
    </Kaart>
  )
}
