-- Foundation of every schema. Runs as schakel_eigenaar. Roles and platform.migratie are made by the code that runs
-- these steps (src/platform/database/rollen.ts, migraties.ts): roles belong to the server, not to this database.

-- No-overlap constraints on periods per person (equality on uuid and text inside a gist index).
create extension if not exists btree_gist schema public;
-- Search on parts of names.
create extension if not exists pg_trgm schema public;

-- A function is for those it is granted to, not for everyone who can connect.
alter default privileges revoke execute on functions from public;
grant usage on schema platform to schakel_medewerker, schakel_regio;

-- Who acts, as set by withTenant() for the length of one transaction. After such a transaction the setting is '' and
-- not null, hence nullif. Unset gives null, and null equals nothing: no tenant, no rows. Bodies are plain SQL that the
-- planner inlines, so a policy compares with a constant and can use the index.
create function platform.regio() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.regio', true), '')::uuid;

create function platform.gebruiker() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.gebruiker', true), '')::uuid;

create function platform.gemeenten() returns text[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.gemeenten', true), '')::text[], '{}');

create function platform.gedeeld() returns uuid[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.gedeeld', true), '')::uuid[], '{}');

comment on function platform.regio() is 'Region (tenant) of the running transaction, or null.';
comment on function platform.gebruiker() is 'User of the running transaction, or null.';
comment on function platform.gemeenten() is 'CBS codes of the municipalities that the user''s organisation serves.';
comment on function platform.gedeeld() is 'Ids of candidates shared with the user''s organisation by an agreement that runs today.';

grant execute on function platform.regio(), platform.gebruiker(), platform.gemeenten(), platform.gedeeld()
  to schakel_medewerker, schakel_regio;
