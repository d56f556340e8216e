-- Who may enter, for which municipalities, and the journal of every read and change.

create schema toegang;
create schema journaal;
grant usage on schema toegang, journaal to schakel_medewerker, schakel_regio;

-- Gives a table its row-level security. The two login roles get one policy each and never an OR between kinds of user.
--   regio      rows of the tenant
--   gemeente   rows of the tenant in a municipality that the user's organisation serves, or shared by agreement
--   kandidaat  rows whose kandidaat is visible
-- The owner keeps a policy of its own for the definer functions, since security is forced on the owner too.
create procedure platform.beveilig(tabel regclass, soort text)
language plpgsql as $$
declare
  zicht text := case soort
    when 'regio' then 'regio_id = (select platform.regio())'
    when 'gemeente' then 'regio_id = (select platform.regio()) and (gemeente = any ((select platform.gemeenten())::text[])'
      || ' or kandidaat_id = any ((select platform.gedeeld())::uuid[]))'
    when 'persoon' then 'regio_id = (select platform.regio()) and (gemeente = any ((select platform.gemeenten())::text[])'
      || ' or id = any ((select platform.gedeeld())::uuid[]))'
    when 'kandidaat' then 'regio_id = (select platform.regio()) and exists (select 1 from kandidaten.kandidaat k'
      || ' where k.regio_id = ' || tabel::text || '.regio_id and k.id = ' || tabel::text || '.kandidaat_id)'
  end;
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy eigenaar on %s to schakel_eigenaar using (true) with check (true)', tabel);
  execute format('create policy regio on %s to schakel_regio using (regio_id = (select platform.regio()))'
    || ' with check (regio_id = (select platform.regio()))', tabel);
  execute format('create policy medewerker on %s to schakel_medewerker using (%s) with check (%s)', tabel, zicht, zicht);
end $$;

create table toegang.gemeente (
  code text primary key check (code ~ '^GM[0-9]{4}$'),
  naam text not null
);
comment on table toegang.gemeente is 'The municipalities of 2023 (CBS); reference data without persons.';
grant select on toegang.gemeente to schakel_medewerker, schakel_regio;

create table toegang.regio (
  regio_id uuid primary key,
  naam text not null,
  created_at timestamptz not null
);
comment on table toegang.regio is 'The tenant: a region''s cooperation of municipalities and their chain partners.';

create table toegang.organisatie (
  regio_id uuid not null references toegang.regio,
  id uuid not null,
  naam text not null,
  soort text not null check (soort in ('gemeente', 'werkplein', 'sociaal-ontwikkelbedrijf', 'uwv', 'school', 'dagbesteding', 'aanbieder', 'samenwerking')),
  gemeente text references toegang.gemeente,
  voorkeursleverancier boolean not null default false,
  created_at timestamptz not null,
  primary key (regio_id, id),
  check ((soort = 'gemeente') = (gemeente is not null))
);
comment on column toegang.organisatie.voorkeursleverancier is 'Counts towards the agreed 70 % of leerwerktrajecten (source: S3).';

create table toegang.organisatie_gemeente (
  regio_id uuid not null,
  organisatie_id uuid not null,
  gemeente text not null references toegang.gemeente,
  periode daterange not null check (not isempty(periode)),
  primary key (regio_id, organisatie_id, gemeente, periode),
  foreign key (regio_id, organisatie_id) references toegang.organisatie (regio_id, id),
  exclude using gist (regio_id with =, organisatie_id with =, gemeente with =, periode with &&)
);
comment on table toegang.organisatie_gemeente is 'Which municipalities an organisation works for, and when: the ground of what its people see.';

create table toegang.gebruiker (
  regio_id uuid not null,
  id uuid not null,
  organisatie_id uuid not null,
  gebruikersnaam text not null unique check (gebruikersnaam = lower(gebruikersnaam)),
  naam text not null,
  email text,
  rol text not null check (rol in ('consulent', 'jobcoach', 'accountmanager', 'werkbegeleider', 'regisseur', 'beleid', 'controller', 'raadslid', 'beheerder', 'functionaris-gegevens')),
  talen text[] not null default '{nl}',
  taal text not null default 'nl' check (taal in ('nl', 'en')),
  wachtwoord_hash text,
  geblokkeerd_op timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references toegang.organisatie (regio_id, id)
);

