import { DatumTekst, Kaart, SummaryList, TekstLink, type SummaryRij } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import type { Groep } from '../../kandidaten/persoon-schema.ts'
import { useWaarde } from '../../kandidaten/waarden.ts'
import { useDossier } from '../use-dossier.ts'
import { BsnKaart } from './bsn-kaart.tsx'
import { DelenKaart } from './delen-kaart.tsx'
import { FeitenLijst } from './feiten-lijst.tsx'
import { Geschiedenis } from './geschiedenis.tsx'
import { useVeldWaarde, VELDEN } from './velden.ts'

/** One group of personal data with one way to change it, so that a correction has one reason. */
function Groepkaart({ groep }: { readonly groep: Groep }) {
  const t = useTekst()
  const waarde = useVeldWaarde()
  const { id, kandidaat, magSchrijven } = useDossier()
  const titel = t(`kandidaten.persoon.groep.${groep}`)
  const rijen: SummaryRij[] = VELDEN[groep].map((veld) => ({
    naam: t(`kandidaten.persoon.${veld}`),
    waarde:
      veld === 'geboortedatum' ? (
        <DatumTekst datum={kandidaat.geboortedatum} />
      ) : (
        waarde(veld, kandidaat[veld])
      ),
  }))
  return (
    <Kaart
      titel={titel}
      actie={
        magSchrijven && (
          <TekstLink naar={`/dossiers/${id}/gegevens/wijzig/${groep}`}>
            {t('kit.wijzig')}{' '}
            <span className="ams-visually-hidden">{t('dossier.wijzig-context', { wat: titel })}</span>
          </TekstLink>
        )
      }
    >
      <SummaryList rijen={rijen} />
      <Geschiedenis groep={groep} />
    </Kaart>
  )
}

function Herkomst() {
  const t = useTekst()
  const w = useWaarde()
  const { kandidaat: k } = useDossier()
  return (
    <Kaart titel={t('dossier.gegevens.dossier')}>
      <SummaryList
        rijen={[
          { naam: t('dossier.gegevens.dossiernummer'), waarde: k.dossiernummer },
          { naam: t('kandidaten.filter.status'), waarde: w('status', k.status) },
          { naam: t('dossier.gegevens.herkomst'), waarde: w('bron', k.bron) },
        ]}
      />
    </Kaart>
  )
}

/** All recorded data of a person: who it is, dated facts with their history, and who can see it. */
export function Component() {
  return (
    <div className="sk-kolommen">
      <div className="sk-stapel">
        <Groepkaart groep="persoon" />
        <Groepkaart groep="contact" />
        <Groepkaart groep="taal" />
        <FeitenLijst />
      </div>
      <div className="sk-stapel">
        <BsnKaart />
        <Groepkaart groep="gemeente" />
        <DelenKaart />
        <Herkomst />
      </div>
    </div>
  )
}
