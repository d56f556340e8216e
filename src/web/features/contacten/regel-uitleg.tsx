import { HelpText } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useKlokken } from '../klokken/api.ts'
import { BronLink } from '../klokken/bron-link.tsx'

/** The rule that sets the terms of something in the dossier on screen: in plain words, in its own, and where it comes from. */
export function RegelUitleg({ objectId }: { readonly objectId: string }) {
  const t = useTekst()
  const { id } = useDossier()
  const regel = useKlokken(id).klokken?.find((k) => k.objectId === objectId)?.regel ?? null
  if (regel === null) return null
  return (
    <HelpText titel={t('klokken.regel.titel')}>
      <p lang="nl">{regel.uitleg}</p>
      {regel.wettekst !== null && <blockquote lang="nl">{regel.wettekst}</blockquote>}
      <BronLink bron={regel.bron as Parameters<typeof BronLink>[0]['bron']} />
    </HelpText>
  )
}
