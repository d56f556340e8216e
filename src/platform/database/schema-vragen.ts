/**
 * One query per kind of object; each gives rows (plaats, sql) where `plaats` sorts them. Objects of extensions and of
 * PostgreSQL itself are left out, and so is all that differs per server: owners, oids, names of not-null constraints.
 */

const EIGEN = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname not like 'pg\\_%'`
const nietVanExtensie = (klasse: string, oid: string) =>
  `not exists (select 1 from pg_depend d where d.classid = '${klasse}'::regclass and d.objid = ${oid} and d.deptype = 'e')`
const comment = (soort: string, naam: string, beschrijving: string) =>
  `coalesce(E'\\n' || 'comment on ${soort} ' || ${naam} || ' is ' || quote_literal(${beschrijving}) || ';', '')`

/** Grants of an access list as statements, the owner's own rights left out; a row per grantee. */
const grants = (acl: string, eigenaar: string, soort: string, naam: string) => `
  coalesce((select E'\\n' || string_agg(format('grant %s on ${soort} %s to %s;', r.rechten, ${naam}, r.wie), E'\\n' order by r.wie collate "C")
    from (select string_agg(lower(a.privilege_type), ', ' order by a.privilege_type collate "C") as rechten,
                 case when a.grantee = 0 then 'public' else a.grantee::regrole::text end as wie
            from aclexplode(${acl}) a where a.grantee <> ${eigenaar} group by a.grantee) r), '')`

const KOLOM = `
  format('  %I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attcollation <> t.typcollation then format(' collate %s', a.attcollation::regcollation) else '' end,
    case when a.attidentity <> '' then ' generated ' || case a.attidentity when 'a' then 'always' else 'by default' end || ' as identity'
         when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(ad.adbin, ad.adrelid) || ') stored'
         when ad.adbin is not null then ' default ' || pg_get_expr(ad.adbin, ad.adrelid) else '' end,
    case when a.attnotnull then ' not null' else '' end)`

const tabelnaam = `format('%I.%I', n.nspname, c.relname)`

export const VRAGEN: readonly string[] = [
  `select e.extname::text as plaats, format('create extension %I schema %I;', e.extname, n.nspname) as sql
     from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname <> 'plpgsql'`,

  `select n.nspname::text as plaats, format('create schema %I;', n.nspname) || ${grants('n.nspacl', 'n.nspowner', 'schema', `quote_ident(n.nspname)`)} as sql
     from pg_namespace n where ${EIGEN} and n.nspname <> 'public'`,

  `select format('%s.%s', n.nspname, t.typname) as plaats,
          case t.typtype when 'e' then format('create type %I.%I as enum (%s);', n.nspname, t.typname,
                 (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
               else format('create domain %I.%I as %s%s%s;', n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod),
                 case when t.typnotnull then ' not null' else '' end,
                 coalesce((select string_agg(' ' || pg_get_constraintdef(k.oid), '' order by k.conname collate "C") from pg_constraint k
                            where k.contypid = t.oid and k.contype = 'c'), '')) end as sql
     from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where ${EIGEN} and t.typtype in ('e', 'd') and ${nietVanExtensie('pg_type', 't.oid')}`,

  `select ${tabelnaam} as plaats, format('create sequence %s;', ${tabelnaam}) || ${grants('c.relacl', 'c.relowner', 'sequence', tabelnaam)} as sql
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${EIGEN} and c.relkind = 'S' and ${nietVanExtensie('pg_class', 'c.oid')}
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i'))`,

  `select ${tabelnaam} as plaats,
          format(E'create %stable %s (\\n%s\\n)%s;', case c.relpersistence when 'u' then 'unlogged ' else '' end, ${tabelnaam},
            (select string_agg(regel, E',\\n' order by volgorde, regel collate "C") from (
               select a.attnum::int as volgorde, ${KOLOM} as regel
                 from pg_attribute a join pg_type t on t.oid = a.atttypid
                 left join pg_attrdef ad on ad.adrelid = a.attrelid and ad.adnum = a.attnum
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
               union all
               select 10000, format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) from pg_constraint k
                where k.conrelid = c.oid and k.contype <> 'n' and k.conparentid = 0) delen),
            case when c.relkind = 'p' then ' partition by ' || pg_get_partkeydef(c.oid) else '' end)
          || ${comment('table', tabelnaam, `obj_description(c.oid, 'pg_class')`)}
          || coalesce((select string_agg(format(E'\\ncomment on column %s.%I is %L;', ${tabelnaam}, a.attname, col_description(c.oid, a.attnum)), '' order by a.attnum)
                         from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and col_description(c.oid, a.attnum) is not null), '')
          || coalesce((select string_agg(E'\\n' || pg_get_indexdef(i.indexrelid) || ';', '' order by i.indexrelid::regclass::text collate "C") from pg_index i
                        where i.indrelid = c.oid and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))), '')
          || case when c.relrowsecurity then format(E'\\nalter table %s enable row level security;', ${tabelnaam}) else '' end
          || case when c.relforcerowsecurity then format(E'\\nalter table %s force row level security;', ${tabelnaam}) else '' end
          || coalesce((select string_agg(format(E'\\ncreate policy %I on %s%s for %s to %s%s%s;', p.polname, ${tabelnaam},
                 case when p.polpermissive then '' else ' as restrictive' end,
                 case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end,
                 (select string_agg(case when r = 0 then 'public' else r::regrole::text end, ', ' order by r::regrole::text collate "C") from unnest(p.polroles) r),
                 coalesce(' using (' || pg_get_expr(p.polqual, p.polrelid) || ')', ''),
                 coalesce(' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')), '' order by p.polname collate "C")
                from pg_policy p where p.polrelid = c.oid), '')
          || coalesce((select string_agg(E'\\n' || pg_get_triggerdef(g.oid) || ';', '' order by g.tgname collate "C") from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal), '')
          || ${grants('c.relacl', 'c.relowner', 'table', tabelnaam)}
          || coalesce((select string_agg(format(E'\\ngrant %s (%I) on table %s to %s;', x.rechten, x.attname, ${tabelnaam}, x.wie), '' order by x.wie collate "C", x.attnum)
                from (select a.attnum, a.attname, string_agg(lower(e.privilege_type), ', ' order by e.privilege_type collate "C") as rechten,
                             case when e.grantee = 0 then 'public' else e.grantee::regrole::text end as wie
                        from pg_attribute a, aclexplode(a.attacl) e where a.attrelid = c.oid and not a.attisdropped
                       group by a.attnum, a.attname, e.grantee) x), '') as sql
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${EIGEN} and c.relkind in ('r', 'p') and ${nietVanExtensie('pg_class', 'c.oid')}`,

  `select ${tabelnaam} as plaats,
          format(E'create %s %s%s as\\n%s', case c.relkind when 'm' then 'materialized view' else 'view' end, ${tabelnaam},
            case when c.reloptions is null then '' else ' with (' || array_to_string(c.reloptions, ', ') || ')' end, pg_get_viewdef(c.oid))
          || ${comment('view', tabelnaam, `obj_description(c.oid, 'pg_class')`)} || ${grants('c.relacl', 'c.relowner', 'table', tabelnaam)} as sql
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${EIGEN} and c.relkind in ('v', 'm') and ${nietVanExtensie('pg_class', 'c.oid')}`,

  `select p.oid::regprocedure::text as plaats,
          rtrim(pg_get_functiondef(p.oid), E'\\n') || ';'
          || ${comment(`function`, `p.oid::regprocedure::text`, `obj_description(p.oid, 'pg_proc')`)}
          || ${grants(`coalesce(p.proacl, acldefault('f', p.proowner))`, 'p.proowner', 'routine', `p.oid::regprocedure::text`)} as sql
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${EIGEN} and p.prokind in ('f', 'p', 'w') and ${nietVanExtensie('pg_proc', 'p.oid')}`,
]
