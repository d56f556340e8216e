type Stuk = { readonly status: string; readonly tot: string | null }

/** Planned or running, also when its end was recorded already for a day that has not come yet. */
export const looptNog = (s: Stuk, vandaag: string): boolean =>
  s.status === 'gepland' ||
  s.status === 'lopend' ||
  (s.status === 'beeindigd' && s.tot !== null && s.tot > vandaag)
