import { EIGENAAR, MEDEWERKER, REGIO } from './verbinding.ts'

/** A rule about the catalogue: a query whose every row (text `wat`) is a finding. */
export type Catalogusregel = { readonly naam: string; readonly sql: string }

/** Keys that are unique over all regions, each with its reason. */
const UNIEK_OVER_REGIOS: Readonly<Record<string, string>> = {
  'toegang.gebruiker(gebruikersnaam)': 'who signs in has no region yet',
  'toegang.sessie(token_hash)': 'who shows a session token has no region yet; 256 random bits',
}

const LOGIN = `('${MEDEWERKER}', '${REGIO}')`
const ONS = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname not like 'pg\\_%'`
const TABEL = `format('%s.%s', n.nspname, c.relname)`
/** Tables of ours; `huurder` is true when they hold rows of a region. */
const TABELLEN = `
  tabellen as (
    select c.oid, c.relowner, c.relrowsecurity, c.relforcerowsecurity, ${TABEL} as naam, n.nspname as schema,
           exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'regio_id' and not a.attisdropped) as huurder
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${ONS} and c.relkind in ('r', 'p')
       and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')),
  rollen as (select oid, rolname from pg_roles where rolname in ${LOGIN}),
  beleid as (
    select p.*, t.naam, t.huurder, r.rolname, pg_get_expr(p.polqual, p.polrelid) as zicht, pg_get_expr(p.polwithcheck, p.polrelid) as toets
      from pg_policy p join tabellen t on t.oid = p.polrelid join rollen r on r.oid = any (p.polroles) or 0 = any (p.polroles))`

/** True when the role may do anything at all with the table or one of its columns. */
const MAG_IETS = `(has_table_privilege(r.oid, t.oid, 'select, insert, update, delete, truncate, references, trigger')
  or has_any_column_privilege(r.oid, t.oid, 'select, insert, update, references'))`

/** The first column of an index or key. */
const EERSTE = (kolommen: string, tabel: string) =>
  `(select a.attname from pg_attribute a where a.attrelid = ${tabel} and a.attnum = ${kolommen})`

const regel = (naam: string, sql: string): Catalogusregel => ({ naam, sql: `with ${TABELLEN} ${sql}` })

export const CATALOGUSREGELS: readonly Catalogusregel[] = [
  regel(
    'rls-aan',
    `select naam as wat from tabellen where huurder and not (relrowsecurity and relforcerowsecurity)`,
  ),
  regel(
    'regio-verplicht',
    `select t.naam as wat from tabellen t join pg_attribute a on a.attrelid = t.oid and a.attname = 'regio_id' where not a.attnotnull`,
  ),
  regel(
    'beleid-per-rol',
    `select t.naam || ': ' || r.rolname as wat from tabellen t cross join rollen r where t.huurder and ${MAG_IETS}
        and not exists (select 1 from pg_policy p where p.polrelid = t.oid and r.oid = any (p.polroles))`,
  ),
  regel(
    'beleid-altijd-waar',
    `select naam || ': ' || polname as wat from beleid where zicht = 'true' or toets = 'true'`,
  ),
  regel(
    'beleid-zonder-regio',
    `select naam || ': ' || polname as wat from beleid where huurder
        and (coalesce(zicht, 'regio_id') not like '%regio_id%' or coalesce(toets, 'regio_id') not like '%regio_id%')`,
  ),
  regel(
    'beleid-zonder-toets',
    `select naam || ': ' || polname as wat from beleid where polcmd in ('*', 'a', 'w') and toets is null`,
  ),
  regel(
    'beleid-voor-iedereen',
    `select distinct naam || ': ' || polname as wat from beleid where 0 = any (polroles)`,
  ),
  // Two permissive policies are OR'ed: one widens the other, and the planner loses the index (500 times slower).
  regel(
    'beleid-dubbel',
    `select distinct a.naam || ': ' || a.polname || ' / ' || b.polname as wat from beleid a join beleid b
        on a.polrelid = b.polrelid and a.rolname = b.rolname and a.polname < b.polname and a.polpermissive and b.polpermissive
       and (a.polcmd = b.polcmd or '*' in (a.polcmd, b.polcmd))`,
  ),
  regel(
    'sleutel-begint-met-regio',
    `select t.naam || '(' || k.kolommen || ')' as wat from tabellen t join pg_index i on i.indrelid = t.oid and i.indisunique
       cross join lateral (select string_agg(a.attname, ',' order by p.nr) as kolommen from unnest(i.indkey::int[]) with ordinality p(attnum, nr)
                             join pg_attribute a on a.attrelid = t.oid and a.attnum = p.attnum where p.nr <= i.indnkeyatts) k
      where t.huurder and ${EERSTE('i.indkey[0]', 't.oid')} is distinct from 'regio_id'
        and t.naam || '(' || k.kolommen || ')' not in (${Object.keys(UNIEK_OVER_REGIOS)
          .map((s) => `'${s}'`)
          .join(', ')})`,
  ),
  regel(
    'verwijzing-begint-met-regio',
    `select t.naam || ': ' || k.conname as wat from pg_constraint k join tabellen t on t.oid = k.conrelid join tabellen v on v.oid = k.confrelid
      where k.contype = 'f' and t.huurder and v.huurder
        and (${EERSTE('k.conkey[1]', 't.oid')} <> 'regio_id' or ${EERSTE('k.confkey[1]', 'v.oid')} <> 'regio_id')`,
  ),
  regel(
    'schrijven-zonder-regio',
    `select t.naam || ': ' || r.rolname as wat from tabellen t cross join rollen r where not t.huurder
        and (has_table_privilege(r.oid, t.oid, 'insert, update, delete, truncate') or has_any_column_privilege(r.oid, t.oid, 'insert, update'))`,
  ),
  regel(
    'journaal-onveranderlijk',
    `select t.naam || ': ' || r.rolname as wat from tabellen t cross join rollen r where t.schema = 'journaal'
        and (has_table_privilege(r.oid, t.oid, 'insert, update, delete, truncate') or has_any_column_privilege(r.oid, t.oid, 'insert, update'))`,
  ),
  regel(
    'view-zonder-invoker',
    `select ${TABEL} as wat from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ONS} and c.relkind = 'v'
        and not coalesce(c.reloptions::text[] && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)
        and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
  ),
  regel(
    'materialized-view',
    `select ${TABEL} as wat from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ONS} and c.relkind = 'm'`,
  ),
  // `public` holds extensions only; that no login role can make anything there is rule `rol-te-machtig`.
  regel(
    'definer-zonder-pad',
    `select p.oid::regprocedure::text as wat from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ONS} and p.prosecdef
        and not exists (select 1 from unnest(p.proconfig) s where s like 'search_path=%' and s not like '%$user%')`,
  ),
  regel(
    'eigenaar',
    `select format('%s: %s', o.wat, o.eigenaar::regrole) as wat from (
         select naam as wat, relowner as eigenaar from tabellen
         union all select p.oid::regprocedure::text, p.proowner from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where ${ONS} and not exists (select 1 from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')) o
      where o.eigenaar <> '${EIGENAAR}'::regrole`,
  ),
  regel(
    'functie-voor-iedereen',
    `select p.oid::regprocedure::text as wat from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ONS} and not exists (select 1 from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
        and exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)
        and p.prorettype <> 'trigger'::regtype`,
  ),
  regel(
    'tabel-voor-iedereen',
    `select t.naam as wat from tabellen t join pg_class c on c.oid = t.oid where exists (select 1 from aclexplode(c.relacl) a where a.grantee = 0)`,
  ),
  regel(
    'rol-te-machtig',
    `select r.rolname::text as wat from pg_roles r where r.rolname in ${LOGIN}
        and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
             or exists (select 1 from pg_auth_members m where m.member = r.oid)
             or exists (select 1 from tabellen t where t.relowner = r.oid)
             or has_database_privilege(r.oid, current_database(), 'create')
             or exists (select 1 from pg_namespace n where ${ONS} and has_schema_privilege(r.oid, n.oid, 'create')))`,
  ),
]
