import { NietGevonden } from '../../app/fout-pagina.tsx'
import { useSessie } from '../../app/sessie.tsx'
import {
  KnopLink,
  Pagina,
  SectionNav,
  TermijnBadge,
  useMelding,
  WarningBlock,
  Button,
} from '../../components/index.ts'
import { FormulierDeel } from './formulier-deel.tsx'
import { MeldingenDeel } from './meldingen-deel.tsx'
import { DossierDeel } from './dossier-deel.tsx'
import { TabelDeel } from './tabel-deel.tsx'

const VANDAAG = '2026-11-22'

function Overzicht() {
  const meld = useMelding()
  return (
    <div lang="nl">
      <Pagina
        titel="Fatma Yıldız"
        kruimels={[{ tekst: 'Componenten', naar: '/componenten' }]}
        onderTitel={
          <>
            <span>Dossier 2024-01873</span>
            <span>Fase ontwikkelen</span>
            <span>Consulent Nora de Wit</span>
          </>
        }
        acties={
          <>
            <Button onClick={() => meld({ tekst: 'Gesprek vastgelegd.', onOngedaan: () => undefined })}>
              Gesprek vastleggen
            </Button>
            <KnopLink naar="/componenten" icoon="route">
              Traject plannen
            </KnopLink>
          </>
        }
      >
        <WarningBlock
          titel="De detachering bij Van Dongen Groen eindigt"
          acties={<KnopLink naar="/componenten">Vervolg plannen</KnopLink>}
        >
          <p>
            <TermijnBadge datum="2026-12-05" vandaag={VANDAAG} /> Er is nog geen vervolg. Het Werkplein pakt
            de begeleiding op de dag na het einde op.
          </p>
        </WarningBlock>
        <SectionNav
          label="Delen van dit dossier"
          secties={[
            { tekst: 'Overzicht', naar: '/componenten', einde: true },
            { tekst: 'Plan', naar: '/componenten/plan', aantal: 3 },
            { tekst: 'Werk', naar: '/componenten/werk', aantal: 2 },
            { tekst: 'Tijdlijn', naar: '/componenten/tijdlijn' },
          ]}
        />
        <DossierDeel vandaag={VANDAAG} />
        <TabelDeel vandaag={VANDAAG} />
        <FormulierDeel />
        <MeldingenDeel />
      </Pagina>
    </div>
  )
}

/** The showroom; in production it does not exist. */
export function Component() {
  const { modus } = useSessie()
  return modus === 'demo' || import.meta.env.DEV ? <Overzicht /> : <NietGevonden />
}