create table toegang.sessie (
  regio_id uuid not null,
  token_hash bytea not null unique,
  gebruiker_id uuid not null,
  begonnen_op timestamptz not null,
  gezien_op timestamptz not null,
  verloopt_op timestamptz not null,
  beeindigd_op timestamptz,
  primary key (regio_id, token_hash),
  foreign key (regio_id, gebruiker_id) references toegang.gebruiker (regio_id, id)
);

create table toegang.inlogpoging (
  naam_hash bytea not null,
  op timestamptz not null,
  gelukt boolean not null
);
create index on toegang.inlogpoging (naam_hash, op);

create table toegang.deelafspraak (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  van_organisatie_id uuid not null,
  naar_organisatie_id uuid not null,
  grondslag text not null check (grondslag in ('toestemming', 'wettelijke-taak', 'overeenkomst')),
  toelichting text not null,
  periode daterange not null check (not isempty(periode)),
  gemaakt_door uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, van_organisatie_id) references toegang.organisatie (regio_id, id),
  foreign key (regio_id, naar_organisatie_id) references toegang.organisatie (regio_id, id),
  foreign key (regio_id, gemaakt_door) references toegang.gebruiker (regio_id, id)
);
create index on toegang.deelafspraak (regio_id, naar_organisatie_id);
create index on toegang.deelafspraak (regio_id, kandidaat_id);
comment on table toegang.deelafspraak is 'The only way in which an organisation sees a person of a municipality it does not serve.';

call platform.beveilig('toegang.regio', 'regio');
call platform.beveilig('toegang.organisatie', 'regio');
call platform.beveilig('toegang.organisatie_gemeente', 'regio');
call platform.beveilig('toegang.gebruiker', 'regio');
call platform.beveilig('toegang.deelafspraak', 'regio');
alter table toegang.sessie enable row level security;
alter table toegang.sessie force row level security;
create policy eigenaar on toegang.sessie to schakel_eigenaar using (true) with check (true);

grant select on toegang.regio, toegang.organisatie, toegang.organisatie_gemeente, toegang.deelafspraak to schakel_medewerker, schakel_regio;
grant insert, update on toegang.deelafspraak to schakel_medewerker, schakel_regio;
-- The password never leaves the database by an ordinary query.
grant select (regio_id, id, organisatie_id, gebruikersnaam, naam, email, rol, talen, taal, geblokkeerd_op, version, created_at)
  on toegang.gebruiker to schakel_medewerker, schakel_regio;
grant update (taal, version) on toegang.gebruiker to schakel_medewerker, schakel_regio;
grant insert, update on toegang.organisatie, toegang.organisatie_gemeente, toegang.gebruiker to schakel_regio;

