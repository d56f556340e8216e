import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import {
  Alert,
  Button,
  ConfirmDialog,
  FoutMelding,
  Kaart,
  KnopLink,
  KpiTiles,
  Pagina,
  TijdstipTekst,
} from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { draaiTerug, type Overname } from './api.ts'
import { Bezig } from './bezig.tsx'
import { useVernieuwAlles } from './use-overname.ts'
import './overname.css'

const UITKOMST = ['nieuw', 'gewijzigd', 'ongewijzigd'] as const

function Terugdraaien({ overname: o, etag }: { readonly overname: Overname; readonly etag: string }) {
  const t = useTekst()
  const { getal } = useFormaat()
  const vernieuw = useVernieuwAlles()
  const [open, setOpen] = useState(false)
  const werk = useMutation({
    mutationFn: () => {
      setOpen(false)
      return draaiTerug(o.id, etag)
    },
    onSettled: vernieuw,
  })
  const van = (naam: string) => getal(o.resultaat?.[naam] ?? 0)
  return (
    <Kaart titel={t('overname.terugdraaien.titel')}>
      {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
      <p>{t('overname.terugdraaien.tekst')}</p>
      <p>{t('overname.terugdraaien.grens')}</p>
      {werk.isPending ? (
        <Bezig label={t('overname.bezig.terugdraaien')} gedaan={null} totaal={null} />
      ) : (
        <div className="sk-knoppen">
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t('overname.terugdraaien.knop')}
          </Button>
        </div>
      )}
      {open && (
        <ConfirmDialog
          titel={t('overname.terugdraaien.vraag')}
          open
          bevestig={t('overname.terugdraaien.bevestig')}
          onBevestig={() => werk.mutate()}
          onAnnuleer={() => setOpen(false)}
        >
          <p>
            {t('overname.terugdraaien.vraag-tekst', { nieuw: van('nieuw'), gewijzigd: van('gewijzigd') })}
          </p>
        </ConfirmDialog>
      )}
    </Kaart>
  )
}

/** What a take-over did, where the people are now, and the way back. */
export function Resultaat({ overname: o, etag }: { readonly overname: Overname; readonly etag: string }) {
  const t = useTekst()
  const { getal } = useFormaat()
  const r = o.resultaat ?? {}
  const terug = o.staat === 'teruggedraaid'
  const niets = (r['nieuw'] ?? 0) + (r['gewijzigd'] ?? 0) === 0
  const moment = terug ? o.teruggedraaidOp : o.verwerktOp
  return (
    <Pagina
      titel={o.bestandsnaam}
      kruimels={[{ tekst: t('overname.titel'), naar: '/overname' }]}
      acties={
        !terug && (
          <KnopLink naar="/caseload" variant="primary">
            {t('overname.klaar.caseload')}
          </KnopLink>
        )
      }
    >
      <div role="status">
        <Alert
          {...(!terug && { severity: 'success' as const })}
          heading={t(terug ? 'overname.teruggedraaid.titel' : 'overname.klaar.titel')}
          headingLevel={2}
        >
          {moment !== null && (
            <p>
              <TijdstipTekst tijdstip={moment} />
            </p>
          )}
          <p>
            {t(
              terug
                ? 'overname.teruggedraaid.tekst'
                : niets
                  ? 'overname.klaar.niets'
                  : 'overname.overnemen.termijnen',
            )}
          </p>
        </Alert>
      </div>
      <KpiTiles
        label={t('overname.klaar.label')}
        tegels={UITKOMST.map((naam) => ({
          naam: t(`overname.klaar.${naam}`),
          waarde: getal(r[naam] ?? 0),
          toon: naam === 'nieuw' && !terug ? ('goed' as const) : ('stil' as const),
        }))}
      />
      <p className="sk-zacht">{t('overname.klaar.gewist')}</p>
      <div className="sk-knoppen">
        {!terug && <KnopLink naar="/vandaag">{t('overname.klaar.vandaag')}</KnopLink>}
        <KnopLink naar="/overname/nieuw">{t('overname.opnieuw')}</KnopLink>
      </div>
      {!terug && !niets && <Terugdraaien overname={o} etag={etag} />}
    </Pagina>
  )
}
