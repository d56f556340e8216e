import { useVandaag } from '../../app/sessie.tsx'
import { DatumTekst, HelpText, TekstLink, TermijnBadge } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { RegelUitleg } from '../contacten/regel-uitleg.tsx'
import { useDossier } from '../dossier/use-dossier.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import { useKlokken } from '../klokken/api.ts'
import { uiterlijk } from '../klokken/klok.ts'
import { useMomentNaam } from '../klokken/woorden.ts'
import type { Beoordeling } from './api.ts'
import { useAanZet, useRouteTekst } from './woorden.ts'

/** The terms that started with this assessment, with the rule that sets them. */
function Termijnen({ beoordelingId }: { readonly beoordelingId: string }) {
  const t = useTekst()
  const vandaag = useVandaag()
  const momentNaam = useMomentNaam()
  const { id } = useDossier()
  const klok = useKlokken(id).klokken?.find((k) => k.objectId === beoordelingId)
  if (klok === undefined) return null
  return (
    <>
      <ul className="sk-beoordeling__termijnen">
        {klok.momenten.map((m) => (
          <li key={m.code}>
            {momentNaam(m)}:{' '}
            {m.stand === 'komt' || m.stand === 'te-laat' ? (
              <TermijnBadge datum={uiterlijk(m)} vandaag={vandaag} />
            ) : (
              <>
                <DatumTekst datum={uiterlijk(m)} /> ({t(`klokken.moment-stand.${m.stand}`)})
              </>
            )}
          </li>
        ))}
      </ul>
      <RegelUitleg objectId={beoordelingId} />
      <p className="sk-niet-op-papier">
        <TekstLink naar={`/dossiers/${id}/klokken`}>{t('beoordeling.naar-klokken')}</TekstLink>
      </p>
    </>
  )
}

/** What follows from an assessment: the route, who takes the next step, which forms fit, and the terms that run. */
export function WatVolgt({ beoordeling }: { readonly beoordeling: Beoordeling }) {
  const t = useTekst()
  const w = useWaarde()
  const routeTekst = useRouteTekst()
  const aanZet = useAanZet()
  const { route } = beoordeling
  return (
    <div className="sk-beoordeling__volgt">
      <h3>{t('beoordeling.wat-volgt')}</h3>
      <p>{routeTekst(route)}</p>
      {route.aanZet !== '' && (
        <p>
          <span className="sk-zacht">{t('beoordeling.aan-zet')}:</span> {aanZet(route.aanZet)}
        </p>
      )}
      {route.passendeVormen.length > 0 && (
        <p>
          <span className="sk-zacht">{t('beoordeling.passend')}:</span>{' '}
          {route.passendeVormen.map((v) => w('vorm', v)).join(', ')}
        </p>
      )}
      <Termijnen beoordelingId={beoordeling.id} />
      <HelpText titel={t('beoordeling.waarom')}>
        <p>{t(`beoordeling.betekenis.${beoordeling.indeling}`)}</p>
        <p>{t('beoordeling.waarom-tekst')}</p>
        <p className="sk-zacht" lang="nl">
          {t('kit.bron')}: {t('beoordeling.bron')}
        </p>
      </HelpText>
    </div>
  )
}
