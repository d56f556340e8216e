import { hash, verify } from '@node-rs/argon2'

// OWASP's advice for argon2id: 19 MiB, two passes, one lane.
const OPTIES = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash to check against when the user does not exist, so that both cases take as long. */
const NIEMAND = hash('niemand-heeft-dit-wachtwoord', OPTIES)

/** Argon2id hash in PHC form. */
export const hashWachtwoord = (wachtwoord: string): Promise<string> => hash(wachtwoord, OPTIES)

/** Is this the password? Takes as long for an unknown user (`opgeslagen` null) as for a known one. */
export async function isWachtwoord(opgeslagen: string | null, wachtwoord: string): Promise<boolean> {
  const goed = await verify(opgeslagen ?? (await NIEMAND), wachtwoord)
  return goed && opgeslagen !== null
}
