-- Persons and their dossiers: who somebody is, dated facts, judgements, plan, agreements and everything that happened.

-- Municipality and trigrams of a name in one index (search within a municipality).
create extension if not exists btree_gin schema public;

create schema kandidaten;
grant usage on schema kandidaten to schakel_medewerker, schakel_regio;

create table kandidaten.kandidaat (
  regio_id uuid not null references toegang.regio,
  id uuid not null,
  dossiernummer text not null,
  bsn_versleuteld bytea,
  bsn_index bytea,
  bsn_test boolean not null default false,
  bsn_van uuid,
  achternaam text not null check (achternaam <> ''),
  voorvoegsel text,
  voornaam text not null,
  zoeknaam text not null,
  geboortedatum date not null,
  geslacht text not null default 'X' check (geslacht in ('V', 'M', 'X')),
  contacttaal text not null default 'nl',
  leesniveau text check (leesniveau in ('A1', 'A2', 'B1', 'B2', 'niet-lezend')),
  telefoon text,
  email text,
  postcode text check (postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'),
  woonplaats text,
  gemeente text not null references toegang.gemeente,
  regie_organisatie_id uuid,
  consulent_id uuid,
  jobcoach_id uuid,
  status text not null default 'open' check (status in ('open', 'gesloten', 'samengevoegd')),
  samengevoegd_in uuid,
  bron text not null default 'registratie' check (bron in ('registratie', 'overname', 'school', 'melding')),
  -- Current values of the dated facts, written in the same transaction as the fact, so that lists need no join.
  fase text check (fase in ('ontwikkelen', 'bemiddelen', 'begeleiden')),
  abc text check (abc in ('A', 'B', 'C')),
  verwachting text check (verwachting in ('<3', '3-6', '6-12', '>=12')),
  indeling text check (indeling in ('A', 'B', 'C')),
  vorm text,
  doelgroepen text[] not null default '{}',
  volgende_termijn date not null default 'infinity',
  volgende_termijn_naam text,
  volgende_taak date not null default 'infinity',
  volgende_actie date not null generated always as (least(volgende_termijn, volgende_taak)) stored,
  laatste_contact date,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (regio_id, id),
  unique (regio_id, dossiernummer),
  foreign key (regio_id, regie_organisatie_id) references toegang.organisatie (regio_id, id),
  foreign key (regio_id, consulent_id) references toegang.gebruiker (regio_id, id),
  foreign key (regio_id, jobcoach_id) references toegang.gebruiker (regio_id, id),
  foreign key (regio_id, samengevoegd_in) references kandidaten.kandidaat (regio_id, id),
  check ((status = 'samengevoegd') = (samengevoegd_in is not null)),
  check ((bsn_versleuteld is null) = (bsn_index is null))
);
comment on column kandidaten.kandidaat.bsn_van is 'The dossier to which the cipher text is bound, when it came from a dossier that was merged into this one.';
comment on column kandidaten.kandidaat.abc is 'ABC measurement of support need: A light to middle, B heavier, C large (source: S0, annex 1).';
comment on column kandidaten.kandidaat.indeling is 'Integral assessment into target group A, B or C by the Werkplein (source: S3).';
comment on column kandidaten.kandidaat.volgende_actie is 'The first open term or task; infinity means that nobody has planned a next step.';
-- One dossier per BSN in a region. The unique index sees other municipalities too: the command answers with a request to the other side, never with a name.
create unique index kandidaat_bsn on kandidaten.kandidaat (regio_id, bsn_index) where status <> 'samengevoegd';
-- One covering index per list view.
create index kandidaat_lijst on kandidaten.kandidaat (regio_id, gemeente, volgende_actie, id)
  include (achternaam, voorvoegsel, voornaam, fase, indeling, consulent_id, dossiernummer) where status = 'open';
create index kandidaat_naam on kandidaten.kandidaat (regio_id, gemeente, zoeknaam text_pattern_ops, id) where status = 'open';
create index kandidaat_consulent on kandidaten.kandidaat (regio_id, consulent_id, volgende_actie, id) where status = 'open';
create index kandidaat_jobcoach on kandidaten.kandidaat (regio_id, jobcoach_id, volgende_actie, id) where status = 'open';
create index kandidaat_zoek on kandidaten.kandidaat using gin (gemeente, zoeknaam gin_trgm_ops);
create index kandidaat_geboren on kandidaten.kandidaat (regio_id, geboortedatum);
create index kandidaat_samengevoegd on kandidaten.kandidaat (regio_id, samengevoegd_in) where samengevoegd_in is not null;

create table kandidaten.gebeurtenis (
  regio_id uuid not null,
  kandidaat_id uuid not null,
  id uuid not null,
  op timestamptz not null,
  soort text not null,
  gemeente text not null,
  geldig_vanaf date,
  geldig_tot date,
  door uuid,
  bron text not null default 'medewerker',
  reden text,
  object_id uuid,
  inhoud jsonb not null default '{}',
  primary key (regio_id, kandidaat_id, op, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id)
);
comment on table kandidaten.gebeurtenis is 'Append-only story of a dossier: who, when, valid from/to, recorded at, why. A correction is a new event.';
comment on column kandidaten.gebeurtenis.gemeente is 'Home municipality when it happened: counts stay where they belong when somebody moves.';
create index gebeurtenis_object on kandidaten.gebeurtenis (regio_id, object_id) where object_id is not null;

create table kandidaten.kenmerk (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  soort text not null check (soort in ('doelgroep', 'fase', 'abc', 'verwachting', 'uitkering', 'gemeente', 'consulent', 'jobcoach', 'regie', 'doelgroepregister', 'mogelijkheid')),
  waarde text not null,
  periode daterange not null check (not isempty(periode)),
  bron text not null,
  reden text,
  vastgesteld_door uuid,
  created_at timestamptz not null,
  vervallen_op timestamptz,
  vervangen_door uuid,
  primary key (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  exclude using gist (regio_id with =, kandidaat_id with =, soort with =, periode with &&)
    where (vervallen_op is null and soort not in ('doelgroep', 'mogelijkheid', 'uitkering')),
  exclude using gist (regio_id with =, kandidaat_id with =, soort with =, waarde with =, periode with &&)
    where (vervallen_op is null and soort in ('doelgroep', 'mogelijkheid', 'uitkering'))
);
comment on table kandidaten.kenmerk is 'Dated facts about a person. A correction ends the recorded row (vervallen_op) and writes a new one; nothing is overwritten.';
create index kenmerk_kandidaat on kandidaten.kenmerk (regio_id, kandidaat_id, soort);
create index kenmerk_soort on kandidaten.kenmerk (regio_id, soort, waarde) where vervallen_op is null;

create table kandidaten.filter (
  regio_id uuid not null,
  id uuid not null,
  gebruiker_id uuid not null,
  naam text not null,
  vraag text not null,
  created_at timestamptz not null,
  primary key (regio_id, id),
  unique (regio_id, gebruiker_id, naam),
  foreign key (regio_id, gebruiker_id) references toegang.gebruiker (regio_id, id)
);
comment on table kandidaten.filter is 'A saved view of the caseload: the query part of its address.';

call platform.beveilig('kandidaten.kandidaat', 'persoon');
call platform.beveilig('kandidaten.gebeurtenis', 'kandidaat');
call platform.beveilig('kandidaten.kenmerk', 'kandidaat');
call platform.beveilig('kandidaten.filter', 'regio');

grant select, insert, update on all tables in schema kandidaten to schakel_medewerker, schakel_regio;
revoke update on kandidaten.gebeurtenis from schakel_medewerker, schakel_regio;
grant delete on kandidaten.filter to schakel_medewerker, schakel_regio;

-- Is a BSN known anywhere in the region? Answers only yes or no, so that one person does not get two dossiers unseen.
create function kandidaten.bsn_bekend(hash bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from kandidaten.kandidaat k
    where k.regio_id = platform.regio() and k.bsn_index = hash and k.status <> 'samengevoegd')
$$;
-- Search by parts of a name. Under row-level security a trigram index is not used, since LIKE is not leakproof; this function
-- carries the tenant and the municipalities as explicit conditions instead, and gives ids that are read under security again.
create function kandidaten.zoek(woorden text[], plaatsen text[], hoogstens integer) returns setof uuid
language sql stable security definer set search_path = public, pg_catalog, pg_temp as $$
  select k.id from kandidaten.kandidaat k
   where k.regio_id = platform.regio()
     and k.gemeente = any (plaatsen)
     and (k.gemeente = any (platform.gemeenten()) or current_setting('app.bereik', true) = 'regio')
     and k.zoeknaam like all (woorden)
     and k.status <> 'samengevoegd'
   order by k.zoeknaam, k.id
   limit hoogstens
$$;
-- The person shared with an organisation: sharing needs the id before the person is visible to the receiver.
alter table toegang.deelafspraak add foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id);
-- Only who works for the person's municipality can share; who was shared with can read the agreement but not pass it on.
drop policy medewerker on toegang.deelafspraak;
create policy medewerker on toegang.deelafspraak to schakel_medewerker
  using (regio_id = (select platform.regio()) and exists (select 1 from kandidaten.kandidaat k
    where k.regio_id = deelafspraak.regio_id and k.id = deelafspraak.kandidaat_id))
  with check (regio_id = (select platform.regio()) and exists (select 1 from kandidaten.kandidaat k
    where k.regio_id = deelafspraak.regio_id and k.id = deelafspraak.kandidaat_id
      and k.gemeente = any ((select platform.gemeenten())::text[])));

revoke execute on all functions in schema kandidaten from public;
grant execute on all functions in schema kandidaten to schakel_medewerker, schakel_regio;
