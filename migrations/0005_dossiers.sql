-- What professionals do and agree in a dossier: judgements, plan, report back to the municipality, tasks, contacts, documents.

create schema dossiers;
grant usage on schema dossiers to schakel_medewerker, schakel_regio;

create table dossiers.beoordeling (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  indeling text not null check (indeling in ('A', 'B', 'C')),
  redenen text[] not null check (cardinality(redenen) > 0),
  toelichting text not null,
  route text not null,
  mogelijke_vorm text,
  datum date not null,
  beslist_door uuid not null,
  herziet uuid,
  vervangt uuid,
  created_at timestamptz not null,
  vervallen_op timestamptz,
  primary key (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  foreign key (regio_id, beslist_door) references toegang.gebruiker (regio_id, id),
  foreign key (regio_id, herziet) references dossiers.beoordeling (regio_id, id),
  foreign key (regio_id, vervangt) references dossiers.beoordeling (regio_id, id)
);
comment on column dossiers.beoordeling.herziet is 'The earlier assessment after which this new one was made: both were right in their time.';
comment on column dossiers.beoordeling.vervangt is 'The assessment that was recorded wrongly and that this one corrects.';
create index beoordeling_kandidaat on dossiers.beoordeling (regio_id, kandidaat_id, datum desc);

create table dossiers.plan (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  status text not null default 'concept' check (status in ('concept', 'vastgesteld', 'afgesloten')),
  beschrijving text not null,
  samen_gemaakt_op date,
  vastgesteld_op date,
  afgesloten_op date,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id)
);
create unique index plan_lopend on dossiers.plan (regio_id, kandidaat_id) where status <> 'afgesloten';

create table dossiers.doel (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  plan_id uuid not null,
  ontwikkelpunt text not null,
  omschrijving text not null,
  streefdatum date not null,
  status text not null default 'open' check (status in ('open', 'behaald', 'vervallen')),
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, plan_id) references dossiers.plan (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id)
);
create index doel_plan on dossiers.doel (regio_id, plan_id);
create index doel_kandidaat on dossiers.doel (regio_id, kandidaat_id);

create table dossiers.interventie (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  doel_id uuid not null,
  soort text not null check (soort in ('taalondersteuning', 'ervaringsdeskundige', 'training', 'slim-scholing', 'jobcoaching', 'begeleiding', 'onderzoek', 'stage', 'overig')),
  omschrijving text not null,
  aanbieder text,
  periode daterange not null check (not isempty(periode)),
  status text not null default 'gepland' check (status in ('gepland', 'lopend', 'afgerond', 'gestopt')),
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, doel_id) references dossiers.doel (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id)
);
create index interventie_doel on dossiers.interventie (regio_id, doel_id);
create index interventie_kandidaat on dossiers.interventie (regio_id, kandidaat_id);

create table dossiers.evaluatie (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  plan_id uuid not null,
  datum date not null,
  bevinding text not null,
  voortgang smallint not null check (voortgang between 1 and 5),
  mening_kandidaat text,
  vervolg text not null,
  door uuid not null,
  created_at timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, plan_id) references dossiers.plan (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  foreign key (regio_id, door) references toegang.gebruiker (regio_id, id)
);
create index evaluatie_plan on dossiers.evaluatie (regio_id, plan_id, datum desc);
create index evaluatie_kandidaat on dossiers.evaluatie (regio_id, kandidaat_id);

create table dossiers.terugmelding (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  gemeente text not null references toegang.gemeente,
  gericht_aan text not null references toegang.gemeente,
  reden text not null check (reden in ('zorgvraag-gaat-voor', 'geen-arbeidsvermogen', 'niet-bereikbaar', 'verhuisd', 'inburgering-gaat-voor', 'schulden-gaan-voor', 'overig')),
  samenvatting text not null,
  behoefte text not null,
  status text not null default 'verzonden' check (status in ('verzonden', 'beantwoord', 'ingetrokken')),
  verzonden_door uuid not null,
  verzonden_op timestamptz not null,
  antwoord_uiterlijk date not null,
  antwoord_soort text check (antwoord_soort in ('neemt-over', 'terug-naar-keten', 'overleg', 'sluiten')),
  antwoord text,
  beantwoord_door uuid,
  beantwoord_op timestamptz,
  ingetrokken_op timestamptz,
  ingetrokken_reden text,
  version integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  foreign key (regio_id, verzonden_door) references toegang.gebruiker (regio_id, id),
  foreign key (regio_id, beantwoord_door) references toegang.gebruiker (regio_id, id),
  check ((status = 'beantwoord') = (antwoord_soort is not null)),
  check ((status = 'ingetrokken') = (ingetrokken_reden is not null))
);
comment on column dossiers.terugmelding.gemeente is 'Where the person lives now: the ground of who sees it.';
comment on column dossiers.terugmelding.gericht_aan is 'The municipality that answers or answered.';
create index terugmelding_kandidaat on dossiers.terugmelding (regio_id, kandidaat_id);
create index terugmelding_gemeente on dossiers.terugmelding (regio_id, gemeente, verzonden_op);
create index terugmelding_open on dossiers.terugmelding (regio_id, gemeente, antwoord_uiterlijk) where status = 'verzonden';
create index terugmelding_verzonden on dossiers.terugmelding (regio_id, verzonden_door, antwoord_uiterlijk) where status = 'verzonden';
create unique index terugmelding_een_open on dossiers.terugmelding (regio_id, kandidaat_id) where status = 'verzonden';