-- Everything before there is a tenant (signing in, resolving a session) goes through these functions and nothing else.
create function toegang.inloggegevens(gevraagd text, sinds timestamptz, naamhash bytea)
returns table (regio_id uuid, gebruiker_id uuid, wachtwoord_hash text, geblokkeerd boolean, mislukt bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.regio_id, g.id, g.wachtwoord_hash, g.geblokkeerd_op is not null,
         (select count(*) from toegang.inlogpoging p where p.naam_hash = naamhash and p.op > sinds and not p.gelukt)
    from (select 1) een left join toegang.gebruiker g on g.gebruikersnaam = gevraagd
$$;

create function toegang.noteer_inlogpoging(naamhash bytea, wanneer timestamptz, is_gelukt boolean) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into toegang.inlogpoging (naam_hash, op, gelukt) values (naamhash, wanneer, is_gelukt);
  delete from toegang.inlogpoging where naam_hash = naamhash and (op < wanneer - interval '1 day' or (is_gelukt and not gelukt));
$$;

create function toegang.open_sessie(hash bytea, regio uuid, gebruiker uuid, nu timestamptz, tot timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into toegang.sessie (regio_id, token_hash, gebruiker_id, begonnen_op, gezien_op, verloopt_op)
  values (regio, hash, gebruiker, nu, nu, tot)
$$;

-- The actor of a session that is alive at `nu` and was used within `rust`; refreshes the moment of use at most once a minute.
create function toegang.lees_sessie(hash bytea, nu timestamptz, vandaag date, rust interval)
returns table (regio_id uuid, regio_naam text, gebruiker_id uuid, gebruikersnaam text, naam text, rol text, taal text,
               organisatie_id uuid, organisatie_naam text, organisatie_soort text, gemeenten text[], gedeeld uuid[], verloopt_op timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update toegang.sessie s set gezien_op = nu
   where s.token_hash = hash and s.beeindigd_op is null and s.verloopt_op > nu
     and s.gezien_op > nu - rust and s.gezien_op < nu - interval '1 minute';
  return query
  select s.regio_id, r.naam, g.id, g.gebruikersnaam, g.naam, g.rol, g.taal, o.id, o.naam, o.soort,
         coalesce((select array_agg(og.gemeente order by og.gemeente) from toegang.organisatie_gemeente og
                    where og.regio_id = s.regio_id and og.organisatie_id = o.id and og.periode @> vandaag), '{}'),
         coalesce((select array_agg(d.kandidaat_id) from toegang.deelafspraak d
                    where d.regio_id = s.regio_id and d.naar_organisatie_id = o.id and d.periode @> vandaag), '{}'),
         least(s.verloopt_op, s.gezien_op + rust)
    from toegang.sessie s
    join toegang.gebruiker g on g.regio_id = s.regio_id and g.id = s.gebruiker_id
    join toegang.organisatie o on o.regio_id = g.regio_id and o.id = g.organisatie_id
    join toegang.regio r on r.regio_id = s.regio_id
   where s.token_hash = hash and s.beeindigd_op is null and s.verloopt_op > nu and s.gezien_op > nu - rust
     and g.geblokkeerd_op is null;
end $$;

create function toegang.sluit_sessie(hash bytea, nu timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update toegang.sessie set beeindigd_op = nu where token_hash = hash and beeindigd_op is null
$$;

-- The journal: a chain of hashes in a few lanes per region, so that writers seldom wait for each other.
create table journaal.baan (
  regio_id uuid not null references toegang.regio,
  baan smallint not null,
  nr bigint not null,
  hash bytea not null,
  primary key (regio_id, baan)
);
comment on table journaal.baan is 'The head of each lane; a tail that is cut off shows because the head no longer fits.';

create table journaal.regel (
  regio_id uuid not null,
  baan smallint not null,
  nr bigint not null,
  op timestamptz not null,
  gebruiker_id uuid,
  organisatie_id uuid,
  rol text,
  verzoek_id text not null,
  doel text not null,
  soort text not null check (soort in ('inzage', 'wijziging', 'zoekvraag', 'export', 'inlog', 'beheer')),
  wat text not null,
  kandidaten uuid[] not null default '{}',
  inhoud jsonb,
  vorige_hash bytea not null,
  hash bytea not null,
  primary key (regio_id, baan, nr)
);
create index journaal_kandidaten on journaal.regel using gin (kandidaten);
create index journaal_gebruiker on journaal.regel (regio_id, gebruiker_id, op);
comment on column journaal.regel.kandidaten is 'Every person in the answer or touched by the change: nobody is sampled.';
call platform.beveilig('journaal.baan', 'regio');
call platform.beveilig('journaal.regel', 'regio');
grant select on journaal.regel to schakel_medewerker, schakel_regio;

create function journaal.zegel(vorige bytea, r journaal.regel) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select sha256(vorige || convert_to(concat_ws('|', r.regio_id, r.baan, r.nr, extract(epoch from r.op), r.gebruiker_id, r.organisatie_id,
    r.rol, r.verzoek_id, r.doel, r.soort, r.wat, array_to_string(r.kandidaten, ','), r.inhoud::text), 'UTF8'))
$$;

-- Appends one row for the user of this transaction. The only way to write the journal.
create function journaal.schrijf(soort text, wat text, kandidaten uuid[], inhoud jsonb default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  r journaal.regel;
begin
  r.regio_id := platform.regio();
  r.baan := pg_backend_pid() % 8;
  update journaal.baan b set nr = b.nr + 1 where b.regio_id = r.regio_id and b.baan = r.baan returning b.nr, b.hash into r.nr, r.vorige_hash;
  if not found then
    insert into journaal.baan (regio_id, baan, nr, hash) values (r.regio_id, r.baan, 0, sha256(convert_to(r.regio_id::text, 'UTF8')))
      on conflict do nothing;
    update journaal.baan b set nr = b.nr + 1 where b.regio_id = r.regio_id and b.baan = r.baan returning b.nr, b.hash into r.nr, r.vorige_hash;
  end if;
  r.op := coalesce(nullif(current_setting('app.nu', true), '')::timestamptz, clock_timestamp());
  r.gebruiker_id := platform.gebruiker();
  r.organisatie_id := nullif(current_setting('app.organisatie', true), '')::uuid;
  r.rol := nullif(current_setting('app.rol', true), '');
  r.verzoek_id := coalesce(nullif(current_setting('app.verzoek', true), ''), '-');
  r.doel := coalesce(nullif(current_setting('app.doel', true), ''), '-');
  r.soort := soort;
  r.wat := wat;
  r.kandidaten := coalesce(kandidaten, '{}');
  r.inhoud := inhoud;
  r.hash := journaal.zegel(r.vorige_hash, r);
  update journaal.baan b set hash = r.hash where b.regio_id = r.regio_id and b.baan = r.baan;
  insert into journaal.regel select r.*;
end $$;

-- Each break in the chain of a region (one's own, unless the owner asks): a changed, missing or replaced row, or a head that does not fit.
create function journaal.breuken(regio uuid) returns table (baan smallint, nr bigint, reden text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with keten as (
    select r.baan, r.nr, r.hash, r.vorige_hash, journaal.zegel(r.vorige_hash, r) as berekend,
           lag(r.hash) over w as vorige, lag(r.nr) over w as vorig_nr
      from journaal.regel r where r.regio_id = regio and regio = coalesce(platform.regio(), regio)
    window w as (partition by r.baan order by r.nr)
  )
  select k.baan, k.nr, 'gewijzigd' from keten k where k.hash <> k.berekend
  union all
  select k.baan, k.nr, 'ontbreekt' from keten k
   where k.nr <> coalesce(k.vorig_nr, 0) + 1 or k.vorige_hash <> coalesce(k.vorige, sha256(convert_to(regio::text, 'UTF8')))
  union all
  select b.baan, b.nr, 'staart' from journaal.baan b
   where b.regio_id = regio and regio = coalesce(platform.regio(), regio) and not exists (select 1 from journaal.regel r
     where r.regio_id = regio and r.baan = b.baan and r.nr = b.nr and r.hash = b.hash)
$$;

-- Effects of a POST, kept so that a repeated request gives the same answer.
create table platform.idempotentie (
  regio_id uuid not null,
  gebruiker_id uuid not null,
  sleutel text not null check (length(sleutel) between 1 and 255),
  verzoek_hash bytea not null,
  status smallint not null,
  antwoord jsonb,
  created_at timestamptz not null,
  primary key (regio_id, gebruiker_id, sleutel)
);
call platform.beveilig('platform.idempotentie', 'regio');
grant select, insert on platform.idempotentie to schakel_medewerker, schakel_regio;

-- Counters that people see (dossier numbers); a number is taken once and never given again.
create table platform.nummer (
  regio_id uuid not null references toegang.regio,
  soort text not null,
  laatste bigint not null,
  primary key (regio_id, soort)
);
call platform.beveilig('platform.nummer', 'regio');
create function platform.volgend_nummer(gevraagd text, aantal bigint default 1) returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into platform.nummer as n (regio_id, soort, laatste) values (platform.regio(), gevraagd, aantal)
  on conflict (regio_id, soort) do update set laatste = n.laatste + aantal
  returning laatste
$$;

revoke execute on all functions in schema toegang, journaal, platform from public;
grant execute on all functions in schema toegang, platform to schakel_medewerker, schakel_regio;
grant execute on function journaal.schrijf(text, text, uuid[], jsonb) to schakel_medewerker, schakel_regio;
grant execute on function journaal.breuken(uuid) to schakel_regio;
