-- Employers and their places; trajectories and placements as dated facts; suspensions and changed ends as rows; the clocks that follow.

create schema werkgevers;
create schema trajecten;
create schema plaatsingen;
create schema termijnen;
grant usage on schema werkgevers, trajecten, plaatsingen, termijnen to schakel_medewerker, schakel_regio;

create table werkgevers.werkgever (
  regio_id uuid not null references toegang.regio,
  id uuid not null,
  naam text not null check (naam <> ''),
  zoeknaam text not null,
  kvk_nummer text check (kvk_nummer ~ '^[0-9]{8}$'),
  vestigingsplaats text,
  sector text not null,
  regulier boolean not null default true,
  organisatie_id uuid,
  accountmanager_id uuid,
  contactpersoon text,
  telefoon text,
  email text,
  ambassadeur boolean not null default false,
  actief boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references toegang.organisatie (regio_id, id),
  foreign key (regio_id, accountmanager_id) references toegang.gebruiker (regio_id, id)
);
comment on column werkgevers.werkgever.regulier is 'False for the social-employment company itself, which is no regular employer (source: S3).';
create index werkgever_naam on werkgevers.werkgever (regio_id, zoeknaam text_pattern_ops);
create unique index werkgever_kvk on werkgevers.werkgever (regio_id, kvk_nummer, vestigingsplaats) where kvk_nummer is not null;

create table werkgevers.werkplek (
  regio_id uuid not null,
  id uuid not null,
  werkgever_id uuid not null,
  naam text not null,
  omschrijving text,
  plaatsen integer not null check (plaatsen between 1 and 1000),
  ligging text not null check (ligging in ('binnen', 'buiten')),
  locatie text,
  uren_per_week numeric(4, 1) check (uren_per_week between 1 and 40),
  vormen text[] not null default '{}',
  periode daterange not null check (not isempty(periode)),
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers.werkgever (regio_id, id)
);
comment on column werkgevers.werkplek.ligging is 'binnen: within the walls of the social-employment company (a PMC); buiten: at an employer.';
create index werkplek_werkgever on werkgevers.werkplek (regio_id, werkgever_id);

create table trajecten.traject (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  soort text not null check (soort in ('leerwerktraject', 'taaltraject', 'werkervaringsplaats', 'training', 'onderzoek', 'sociale-activering')),
  doel text not null,
  ontwikkelpunten text[] not null default '{}',
  aanbieder_id uuid,
  aanbieder_naam text,
  werkplek_id uuid,
  toekomstige_werkgever_id uuid,
  afspraak_werkgever text,
  behoud_uitkering boolean not null default true,
  periode daterange not null check (not isempty(periode)),
  gepland_einde date,
  status text not null default 'lopend' check (status in ('gepland', 'lopend', 'beeindigd', 'vervallen')),
  uitkomst text check (uitkomst in ('regulier-werk', 'vervolgtraject', 'detachering', 'terugmelding', 'afgebroken', 'overig')),
  einde_reden text,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  foreign key (regio_id, aanbieder_id) references toegang.organisatie (regio_id, id),
  foreign key (regio_id, werkplek_id) references werkgevers.werkplek (regio_id, id),
  foreign key (regio_id, toekomstige_werkgever_id) references werkgevers.werkgever (regio_id, id),
  exclude using gist (regio_id with =, kandidaat_id with =, soort with =, periode with &&) where (status <> 'vervallen')
);
comment on column trajecten.traject.gepland_einde is 'An end agreed at the start, earlier than the rule gives, or of a kind for which no rule exists.';
comment on column trajecten.traject.periode is 'From the first day up to the real or planned end, as the clock of its kind gives it.';
create index traject_kandidaat on trajecten.traject (regio_id, kandidaat_id);
create index traject_werkplek on trajecten.traject (regio_id, werkplek_id) where werkplek_id is not null and status <> 'vervallen';
create index traject_lopend on trajecten.traject (regio_id, soort) where status in ('gepland', 'lopend');