create table dossiers.taak (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  gemeente text not null references toegang.gemeente,
  titel text not null,
  toelichting text,
  gebruiker_id uuid not null,
  wacht_op text not null default 'mij' check (wacht_op in ('mij', 'kandidaat', 'gemeente', 'uwv', 'werkgever', 'aanbieder', 'collega')),
  uiterlijk date not null,
  status text not null default 'open' check (status in ('open', 'klaar', 'vervallen')),
  afgehandeld_op timestamptz,
  afgehandeld_door uuid,
  bron text not null default 'medewerker',
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  foreign key (regio_id, gebruiker_id) references toegang.gebruiker (regio_id, id)
);
create index taak_open on dossiers.taak (regio_id, gebruiker_id, uiterlijk) where status = 'open';
create index taak_gemeente on dossiers.taak (regio_id, gemeente, uiterlijk) where status = 'open';
create index taak_wacht on dossiers.taak (regio_id, gemeente, wacht_op, uiterlijk) where status = 'open';
create index taak_afgehandeld on dossiers.taak (regio_id, gebruiker_id, afgehandeld_op) where status <> 'open';
create index taak_kandidaat on dossiers.taak (regio_id, kandidaat_id, uiterlijk);

create table dossiers.contact (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  datum date not null,
  soort text not null check (soort in ('gesprek', 'telefoon', 'huisbezoek', 'werkplekbezoek', 'bericht', 'niet-verschenen')),
  verslag text not null,
  door uuid not null,
  created_at timestamptz not null,
  vervallen_op timestamptz,
  vervangt uuid,
  primary key (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  foreign key (regio_id, door) references toegang.gebruiker (regio_id, id),
  foreign key (regio_id, vervangt) references dossiers.contact (regio_id, id)
);
create index contact_kandidaat on dossiers.contact (regio_id, kandidaat_id, datum desc);

create table dossiers.document (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  naam text not null,
  soort text not null check (soort in ('brief', 'overeenkomst', 'verslag', 'diploma', 'cv', 'overig')),
  media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg', 'text/plain', 'application/vnd.oasis.opendocument.text', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
  grootte integer not null check (grootte between 1 and 10485760),
  sha256 bytea not null,
  inhoud bytea not null,
  toegevoegd_door uuid not null,
  created_at timestamptz not null,
  vervallen_op timestamptz,
  vervallen_reden text,
  primary key (regio_id, id),
  foreign key (regio_id, kandidaat_id) references kandidaten.kandidaat (regio_id, id),
  foreign key (regio_id, toegevoegd_door) references toegang.gebruiker (regio_id, id)
);
create index document_kandidaat on dossiers.document (regio_id, kandidaat_id);

call platform.beveilig('dossiers.beoordeling', 'kandidaat');
call platform.beveilig('dossiers.plan', 'kandidaat');
call platform.beveilig('dossiers.doel', 'kandidaat');
call platform.beveilig('dossiers.interventie', 'kandidaat');
call platform.beveilig('dossiers.evaluatie', 'kandidaat');
call platform.beveilig('dossiers.terugmelding', 'gemeente');
call platform.beveilig('dossiers.taak', 'gemeente');
call platform.beveilig('dossiers.contact', 'kandidaat');
call platform.beveilig('dossiers.document', 'kandidaat');

grant select, insert, update on all tables in schema dossiers to schakel_medewerker, schakel_regio;

-- Worklists carry the municipality for their policy and index; when somebody moves, their rows move along. An unanswered
-- report back goes to the new home municipality: the old one no longer sees the person and could never answer it.
create function dossiers.verhuis_taken() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update dossiers.taak set gemeente = new.gemeente where regio_id = new.regio_id and kandidaat_id = new.id;
  update dossiers.terugmelding
     set gemeente = new.gemeente, gericht_aan = case when status = 'verzonden' then new.gemeente else gericht_aan end
   where regio_id = new.regio_id and kandidaat_id = new.id;
  return null;
end $$;
create trigger verhuis_taken after update of gemeente on kandidaten.kandidaat
  for each row when (old.gemeente is distinct from new.gemeente) execute function dossiers.verhuis_taken();

revoke execute on all functions in schema dossiers from public;
