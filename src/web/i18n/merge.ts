export type Berichten = Readonly<Record<string, string>>

type Fouten = Readonly<Record<string, { readonly titel: string; readonly uitleg: string }>>

/**
 * Joins the message files of one language. Each key starts with its file's name, so two files never collide.
 * The server's messages become `fout.<code>` (what to do) and `fout.<code>.titel` (what is wrong).
 */
export function mergeBerichten(files: Readonly<Record<string, Berichten>>, fouten: Fouten): Berichten {
  const vanServer = Object.entries(fouten).flatMap(([code, { titel, uitleg }]) => [
    [`fout.${code}`, uitleg],
    [`fout.${code}.titel`, titel],
  ])
  return Object.assign({}, Object.fromEntries(vanServer), ...Object.values(files)) as Berichten
}
