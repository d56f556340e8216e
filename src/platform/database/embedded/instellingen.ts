import { release } from 'node:os'

/** How the private server is reached: a socket in a private folder, or a port on loopback with a password. */
export type Ingang =
  | { readonly soort: 'socket'; readonly map: string }
  | { readonly soort: 'poort'; readonly poort: number; readonly wachtwoord: string }

export const SUPERGEBRUIKER = 'schakel_super'
export const DATABASE = 'schakel'

/**
 * Settings of the private server, given on the command line so that they always are those of this version of the
 * code. Durability is never traded, except by `vluchtig` for a database that a test throws away.
 */
export function serverArguments(pgdata: string, ingang: Ingang, vluchtig: boolean): string[] {
  const instellingen: Record<string, string> = {
    listen_addresses: ingang.soort === 'poort' ? '127.0.0.1' : '',
    port: ingang.soort === 'poort' ? String(ingang.poort) : '5432',
    unix_socket_directories: ingang.soort === 'socket' ? ingang.map : '',
    // The folder decides who comes in; the socket itself is its account's alone too (root passes both).
    unix_socket_permissions: '0700',
    password_encryption: 'scram-sha-256',
    ssl: 'off',
    fsync: vluchtig ? 'off' : 'on',
    full_page_writes: vluchtig ? 'off' : 'on',
    synchronous_commit: vluchtig ? 'off' : 'on',
    // After a crash all files are synced before recovery: one call instead of a thousand.
    recovery_init_sync_method: syncMethod(),
    // No replicas of a private server, so the log need not serve them.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '2GB',
    wal_compression: 'on',
    max_connections: '100',
    shared_buffers: '128MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    // Compiling costs more than it gives on the short queries of a working system.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    logging_collector: 'off',
    log_min_duration_statement: '-1',
    log_statement: 'none',
    // A failed statement may hold personal data; the log file must not.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
  }
  return [
    '-D',
    pgdata,
    ...Object.entries(instellingen).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]),
  ]
}

/** `syncfs` where the system has it and it reports write errors (Linux 5.8), else `fsync` per file. */
export function syncMethod(): 'syncfs' | 'fsync' {
  const [hoofd = 0, sub = 0] = release().split('.').map(Number)
  return process.platform === 'linux' && (hoofd > 5 || (hoofd === 5 && sub >= 8)) ? 'syncfs' : 'fsync'
}

/** Only the two ways in that `Ingang` knows. On the socket everyone who can open it is trusted: see socketFolder. */
export const PG_HBA = `# Written by Schakel at every start; changes are lost.
local all all trust
host all all 127.0.0.1/32 scram-sha-256
`

/**
 * Arguments of initdb. Sorting is by code point (names sort with an explicit collation in the query), letters beyond
 * ASCII still have upper and lower case; from version 17 without help of the C library, so alike on every machine.
 */
export function initdbArguments(
  pgdata: string,
  hoofdversie: number,
  vluchtig: boolean,
  wachtwoordbestand?: string,
): string[] {
  const taal =
    hoofdversie >= 17
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C', ...(process.platform === 'linux' ? ['--lc-ctype=C.UTF-8'] : [])]
  return [
    '-D',
    pgdata,
    `--username=${SUPERGEBRUIKER}`,
    '--encoding=UTF8',
    '--data-checksums',
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    '--no-instructions',
    ...(wachtwoordbestand === undefined ? [] : [`--pwfile=${wachtwoordbestand}`]),
    ...(vluchtig ? ['--no-sync'] : hoofdversie >= 17 ? [`--sync-method=${syncMethod()}`] : []),
    ...taal,
  ]
}
