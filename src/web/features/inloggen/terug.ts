/** Where to go after signing in: only a path of this site, so that a link cannot send somebody elsewhere. */
export function safeTerug(terug: string | null): string {
  if (terug === null || !/^\/(?![/\\])/.test(terug) || terug.startsWith('/inloggen')) return '/'
  return terug
}
