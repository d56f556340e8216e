/** An account of the demo region, shown on the sign-in page in demo mode only. */
export type DemoAccount = {
  readonly gebruikersnaam: string
  readonly wachtwoord: string
  readonly naam: string
  readonly rol: string
  readonly organisatie: string
  readonly uitleg: { readonly nl: string; readonly en: string }
  readonly probeer: { readonly nl: string; readonly en: string }
}
