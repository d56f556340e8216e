export type Berichten = Readonly<Record<string, string>>

/** Joins the message files of one language. Each key starts with its file's name, so two files never collide. */
export function mergeBerichten(files: Readonly<Record<string, Berichten>>): Berichten {
  return Object.assign({}, ...Object.values(files)) as Berichten
}
