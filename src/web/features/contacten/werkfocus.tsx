import { Alert, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useMeegebracht } from './use-meegebracht.ts'

/** What the API says about a text that it accepted: words that name an illness do not belong in a work dossier. */
export type Waarschuwing = { readonly code: 'medische-woorden'; readonly woorden: readonly string[] }

type Werkfocus = { readonly woorden: readonly string[]; readonly verbeter?: string }

/** `navigate(naar, { state: metWerkfocus(...) })`: takes the warning along; undefined when there is nothing to say. */
export function metWerkfocus(waarschuwingen: readonly Waarschuwing[], verbeter?: string) {
  const woorden = waarschuwingen.flatMap((w) => w.woorden)
  if (woorden.length === 0) return undefined
  return { werkfocus: { woorden, ...(verbeter === undefined ? {} : { verbeter }) } satisfies Werkfocus }
}

/** Says once, on the page that a form leads to, that the text was saved and holds medical words. */
export function WerkfocusMelding() {
  const t = useTekst()
  const werkfocus = useMeegebracht<Werkfocus>('werkfocus')
  return (
    <div role="status">
      {werkfocus !== undefined && (
        <Alert severity="warning" heading={t('contacten.werkfocus.titel')} headingLevel={2}>
          <p>{t('contacten.werkfocus.tekst')}</p>
          <p>{t('contacten.werkfocus.gevonden', { woorden: werkfocus.woorden.join(', ') })}</p>
          {werkfocus.verbeter !== undefined && (
            <p>
              <TekstLink naar={werkfocus.verbeter}>{t('contacten.werkfocus.verbeter')}</TekstLink>
            </p>
          )}
        </Alert>
      )}
    </div>
  )
}
