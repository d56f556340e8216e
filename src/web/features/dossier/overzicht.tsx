import { lazy, Suspense, type ComponentType } from 'react'
import { useTekst } from '../../i18n/tekst.ts'
import { useMagTonen } from './mag-tonen.ts'
import { NietGeladen } from './dossier-fout.tsx'
import { KAARTEN, type DossierKaart } from './uitbreiding.ts'

type Klaar = DossierKaart & { readonly Kaart: ComponentType }

// Once per card and not per render: a lazy component made anew would load and mount anew. A card whose file does not
// come (a connection that fails, a new version) says so in its own place.
const KLAAR: readonly Klaar[] = KAARTEN.map((k) => ({
  ...k,
  Kaart: lazy<ComponentType>(() =>
    k.lazy().then(
      ({ Component: kaart }) => ({ default: kaart }),
      () => ({ default: NietGeladen }),
    ),
  ),
}))

function Kolom({ kaarten }: { readonly kaarten: readonly Klaar[] }) {
  const t = useTekst()
  return (
    <div className="sk-stapel">
      {kaarten.map(({ Kaart }, i) => (
        <Suspense key={i} fallback={<p className="sk-kaart">{t('kit.laden')}</p>}>
          <Kaart />
        </Suspense>
      ))}
    </div>
  )
}

/** The overview of a dossier: the cards of all features, the main ones left, the small ones right. */
export function Component() {
  const kaarten = KLAAR.filter(useMagTonen())
  return (
    <div className="sk-kolommen">
      <Kolom kaarten={kaarten.filter((k) => k.kolom === 'hoofd')} />
      <Kolom kaarten={kaarten.filter((k) => k.kolom === 'zij')} />
    </div>
  )
}
