import type { Probleem } from '../api/probleem.ts'
import { useFoutTekst, useTekst } from '../i18n/tekst.ts'
import { Alert, Button } from './ams.ts'

type Props = { readonly probleem: Probleem; readonly onOpnieuw?: () => void }

/** A request that failed, in place of what it should have shown: cause, remedy, and a way to try again. */
export function FoutMelding({ probleem, onOpnieuw }: Props) {
  const t = useTekst()
  const { titel, uitleg } = useFoutTekst()(probleem)
  return (
    <div role="alert">
      <Alert severity="error" heading={titel} headingLevel={2}>
        <p>{uitleg}</p>
        {probleem.verzoekId !== undefined && (
          <p className="sk-zacht">{t('schil.fout.nummer', { nummer: probleem.verzoekId })}</p>
        )}
        {onOpnieuw && (
          <p>
            <Button variant="secondary" onClick={onOpnieuw}>
              {t('kit.opnieuw')}
            </Button>
          </p>
        )}
      </Alert>
    </div>
  )
}
