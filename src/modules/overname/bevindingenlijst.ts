import { type Ctx } from '../../platform/context.ts'
import { exportTabel, type Bestand, type Kolom } from '../../platform/tabel/tabel.ts'
import { VELDNAAM } from './kolommen/veld.ts'
import { type OvernameDeps } from './deps.ts'
import { presentRegel } from './presenter.ts'
import { listRegels } from './queries.ts'

type Lijstmelding = ReturnType<typeof presentRegel>['meldingen'][number] & { readonly klasse: string }

const KLASSENAAM: Readonly<Record<string, string>> = { teHerstellen: 'te herstellen' }

const KOLOMMEN: readonly Kolom<Lijstmelding>[] = [
  { kop: 'Regel', waarde: (m) => m.regel },
  { kop: 'Soort', waarde: (m) => KLASSENAAM[m.klasse] ?? m.klasse },
  { kop: 'Ernst', waarde: (m) => m.ernst },
  { kop: 'Veld', waarde: (m) => (m.veld === null ? null : VELDNAAM[m.veld]) },
  { kop: 'Waarde', waarde: (m) => m.waarde },
  { kop: 'Reden', waarde: (m) => m.reden },
  { kop: 'Herstellen', waarde: (m) => m.herstel },
  { kop: 'Voorstel', waarde: (m) => m.voorstel ?? null },
]

const BLOK = 2000

/** Every finding of a take-over as CSV, in the order of the file, with the dossiers that its rows are about. */
export async function maakBevindingenlijst(
  ctx: Ctx,
  { kluis }: Pick<OvernameDeps, 'kluis'>,
  id: string,
): Promise<{ bestand: Bestand; kandidaten: readonly string[] }> {
  const meldingen: Lijstmelding[] = []
  const kandidaten = new Set<string>()
  for (let na = 0; ;) {
    const rijen = await listRegels(ctx, id, { na, aantal: BLOK })
    for (const rij of rijen) {
      if (rij.codes.length === 0) continue
      const { klasse, kandidaatId, meldingen: van } = presentRegel(ctx, kluis, id, rij)
      if (kandidaatId !== null) kandidaten.add(kandidaatId)
      for (const melding of van) meldingen.push({ ...melding, klasse })
    }
    const laatste = rijen.at(-1)
    if (laatste === undefined || rijen.length < BLOK) break
    na = laatste.regel
  }
  return {
    bestand: await exportTabel('bevindingen', KOLOMMEN, meldingen, 'csv'),
    kandidaten: [...kandidaten],
  }
}
