/** Kinds of support that come with a placement, as offered; others that were recorded stay as they are. */
export const INSTRUMENTEN = [
  'jobcoaching',
  'loonkostensubsidie',
  'no-riskpolis',
  'werkplekaanpassing',
  'loonkostenvoordeel',
  'scholing',
  'reiskosten',
] as const

/** The offered kinds and whatever else was recorded. */
export const metBekende = (gekozen: readonly string[]): readonly string[] => [
  ...INSTRUMENTEN,
  ...gekozen.filter((i) => !(INSTRUMENTEN as readonly string[]).includes(i)),
]
