-- Taking over a caseload from a file: what was sent and chosen, how every row was judged, and what came of it, so that it can be undone.
-- Contents are encrypted by the application: a file holds BSNs and names of people who have no dossier yet.

create schema overname;
grant usage on schema overname to schakel_medewerker, schakel_regio;

create table overname.overname (
  regio_id uuid not null references toegang.regio,
  id uuid not null,
  organisatie_id uuid not null,
  gemaakt_door uuid not null,
  bestandsnaam text not null,
  bestand_hash bytea not null check (length(bestand_hash) = 32),
  grootte integer not null check (grootte > 0),
  staat text not null default 'ingelezen' check (staat in ('ingelezen', 'beoordeeld', 'verwerkt', 'teruggedraaid', 'afgebroken')),
  keuzen bytea not null,
  verslag bytea,
  aantallen jsonb,
  resultaat jsonb,
  nieuwe_werkgevers uuid[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  verwerkt_op timestamptz,
  teruggedraaid_op timestamptz,
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references toegang.organisatie (regio_id, id),
  foreign key (regio_id, gemaakt_door) references toegang.gebruiker (regio_id, id),
  check ((staat in ('verwerkt', 'teruggedraaid')) = (verwerkt_op is not null)),
  check ((staat = 'teruggedraaid') = (teruggedraaid_op is not null))
);
comment on column overname.overname.bestandsnaam is 'Without anything that may be personal: only letters, short numbers and the extension.';
comment on column overname.overname.keuzen is 'Encrypted: what a person chose and mended. File plus choices give the judgement again.';
create index overname_hash on overname.overname (regio_id, organisatie_id, bestand_hash);

create table overname.bestand (
  regio_id uuid not null,
  overname_id uuid not null,
  organisatie_id uuid not null,
  inhoud bytea not null,
  primary key (regio_id, overname_id),
  foreign key (regio_id, overname_id) references overname.overname (regio_id, id)
);
comment on table overname.bestand is 'The file as sent, encrypted; wiped when the take-over is done or given up.';

create table overname.regel (
  regio_id uuid not null,
  overname_id uuid not null,
  regel integer not null,
  organisatie_id uuid not null,
  klasse text not null check (klasse in ('goed', 'teHerstellen', 'dubbel', 'tegenstrijdig', 'weggelaten')),
  actie text check (actie in ('nieuw', 'gewijzigd', 'ongewijzigd')),
  codes text[] not null default '{}',
  groep integer,
  kandidaat_id uuid,
  inhoud bytea not null,
  primary key (regio_id, overname_id, regel),
  foreign key (regio_id, overname_id) references overname.overname (regio_id, id),
  check (actie is null or klasse = 'goed')
);
comment on table overname.regel is 'The judgement of each row of the file; derived, so it may be made again at any time.';
create index regel_klasse on overname.regel (regio_id, overname_id, klasse, regel);

create table overname.indeling (
  regio_id uuid not null,
  organisatie_id uuid not null,
  kopafdruk bytea not null,
  kolommen jsonb not null,
  updated_at timestamptz not null,
  primary key (regio_id, organisatie_id, kopafdruk),
  foreign key (regio_id, organisatie_id) references toegang.organisatie (regio_id, id)
);
comment on table overname.indeling is 'The mapping that an organisation used for a file with these headings, proposed the next time.';

create table overname.gevolg (
  regio_id uuid not null,
  overname_id uuid not null,
  kandidaat_id uuid not null,
  organisatie_id uuid not null,
  soort text not null check (soort in ('nieuw', 'gewijzigd')),
  gebeurtenissen integer not null,
  beeld jsonb,
  primary key (regio_id, overname_id, kandidaat_id),
  foreign key (regio_id, overname_id) references overname.overname (regio_id, id),
  check ((soort = 'gewijzigd') = (beeld is not null))
);
comment on column overname.gevolg.gebeurtenissen is 'Lines of the dossier''s story right after the take-over: more of them later means that somebody worked in it.';
comment on column overname.gevolg.beeld is 'The rows of a known person before the take-over.';

create table overname.stand (
  regio_id uuid not null,
  kandidaat_id uuid not null,
  overname_id uuid not null,
  feiten_hash bytea not null,
  feiten bytea not null,
  created_at timestamptz not null,
  primary key (regio_id, kandidaat_id, overname_id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  foreign key (regio_id, overname_id) references overname.overname (regio_id, id)
);
comment on table overname.stand is 'What a file said about a person at each take-over: of a next file only what differs from it is new.';
create index stand_overname on overname.stand (regio_id, overname_id);

-- Rows of an organisation's own take-overs: a file may name people of whom others may not know.
create procedure overname.beveilig(tabel regclass)
language plpgsql as $$
declare
  regio text := 'regio_id = (select platform.regio())';
  eigen text := regio || ' and organisatie_id = (select nullif(current_setting(''app.organisatie'', true), '''')::uuid)';
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy eigenaar on %s to schakel_eigenaar using (true) with check (true)', tabel);
  execute format('create policy regio on %s to schakel_regio using (%s) with check (%s)', tabel, eigen, eigen);
  execute format('create policy medewerker on %s to schakel_medewerker using (%s) with check (%s)', tabel, eigen, eigen);
end $$;
call overname.beveilig('overname.overname');
call overname.beveilig('overname.bestand');
call overname.beveilig('overname.regel');
call overname.beveilig('overname.indeling');
call overname.beveilig('overname.gevolg');
call platform.beveilig('overname.stand', 'kandidaat');

grant select, insert, update on overname.overname, overname.indeling to schakel_medewerker, schakel_regio;
grant select, insert, delete on overname.bestand, overname.regel to schakel_medewerker, schakel_regio;
grant select, insert on overname.gevolg, overname.stand to schakel_medewerker, schakel_regio;

-- The rows of known persons that a take-over may change, as they are now. Runs with the rights of the caller.
create function overname.beeld(personen uuid[]) returns table (kandidaat_id uuid, beeld jsonb)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select k.id, jsonb_build_object(
    'kandidaten.kandidaat', jsonb_build_array(to_jsonb(k)),
    'kandidaten.kenmerk', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from kandidaten.kenmerk t where t.regio_id = k.regio_id and t.kandidaat_id = k.id),
    'trajecten.traject', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from trajecten.traject t where t.regio_id = k.regio_id and t.kandidaat_id = k.id),
    'plaatsingen.plaatsing', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from plaatsingen.plaatsing t where t.regio_id = k.regio_id and t.kandidaat_id = k.id),
    'termijnen.einde_wijziging', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from termijnen.einde_wijziging t where t.regio_id = k.regio_id and t.kandidaat_id = k.id),
    'termijnen.termijn', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from termijnen.termijn t where t.regio_id = k.regio_id and t.kandidaat_id = k.id))
    from kandidaten.kandidaat k where k.regio_id = platform.regio() and k.id = any (personen)
$$;

-- Puts the rows of one table back as the image has them: what came later goes, what changed returns.
create function overname.zet_terug(tabel text, kandidaat uuid, rijen jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  kolommen text[] := array(select quote_ident(a.attname) from pg_attribute a
    where a.attrelid = tabel::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '');
  lijst text := array_to_string(kolommen, ', ');
  anders text := array_to_string(array(select c || ' = excluded.' || c from unnest(kolommen) c), ', ');
  eigen text := case tabel when 'kandidaten.kandidaat' then 'id' else 'kandidaat_id' end;
begin
  execute format('delete from %1$s t where t.regio_id = platform.regio() and t.%2$I = $1 and not exists (select 1 from jsonb_array_elements($2) r where (r ->> ''id'')::uuid = t.id)', tabel, eigen)
    using kandidaat, rijen;
  execute format('insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, $1) on conflict (regio_id, id) do update set %3$s', tabel, lijst, anders)
    using rijen;
end $$;

-- Undoes a take-over of the user's own organisation: new dossiers go, known ones get their rows of before back. The application has
-- checked that nobody worked in them since. Nothing but rows listed in overname.gevolg of this take-over is touched.
create function overname.draai_terug(gevraagd uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  regio uuid := platform.regio();
  o overname.overname;
  nieuw uuid[];
  tabel text;
  g record;
  huidig integer;
begin
  select * into o from overname.overname where regio_id = regio and id = gevraagd and staat = 'verwerkt'
     and organisatie_id = nullif(current_setting('app.organisatie', true), '')::uuid for update;
  if not found then
    raise exception 'no take-over to undo';
  end if;
  delete from overname.stand where regio_id = regio and overname_id = gevraagd;
  for g in select * from overname.gevolg where regio_id = regio and overname_id = gevraagd and soort = 'gewijzigd' loop
    select version into huidig from kandidaten.kandidaat where regio_id = regio and id = g.kandidaat_id for update;
    foreach tabel in array array['termijnen.termijn', 'termijnen.einde_wijziging', 'plaatsingen.plaatsing', 'trajecten.traject', 'kandidaten.kenmerk', 'kandidaten.kandidaat'] loop
      perform overname.zet_terug(tabel, g.kandidaat_id, g.beeld -> tabel);
    end loop;
    -- A version never comes back, or somebody with the old page open would overwrite unseen.
    update kandidaten.kandidaat set version = huidig + 1 where regio_id = regio and id = g.kandidaat_id;
  end loop;
  nieuw := array(select kandidaat_id from overname.gevolg where regio_id = regio and overname_id = gevraagd and soort = 'nieuw');
  -- The counts of events lose what goes: their triggers only see what comes.
  insert into sturing.telling_erbij (regio_id, jaar, soort, gemeente, aantal)
  select regio, extract(year from e.op at time zone 'Europe/Amsterdam'), e.soort, e.gemeente, -count(*)
    from kandidaten.gebeurtenis e where e.regio_id = regio and e.kandidaat_id = any (nieuw) group by 2, 3, 4;
  foreach tabel in array array['termijnen.termijn', 'termijnen.einde_wijziging', 'plaatsingen.plaatsing', 'trajecten.traject', 'kandidaten.kenmerk', 'kandidaten.gebeurtenis'] loop
    execute format('delete from %s where regio_id = $1 and kandidaat_id = any ($2)', tabel) using regio, nieuw;
  end loop;
  delete from kandidaten.kandidaat where regio_id = regio and id = any (nieuw);
  delete from werkgevers.werkgever w where w.regio_id = regio and w.id = any (o.nieuwe_werkgevers)
     and not exists (select 1 from plaatsingen.plaatsing p where p.regio_id = regio and p.werkgever_id = w.id)
     and not exists (select 1 from werkgevers.werkplek p where p.regio_id = regio and p.werkgever_id = w.id)
     and not exists (select 1 from trajecten.traject t where t.regio_id = regio and t.toekomstige_werkgever_id = w.id);
  return cardinality(nieuw);
end $$;

revoke execute on all routines in schema overname from public;
grant execute on function overname.beeld(uuid[]), overname.draai_terug(uuid) to schakel_medewerker, schakel_regio;
