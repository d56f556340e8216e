/** Which rooms each room may look into (ARCHITECTURE.md). */
export const ROOMS: Readonly<
  Record<'core' | 'rules' | 'simulation' | 'platform' | 'modules' | 'web' | 'cli' | 'main', readonly string[]>
>