create table plaatsingen.plaatsing (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  vorm text not null check (vorm in ('regulier', 'regulier-met-lks', 'banenafspraak', 'detachering', 'beschut-werk', 'proefplaatsing', 'participatieplaats', 'wsw-begeleid-werken', 'wsw-detachering', 'wsw-op-locatie', 'wsw-intern', 'dagbesteding')),
  werkgever_id uuid not null,
  werkplek_id uuid,
  leerwerktraject_id uuid,
  functie text,
  uren_per_week numeric(4, 1) not null check (uren_per_week > 0 and uren_per_week <= 40),
  loonwaarde smallint check (loonwaarde between 0 and 100),
  instrumenten text[] not null default '{}',
  kosten_per_jaar_cent bigint check (kosten_per_jaar_cent >= 0),
  nevenbaan boolean not null default false,
  lagere_vorm_reden text,
  periode daterange not null check (not isempty(periode)),
  gepland_einde date,
  status text not null default 'lopend' check (status in ('gepland', 'lopend', 'beeindigd', 'vervallen')),
  einde_reden text check (einde_reden in ('doorstroom', 'contract-afgelopen', 'uitval', 'verhuizing', 'pensioen', 'overlijden', 'eigen-verzoek', 'overig')),
  einde_toelichting text,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers.werkgever (regio_id, id),
  foreign key (regio_id, werkplek_id) references werkgevers.werkplek (regio_id, id),
  foreign key (regio_id, leerwerktraject_id) references trajecten.traject (regio_id, id),
  exclude using gist (regio_id with =, kandidaat_id with =, periode with &&) where (status <> 'vervallen' and not nevenbaan),
  exclude using gist (regio_id with =, kandidaat_id with =, werkgever_id with =, periode with &&) where (status <> 'vervallen')
);
create index plaatsing_kandidaat on plaatsingen.plaatsing (regio_id, kandidaat_id);
create index plaatsing_werkplek on plaatsingen.plaatsing (regio_id, werkplek_id) where werkplek_id is not null and status <> 'vervallen';
create index plaatsing_werkgever on plaatsingen.plaatsing (regio_id, werkgever_id);

