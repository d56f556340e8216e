import { useState } from 'react'
import {
  Badge,
  Button,
  ConfirmDialog,
  FoutMelding,
  Kaart,
  SidePanel,
  TermijnBadge,
  useMelding,
} from '../../components/index.ts'

/** States, messages and windows. */
export function MeldingenDeel() {
  const meld = useMelding()
  const [vraag, setVraag] = useState(false)
  const [paneel, setPaneel] = useState(false)
  return (
    <Kaart titel="Meldingen en vensters">
      <p className="sk-knoppen">
        <Badge>Aangemeld</Badge>
        <Badge toon="info">Wacht op UWV</Badge>
        <Badge toon="goed">Besluit genomen</Badge>
        <Badge toon="let-op">Loopt af</Badge>
        <Badge toon="fout">Te laat</Badge>
        <Badge toon="merk">Banenafspraak</Badge>
      </p>
      <p className="sk-knoppen">
        <TermijnBadge datum="2026-11-20" vandaag="2026-11-22" />
        <TermijnBadge datum="2026-11-22" vandaag="2026-11-22" />
        <TermijnBadge datum="2026-11-23" vandaag="2026-11-22" />
        <TermijnBadge datum="2027-02-01" vandaag="2026-11-22" />
        <TermijnBadge datum="2026-12-01" vandaag="2026-11-22" opgeschort />
        <TermijnBadge datum="2026-10-01" vandaag="2026-11-22" klaar />
      </p>
      <FoutMelding
        probleem={{ status: 0, code: 'geen-verbinding', params: {}, velden: [] }}
        onOpnieuw={() => meld({ tekst: 'Opnieuw geprobeerd.' })}
      />
      <p className="sk-knoppen">
        <Button onClick={() => setVraag(true)}>Indicatie intrekken</Button>
        <Button variant="secondary" onClick={() => setPaneel(true)}>
          Regel bekijken
        </Button>
        <Button
          variant="tertiary"
          onClick={() => meld({ tekst: 'Taak afgerond.', onOngedaan: () => undefined })}
        >
          Taak afronden
        </Button>
        <Button disabled>Nog niet mogelijk</Button>
      </p>
      <ConfirmDialog
        titel="Indicatie intrekken?"
        open={vraag}
        bevestig="Intrekken"
        redenLabel="Waarom trekt u de indicatie in?"
        onBevestig={() => setVraag(false)}
        onAnnuleer={() => setVraag(false)}
      >
        <p>De indicatie van 3 maart 2026 vervalt vandaag. De geschiedenis blijft bewaard.</p>
      </ConfirmDialog>
      <SidePanel titel="Detachering: 23 maanden" open={paneel} onSluit={() => setPaneel(false)}>
        <p>Een detachering duurt ten hoogste 23 maanden. De tijd van het leerwerktraject telt mee.</p>
      </SidePanel>
    </Kaart>
  )
}
