/** Forms of participation, as placements record them, and the leerwerktraject that comes before most of them. */
export const VORMEN = [
  'regulier',
  'regulier-met-lks',
  'banenafspraak',
  'detachering',
  'wsw-begeleid-werken',
  'wsw-detachering',
  'beschut-werk',
  'wsw-op-locatie',
  'wsw-intern',
  'leerwerktraject',
  'proefplaatsing',
  'participatieplaats',
  'dagbesteding',
] as const

export type Vorm = (typeof VORMEN)[number]

export type Trede = {
  /** 1 is the top; forms with the same number stand on the same rung, none above the other. */
  readonly trede: number
  readonly naam: string
  /** Whether the person has an employment contract, or works keeping a benefit. */
  readonly dienstverband: boolean
}

/**
 * The ladder of S3: regular work (with or without LKS) above detachment, detachment above work keeping benefit;
 * for Wsw from sheltered inside to sheltered on location to detached or begeleid werken to regular. The place of
 * beschut werk (a paid job, so above benefit) and of day activities (last) is derived from "werk gaat boven uitkering".
 */
export const LADDER: Readonly<Record<Vorm, Trede>> = {
  regulier: { trede: 1, naam: 'regulier werk', dienstverband: true },
  'regulier-met-lks': { trede: 1, naam: 'regulier werk met loonkostensubsidie', dienstverband: true },
  banenafspraak: { trede: 1, naam: 'regulier werk in een baan voor de banenafspraak', dienstverband: true },
  detachering: { trede: 2, naam: 'werk via detachering', dienstverband: true },
  'wsw-begeleid-werken': { trede: 2, naam: 'begeleid werken (Wsw)', dienstverband: true },
  'wsw-detachering': { trede: 2, naam: 'detachering (Wsw)', dienstverband: true },
  'beschut-werk': { trede: 3, naam: 'beschut werk', dienstverband: true },
  'wsw-op-locatie': { trede: 3, naam: 'beschermd werken op locatie (Wsw)', dienstverband: true },
  'wsw-intern': { trede: 4, naam: 'beschermd werken binnen (Wsw)', dienstverband: true },
  leerwerktraject: { trede: 5, naam: 'leerwerktraject met behoud van uitkering', dienstverband: false },
  proefplaatsing: { trede: 5, naam: 'proefplaatsing met behoud van uitkering', dienstverband: false },
  participatieplaats: { trede: 5, naam: 'participatieplaats met behoud van uitkering', dienstverband: false },
  dagbesteding: { trede: 6, naam: 'dagbesteding', dienstverband: false },
}

/** Whether form a stands on a lower rung than form b. */
export const isLagerDan = (a: Vorm, b: Vorm): boolean => LADDER[a].trede > LADDER[b].trede

/** Sort order, highest form first; forms on one rung are equal. */
export const vergelijkVorm = (a: Vorm, b: Vorm): number => LADDER[a].trede - LADDER[b].trede