create table termijnen.opschorting (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  object_soort text not null check (object_soort in ('traject', 'plaatsing')),
  object_id uuid not null,
  periode daterange not null check (not isempty(periode)),
  reden text not null check (reden in ('ziekte', 'zwangerschap', 'zorgtaken', 'detentie', 'verblijf-elders', 'werkgever-gesloten', 'overig')),
  toelichting text not null,
  door uuid not null,
  created_at timestamptz not null,
  vervallen_op timestamptz,
  vervallen_reden text,
  vervangen_door uuid,
  primary key (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  foreign key (regio_id, door) references toegang.gebruiker (regio_id, id),
  check ((vervallen_op is null) = (vervallen_reden is null)),
  exclude using gist (regio_id with =, object_id with =, periode with &&) where (vervallen_op is null)
);
create index opschorting_object on termijnen.opschorting (regio_id, object_id);
create index opschorting_kandidaat on termijnen.opschorting (regio_id, kandidaat_id);

create table termijnen.einde_wijziging (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  object_soort text not null check (object_soort in ('traject', 'plaatsing')),
  object_id uuid not null,
  soort text not null check (soort in ('verlenging', 'verkorting')),
  oud_einde date,
  nieuw_einde date not null,
  besluitdatum date not null,
  reden text not null,
  boven_maximum boolean not null default false,
  door uuid not null,
  created_at timestamptz not null,
  vervallen_op timestamptz,
  vervallen_reden text,
  primary key (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  foreign key (regio_id, door) references toegang.gebruiker (regio_id, id),
  check ((vervallen_op is null) = (vervallen_reden is null)),
  check (oud_einde is null or (soort = 'verlenging') = (nieuw_einde > oud_einde)),
  check (nieuw_einde is distinct from oud_einde)
);
comment on column termijnen.einde_wijziging.oud_einde is 'Null when there was no end before: then the new end is a verkorting.';
create index einde_wijziging_object on termijnen.einde_wijziging (regio_id, object_id);
create index einde_wijziging_kandidaat on termijnen.einde_wijziging (regio_id, kandidaat_id);

-- Derived by the rules whenever a fact changes, and again by the nightly job, which reports every difference.
create table termijnen.termijn (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  gemeente text not null references toegang.gemeente,
  object_soort text not null check (object_soort in ('traject', 'plaatsing', 'terugmelding', 'beoordeling', 'kandidaat')),
  object_id uuid not null,
  code text not null,
  naam text not null,
  soort text not null check (soort in ('einde', 'toets', 'signaal', 'antwoord')),
  datum date not null,
  aan_zet text not null,
  uitleg text,
  regel text not null,
  regel_vanaf date not null,
  status text not null default 'open' check (status in ('open', 'afgehandeld', 'vervallen')),
  afgehandeld_door uuid,
  afgehandeld_op timestamptz,
  besluit text,
  version integer not null default 1,
  primary key (regio_id, id),
  unique (regio_id, object_id, code),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id)
);
create index termijn_open on termijnen.termijn (regio_id, gemeente, datum) include (kandidaat_id, naam, soort, aan_zet) where status = 'open';
create index termijn_aan_zet on termijnen.termijn (regio_id, gemeente, aan_zet, datum) where status = 'open';
create index termijn_kandidaat on termijnen.termijn (regio_id, kandidaat_id, datum);

comment on column termijnen.termijn.code is 'Stable name of the moment within its clock: einde, signaal-6-weken, toets-9-maanden.';
comment on column termijnen.termijn.uitleg is 'Only for a term without a rule of its own; the text of a rule stays with the rule.';

-- Everything with a period of which the end may follow from a rule, in one shape. Security is that of the tables below it.
create view termijnen.klokobject with (security_invoker = true) as
  select regio_id, id, kandidaat_id, 'traject'::text as object_soort, soort, lower(periode) as start, upper(periode) as tot, gepland_einde,
         null::uuid as leerwerktraject_id, null::uuid as werkgever_id, werkplek_id, false as nevenbaan, status, version
    from trajecten.traject
  union all
  select regio_id, id, kandidaat_id, 'plaatsing'::text, vorm, lower(periode), upper(periode), gepland_einde,
         leerwerktraject_id, werkgever_id, werkplek_id, nevenbaan, status, version
    from plaatsingen.plaatsing;

call platform.beveilig('werkgevers.werkgever', 'regio');
call platform.beveilig('werkgevers.werkplek', 'regio');
call platform.beveilig('trajecten.traject', 'kandidaat');
call platform.beveilig('plaatsingen.plaatsing', 'kandidaat');
call platform.beveilig('termijnen.opschorting', 'kandidaat');
call platform.beveilig('termijnen.einde_wijziging', 'kandidaat');
call platform.beveilig('termijnen.termijn', 'gemeente');

grant select, insert, update on all tables in schema werkgevers, trajecten, plaatsingen, termijnen to schakel_medewerker, schakel_regio;

-- How many of a workplace's places are taken at the busiest day of a period, by placements and trajectories together, also
-- of people whom this user may not see: only the number leaves.
create function werkgevers.bezet(plek uuid, gevraagd daterange, zonder uuid default null) returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with bezetting as (
    select p.periode from plaatsingen.plaatsing p
     where p.regio_id = platform.regio() and p.werkplek_id = plek and p.status <> 'vervallen' and p.id is distinct from zonder and p.periode && gevraagd
    union all
    select t.periode from trajecten.traject t
     where t.regio_id = platform.regio() and t.werkplek_id = plek and t.status <> 'vervallen' and t.id is distinct from zonder and t.periode && gevraagd
  )
  select coalesce(max(gelijk.aantal), 0)::integer
    from (select (select count(*) from bezetting q where q.periode @> moment.dag) as aantal
            from (select distinct greatest(lower(b.periode), lower(gevraagd)) as dag from bezetting b) moment) gelijk
$$;

-- Places taken on one day, for a list of workplaces.
create function werkgevers.bezet_op(plekken uuid[], dag date) returns table (werkplek_id uuid, bezet integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.werkplek_id, count(*)::integer from (
    select p.werkplek_id from plaatsingen.plaatsing p
     where p.regio_id = platform.regio() and p.werkplek_id = any (plekken) and p.status <> 'vervallen' and p.periode @> dag
    union all
    select t.werkplek_id from trajecten.traject t
     where t.regio_id = platform.regio() and t.werkplek_id = any (plekken) and t.status <> 'vervallen' and t.periode @> dag
  ) b group by b.werkplek_id
$$;

-- Everything with a clock of these persons, with the suspensions and changed ends in force. Every command asks this; in plpgsql its
-- plan is kept per connection, which costs a tenth of planning it anew. It runs as the caller, under the caller's row-level security.
create function termijnen.feiten(personen uuid[]) returns setof jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query
    select jsonb_build_object('id', o.id, 'kandidaatId', o.kandidaat_id, 'objectSoort', o.object_soort, 'soort', o.soort, 'start', o.start, 'tot', o.tot,
             'geplandEinde', o.gepland_einde, 'leerwerktrajectId', o.leerwerktraject_id, 'werkgeverId', o.werkgever_id, 'werkplekId', o.werkplek_id,
             'nevenbaan', o.nevenbaan, 'status', o.status, 'versie', o.version,
             'opschortingen', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'vanaf', lower(s.periode), 'tot', upper(s.periode), 'reden', s.reden)
                                                         order by lower(s.periode))
                from termijnen.opschorting s where s.regio_id = platform.regio() and s.object_id = o.id and s.vervallen_op is null), '[]'),
             'wijzigingen', coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'nieuwEinde', w.nieuw_einde, 'besluitdatum', w.besluitdatum, 'reden', w.reden)
                                                       order by w.besluitdatum, w.created_at, w.id)
                from termijnen.einde_wijziging w where w.regio_id = platform.regio() and w.object_id = o.id and w.vervallen_op is null), '[]'))
      from termijnen.klokobject o
     where o.regio_id = platform.regio() and o.kandidaat_id = any (personen) and o.status <> 'vervallen'
     order by o.kandidaat_id, o.start, o.id;
end $$;

create function termijnen.verhuis_termijnen() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update termijnen.termijn set gemeente = new.gemeente where regio_id = new.regio_id and kandidaat_id = new.id;
  return null;
end $$;
create trigger verhuis_termijnen after update of gemeente on kandidaten.kandidaat
  for each row when (old.gemeente is distinct from new.gemeente) execute function termijnen.verhuis_termijnen();

revoke execute on all functions in schema werkgevers, termijnen from public;
grant execute on all functions in schema werkgevers to schakel_medewerker, schakel_regio;
grant execute on function termijnen.feiten(uuid[]) to schakel_medewerker, schakel_regio;
