-- The schema that all migrations together make. Generated from the catalogue by: npm run schema
-- Not for loading: read it in review, to see what a migration really changed.

create extension btree_gin schema public;

create extension btree_gist schema public;

create extension pg_trgm schema public;

create schema dossiers;
grant usage on schema dossiers to schakel_medewerker;
grant usage on schema dossiers to schakel_regio;

create schema journaal;
grant usage on schema journaal to schakel_medewerker;
grant usage on schema journaal to schakel_regio;

create schema kandidaten;
grant usage on schema kandidaten to schakel_medewerker;
grant usage on schema kandidaten to schakel_regio;

create schema overname;
grant usage on schema overname to schakel_medewerker;
grant usage on schema overname to schakel_regio;

create schema plaatsingen;
grant usage on schema plaatsingen to schakel_medewerker;
grant usage on schema plaatsingen to schakel_regio;

create schema platform;
grant usage on schema platform to schakel_medewerker;
grant usage on schema platform to schakel_regio;

create schema sturing;
grant usage on schema sturing to schakel_medewerker;
grant usage on schema sturing to schakel_regio;

create schema termijnen;
grant usage on schema termijnen to schakel_medewerker;
grant usage on schema termijnen to schakel_regio;

create schema toegang;
grant usage on schema toegang to schakel_medewerker;
grant usage on schema toegang to schakel_regio;

create schema trajecten;
grant usage on schema trajecten to schakel_medewerker;
grant usage on schema trajecten to schakel_regio;

create schema werkgevers;
grant usage on schema werkgevers to schakel_medewerker;
grant usage on schema werkgevers to schakel_regio;

create table dossiers.beoordeling (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  indeling text not null,
  redenen text[] not null,
  toelichting text not null,
  route text not null,
  mogelijke_vorm text,
  datum date not null,
  beslist_door uuid not null,
  herziet uuid,
  vervangt uuid,
  created_at timestamp with time zone not null,
  vervallen_op timestamp with time zone,
  constraint beoordeling_indeling_check CHECK ((indeling = ANY (ARRAY['A'::text, 'B'::text, 'C'::text]))),
  constraint beoordeling_pkey PRIMARY KEY (regio_id, id),
  constraint beoordeling_redenen_check CHECK ((cardinality(redenen) > 0)),
  constraint beoordeling_regio_id_beslist_door_fkey FOREIGN KEY (regio_id, beslist_door) REFERENCES toegang.gebruiker(regio_id, id),
  constraint beoordeling_regio_id_herziet_fkey FOREIGN KEY (regio_id, herziet) REFERENCES dossiers.beoordeling(regio_id, id),
  constraint beoordeling_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint beoordeling_regio_id_vervangt_fkey FOREIGN KEY (regio_id, vervangt) REFERENCES dossiers.beoordeling(regio_id, id)
);
comment on column dossiers.beoordeling.herziet is 'The earlier assessment after which this new one was made: both were right in their time.';
comment on column dossiers.beoordeling.vervangt is 'The assessment that was recorded wrongly and that this one corrects.';
CREATE INDEX beoordeling_kandidaat ON dossiers.beoordeling USING btree (regio_id, kandidaat_id, datum DESC);
alter table dossiers.beoordeling enable row level security;
alter table dossiers.beoordeling force row level security;
create policy eigenaar on dossiers.beoordeling for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on dossiers.beoordeling for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = beoordeling.regio_id) AND (k.id = beoordeling.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = beoordeling.regio_id) AND (k.id = beoordeling.kandidaat_id))))));
create policy regio on dossiers.beoordeling for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table dossiers.beoordeling to schakel_medewerker;
grant insert, select, update on table dossiers.beoordeling to schakel_regio;

create table dossiers.contact (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  datum date not null,
  soort text not null,
  verslag text not null,
  door uuid not null,
  created_at timestamp with time zone not null,
  vervallen_op timestamp with time zone,
  vervangt uuid,
  constraint contact_pkey PRIMARY KEY (regio_id, id),
  constraint contact_regio_id_door_fkey FOREIGN KEY (regio_id, door) REFERENCES toegang.gebruiker(regio_id, id),
  constraint contact_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint contact_regio_id_vervangt_fkey FOREIGN KEY (regio_id, vervangt) REFERENCES dossiers.contact(regio_id, id),
  constraint contact_soort_check CHECK ((soort = ANY (ARRAY['gesprek'::text, 'telefoon'::text, 'huisbezoek'::text, 'werkplekbezoek'::text, 'bericht'::text, 'niet-verschenen'::text])))
);
CREATE INDEX contact_kandidaat ON dossiers.contact USING btree (regio_id, kandidaat_id, datum DESC);
alter table dossiers.contact enable row level security;
alter table dossiers.contact force row level security;
create policy eigenaar on dossiers.contact for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on dossiers.contact for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = contact.regio_id) AND (k.id = contact.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = contact.regio_id) AND (k.id = contact.kandidaat_id))))));
create policy regio on dossiers.contact for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table dossiers.contact to schakel_medewerker;
grant insert, select, update on table dossiers.contact to schakel_regio;

create table dossiers.document (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  naam text not null,
  soort text not null,
  media_type text not null,
  grootte integer not null,
  sha256 bytea not null,
  inhoud bytea not null,
  toegevoegd_door uuid not null,
  created_at timestamp with time zone not null,
  vervallen_op timestamp with time zone,
  vervallen_reden text,
  constraint document_grootte_check CHECK (((grootte >= 1) AND (grootte <= 10485760))),
  constraint document_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text, 'text/plain'::text, 'application/vnd.oasis.opendocument.text'::text, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'::text]))),
  constraint document_pkey PRIMARY KEY (regio_id, id),
  constraint document_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint document_regio_id_toegevoegd_door_fkey FOREIGN KEY (regio_id, toegevoegd_door) REFERENCES toegang.gebruiker(regio_id, id),
  constraint document_soort_check CHECK ((soort = ANY (ARRAY['brief'::text, 'overeenkomst'::text, 'verslag'::text, 'diploma'::text, 'cv'::text, 'overig'::text])))
);
CREATE INDEX document_kandidaat ON dossiers.document USING btree (regio_id, kandidaat_id);
alter table dossiers.document enable row level security;
alter table dossiers.document force row level security;
create policy eigenaar on dossiers.document for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on dossiers.document for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = document.regio_id) AND (k.id = document.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = document.regio_id) AND (k.id = document.kandidaat_id))))));
create policy regio on dossiers.document for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table dossiers.document to schakel_medewerker;
grant insert, select, update on table dossiers.document to schakel_regio;

create table dossiers.doel (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  plan_id uuid not null,
  ontwikkelpunt text not null,
  omschrijving text not null,
  streefdatum date not null,
  status text default 'open'::text not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint doel_pkey PRIMARY KEY (regio_id, id),
  constraint doel_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint doel_regio_id_plan_id_fkey FOREIGN KEY (regio_id, plan_id) REFERENCES dossiers.plan(regio_id, id),
  constraint doel_status_check CHECK ((status = ANY (ARRAY['open'::text, 'behaald'::text, 'vervallen'::text])))
);
CREATE INDEX doel_kandidaat ON dossiers.doel USING btree (regio_id, kandidaat_id);
CREATE INDEX doel_plan ON dossiers.doel USING btree (regio_id, plan_id);
alter table dossiers.doel enable row level security;
alter table dossiers.doel force row level security;
create policy eigenaar on dossiers.doel for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on dossiers.doel for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = doel.regio_id) AND (k.id = doel.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = doel.regio_id) AND (k.id = doel.kandidaat_id))))));
create policy regio on dossiers.doel for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table dossiers.doel to schakel_medewerker;
grant insert, select, update on table dossiers.doel to schakel_regio;

create table dossiers.evaluatie (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  plan_id uuid not null,
  datum date not null,
  bevinding text not null,
  voortgang smallint not null,
  mening_kandidaat text,
  vervolg text not null,
  door uuid not null,
  created_at timestamp with time zone not null,
  constraint evaluatie_pkey PRIMARY KEY (regio_id, id),
  constraint evaluatie_regio_id_door_fkey FOREIGN KEY (regio_id, door) REFERENCES toegang.gebruiker(regio_id, id),
  constraint evaluatie_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint evaluatie_regio_id_plan_id_fkey FOREIGN KEY (regio_id, plan_id) REFERENCES dossiers.plan(regio_id, id),
  constraint evaluatie_voortgang_check CHECK (((voortgang >= 1) AND (voortgang <= 5)))
);
CREATE INDEX evaluatie_kandidaat ON dossiers.evaluatie USING btree (regio_id, kandidaat_id);
CREATE INDEX evaluatie_plan ON dossiers.evaluatie USING btree (regio_id, plan_id, datum DESC);
alter table dossiers.evaluatie enable row level security;
alter table dossiers.evaluatie force row level security;
create policy eigenaar on dossiers.evaluatie for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on dossiers.evaluatie for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = evaluatie.regio_id) AND (k.id = evaluatie.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = evaluatie.regio_id) AND (k.id = evaluatie.kandidaat_id))))));
create policy regio on dossiers.evaluatie for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table dossiers.evaluatie to schakel_medewerker;
grant insert, select, update on table dossiers.evaluatie to schakel_regio;

create table dossiers.interventie (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  doel_id uuid not null,
  soort text not null,
  omschrijving text not null,
  aanbieder text,
  periode daterange not null,
  status text default 'gepland'::text not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint interventie_periode_check CHECK ((NOT isempty(periode))),
  constraint interventie_pkey PRIMARY KEY (regio_id, id),
  constraint interventie_regio_id_doel_id_fkey FOREIGN KEY (regio_id, doel_id) REFERENCES dossiers.doel(regio_id, id),
  constraint interventie_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint interventie_soort_check CHECK ((soort = ANY (ARRAY['taalondersteuning'::text, 'ervaringsdeskundige'::text, 'training'::text, 'slim-scholing'::text, 'jobcoaching'::text, 'begeleiding'::text, 'onderzoek'::text, 'stage'::text, 'overig'::text]))),
  constraint interventie_status_check CHECK ((status = ANY (ARRAY['gepland'::text, 'lopend'::text, 'afgerond'::text, 'gestopt'::text])))
);
CREATE INDEX interventie_doel ON dossiers.interventie USING btree (regio_id, doel_id);
CREATE INDEX interventie_kandidaat ON dossiers.interventie USING btree (regio_id, kandidaat_id);
alter table dossiers.interventie enable row level security;
alter table dossiers.interventie force row level security;
create policy eigenaar on dossiers.interventie for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on dossiers.interventie for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = interventie.regio_id) AND (k.id = interventie.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = interventie.regio_id) AND (k.id = interventie.kandidaat_id))))));
create policy regio on dossiers.interventie for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table dossiers.interventie to schakel_medewerker;
grant insert, select, update on table dossiers.interventie to schakel_regio;

create table dossiers.plan (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  status text default 'concept'::text not null,
  beschrijving text not null,
  samen_gemaakt_op date,
  vastgesteld_op date,
  afgesloten_op date,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint plan_pkey PRIMARY KEY (regio_id, id),
  constraint plan_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint plan_status_check CHECK ((status = ANY (ARRAY['concept'::text, 'vastgesteld'::text, 'afgesloten'::text])))
);
CREATE UNIQUE INDEX plan_lopend ON dossiers.plan USING btree (regio_id, kandidaat_id) WHERE (status <> 'afgesloten'::text);
alter table dossiers.plan enable row level security;
alter table dossiers.plan force row level security;
create policy eigenaar on dossiers.plan for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on dossiers.plan for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = plan.regio_id) AND (k.id = plan.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = plan.regio_id) AND (k.id = plan.kandidaat_id))))));
create policy regio on dossiers.plan for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table dossiers.plan to schakel_medewerker;
grant insert, select, update on table dossiers.plan to schakel_regio;

create table dossiers.taak (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  gemeente text not null,
  titel text not null,
  toelichting text,
  gebruiker_id uuid not null,
  wacht_op text default 'mij'::text not null,
  uiterlijk date not null,
  status text default 'open'::text not null,
  afgehandeld_op timestamp with time zone,
  afgehandeld_door uuid,
  bron text default 'medewerker'::text not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint taak_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES toegang.gemeente(code),
  constraint taak_pkey PRIMARY KEY (regio_id, id),
  constraint taak_regio_id_gebruiker_id_fkey FOREIGN KEY (regio_id, gebruiker_id) REFERENCES toegang.gebruiker(regio_id, id),
  constraint taak_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint taak_status_check CHECK ((status = ANY (ARRAY['open'::text, 'klaar'::text, 'vervallen'::text]))),
  constraint taak_wacht_op_check CHECK ((wacht_op = ANY (ARRAY['mij'::text, 'kandidaat'::text, 'gemeente'::text, 'uwv'::text, 'werkgever'::text, 'aanbieder'::text, 'collega'::text])))
);
CREATE INDEX taak_afgehandeld ON dossiers.taak USING btree (regio_id, gebruiker_id, afgehandeld_op) WHERE (status <> 'open'::text);
CREATE INDEX taak_gemeente ON dossiers.taak USING btree (regio_id, gemeente, uiterlijk) WHERE (status = 'open'::text);
CREATE INDEX taak_kandidaat ON dossiers.taak USING btree (regio_id, kandidaat_id, uiterlijk);
CREATE INDEX taak_open ON dossiers.taak USING btree (regio_id, gebruiker_id, uiterlijk) WHERE (status = 'open'::text);
CREATE INDEX taak_wacht ON dossiers.taak USING btree (regio_id, gemeente, wacht_op, uiterlijk) WHERE (status = 'open'::text);
alter table dossiers.taak enable row level security;
alter table dossiers.taak force row level security;
create policy eigenaar on dossiers.taak for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on dossiers.taak for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND ((gemeente = ANY (( SELECT platform.gemeenten() AS gemeenten)::text[])) OR (kandidaat_id = ANY (( SELECT platform.gedeeld() AS gedeeld)::uuid[]))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND ((gemeente = ANY (( SELECT platform.gemeenten() AS gemeenten)::text[])) OR (kandidaat_id = ANY (( SELECT platform.gedeeld() AS gedeeld)::uuid[])))));
create policy regio on dossiers.taak for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table dossiers.taak to schakel_medewerker;
grant insert, select, update on table dossiers.taak to schakel_regio;

create table dossiers.terugmelding (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  gemeente text not null,
  gericht_aan text not null,
  reden text not null,
  samenvatting text not null,
  behoefte text not null,
  status text default 'verzonden'::text not null,
  verzonden_door uuid not null,
  verzonden_op timestamp with time zone not null,
  antwoord_uiterlijk date not null,
  antwoord_soort text,
  antwoord text,
  beantwoord_door uuid,
  beantwoord_op timestamp with time zone,
  ingetrokken_op timestamp with time zone,
  ingetrokken_reden text,
  version integer default 1 not null,
  constraint terugmelding_antwoord_soort_check CHECK ((antwoord_soort = ANY (ARRAY['neemt-over'::text, 'terug-naar-keten'::text, 'overleg'::text, 'sluiten'::text]))),
  constraint terugmelding_check CHECK (((status = 'beantwoord'::text) = (antwoord_soort IS NOT NULL))),
  constraint terugmelding_check1 CHECK (((status = 'ingetrokken'::text) = (ingetrokken_reden IS NOT NULL))),
  constraint terugmelding_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES toegang.gemeente(code),
  constraint terugmelding_gericht_aan_fkey FOREIGN KEY (gericht_aan) REFERENCES toegang.gemeente(code),
  constraint terugmelding_pkey PRIMARY KEY (regio_id, id),
  constraint terugmelding_reden_check CHECK ((reden = ANY (ARRAY['zorgvraag-gaat-voor'::text, 'geen-arbeidsvermogen'::text, 'niet-bereikbaar'::text, 'verhuisd'::text, 'inburgering-gaat-voor'::text, 'schulden-gaan-voor'::text, 'overig'::text]))),
  constraint terugmelding_regio_id_beantwoord_door_fkey FOREIGN KEY (regio_id, beantwoord_door) REFERENCES toegang.gebruiker(regio_id, id),
  constraint terugmelding_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint terugmelding_regio_id_verzonden_door_fkey FOREIGN KEY (regio_id, verzonden_door) REFERENCES toegang.gebruiker(regio_id, id),
  constraint terugmelding_status_check CHECK ((status = ANY (ARRAY['verzonden'::text, 'beantwoord'::text, 'ingetrokken'::text])))
);
comment on column dossiers.terugmelding.gemeente is 'Where the person lives now: the ground of who sees it.';
comment on column dossiers.terugmelding.gericht_aan is 'The municipality that answers or answered.';
CREATE UNIQUE INDEX terugmelding_een_open ON dossiers.terugmelding USING btree (regio_id, kandidaat_id) WHERE (status = 'verzonden'::text);
CREATE INDEX terugmelding_gemeente ON dossiers.terugmelding USING btree (regio_id, gemeente, verzonden_op);
CREATE INDEX terugmelding_kandidaat ON dossiers.terugmelding USING btree (regio_id, kandidaat_id);
CREATE INDEX terugmelding_open ON dossiers.terugmelding USING btree (regio_id, gemeente, antwoord_uiterlijk) WHERE (status = 'verzonden'::text);
CREATE INDEX terugmelding_verzonden ON dossiers.terugmelding USING btree (regio_id, verzonden_door, antwoord_uiterlijk) WHERE (status = 'verzonden'::text);
alter table dossiers.terugmelding enable row level security;
alter table dossiers.terugmelding force row level security;
create policy eigenaar on dossiers.terugmelding for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on dossiers.terugmelding for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND ((gemeente = ANY (( SELECT platform.gemeenten() AS gemeenten)::text[])) OR (kandidaat_id = ANY (( SELECT platform.gedeeld() AS gedeeld)::uuid[]))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND ((gemeente = ANY (( SELECT platform.gemeenten() AS gemeenten)::text[])) OR (kandidaat_id = ANY (( SELECT platform.gedeeld() AS gedeeld)::uuid[])))));
create policy regio on dossiers.terugmelding for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table dossiers.terugmelding to schakel_medewerker;
grant insert, select, update on table dossiers.terugmelding to schakel_regio;

create table journaal.baan (
  regio_id uuid not null,
  baan smallint not null,
  nr bigint not null,
  hash bytea not null,
  constraint baan_pkey PRIMARY KEY (regio_id, baan),
  constraint baan_regio_id_fkey FOREIGN KEY (regio_id) REFERENCES toegang.regio(regio_id)
);
comment on table journaal.baan is 'The head of each lane; a tail that is cut off shows because the head no longer fits.';
alter table journaal.baan enable row level security;
alter table journaal.baan force row level security;
create policy eigenaar on journaal.baan for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on journaal.baan for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on journaal.baan for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));

create table journaal.regel (
  regio_id uuid not null,
  baan smallint not null,
  nr bigint not null,
  op timestamp with time zone not null,
  gebruiker_id uuid,
  organisatie_id uuid,
  rol text,
  verzoek_id text not null,
  doel text not null,
  soort text not null,
  wat text not null,
  kandidaten uuid[] default '{}'::uuid[] not null,
  inhoud jsonb,
  vorige_hash bytea not null,
  hash bytea not null,
  constraint regel_pkey PRIMARY KEY (regio_id, baan, nr),
  constraint regel_soort_check CHECK ((soort = ANY (ARRAY['inzage'::text, 'wijziging'::text, 'zoekvraag'::text, 'export'::text, 'inlog'::text, 'beheer'::text])))
);
comment on column journaal.regel.kandidaten is 'Every person in the answer or touched by the change: nobody is sampled.';
CREATE INDEX journaal_gebruiker ON journaal.regel USING btree (regio_id, gebruiker_id, op);
CREATE INDEX journaal_kandidaten ON journaal.regel USING gin (kandidaten);
alter table journaal.regel enable row level security;
alter table journaal.regel force row level security;
create policy eigenaar on journaal.regel for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on journaal.regel for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on journaal.regel for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant select on table journaal.regel to schakel_medewerker;
grant select on table journaal.regel to schakel_regio;

create table kandidaten.filter (
  regio_id uuid not null,
  id uuid not null,
  gebruiker_id uuid not null,
  naam text not null,
  vraag text not null,
  created_at timestamp with time zone not null,
  constraint filter_pkey PRIMARY KEY (regio_id, id),
  constraint filter_regio_id_gebruiker_id_fkey FOREIGN KEY (regio_id, gebruiker_id) REFERENCES toegang.gebruiker(regio_id, id),
  constraint filter_regio_id_gebruiker_id_naam_key UNIQUE (regio_id, gebruiker_id, naam)
);
comment on table kandidaten.filter is 'A saved view of the caseload: the query part of its address.';
alter table kandidaten.filter enable row level security;
alter table kandidaten.filter force row level security;
create policy eigenaar on kandidaten.filter for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on kandidaten.filter for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on kandidaten.filter for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant delete, insert, select, update on table kandidaten.filter to schakel_medewerker;
grant delete, insert, select, update on table kandidaten.filter to schakel_regio;

create table kandidaten.gebeurtenis (
  regio_id uuid not null,
  kandidaat_id uuid not null,
  id uuid not null,
  op timestamp with time zone not null,
  soort text not null,
  gemeente text not null,
  geldig_vanaf date,
  geldig_tot date,
  door uuid,
  bron text default 'medewerker'::text not null,
  reden text,
  object_id uuid,
  inhoud jsonb default '{}'::jsonb not null,
  constraint gebeurtenis_pkey PRIMARY KEY (regio_id, kandidaat_id, op, id),
  constraint gebeurtenis_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id)
);
comment on table kandidaten.gebeurtenis is 'Append-only story of a dossier: who, when, valid from/to, recorded at, why. A correction is a new event.';
comment on column kandidaten.gebeurtenis.gemeente is 'Home municipality when it happened: counts stay where they belong when somebody moves.';
CREATE INDEX gebeurtenis_object ON kandidaten.gebeurtenis USING btree (regio_id, object_id) WHERE (object_id IS NOT NULL);
alter table kandidaten.gebeurtenis enable row level security;
alter table kandidaten.gebeurtenis force row level security;
create policy eigenaar on kandidaten.gebeurtenis for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on kandidaten.gebeurtenis for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = gebeurtenis.regio_id) AND (k.id = gebeurtenis.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = gebeurtenis.regio_id) AND (k.id = gebeurtenis.kandidaat_id))))));
create policy regio on kandidaten.gebeurtenis for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
CREATE TRIGGER tel_mee AFTER INSERT ON kandidaten.gebeurtenis REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT WHEN ((current_setting('app.laden'::text, true) IS DISTINCT FROM 'ja'::text)) EXECUTE FUNCTION sturing.tel_mee();
grant insert, select on table kandidaten.gebeurtenis to schakel_medewerker;
grant insert, select on table kandidaten.gebeurtenis to schakel_regio;

create table kandidaten.kandidaat (
  regio_id uuid not null,
  id uuid not null,
  dossiernummer text not null,
  bsn_versleuteld bytea,
  bsn_index bytea,
  bsn_test boolean default false not null,
  bsn_van uuid,
  achternaam text not null,
  voorvoegsel text,
  voornaam text not null,
  zoeknaam text not null,
  geboortedatum date not null,
  geslacht text default 'X'::text not null,
  contacttaal text default 'nl'::text not null,
  leesniveau text,
  telefoon text,
  email text,
  postcode text,
  woonplaats text,
  gemeente text not null,
  regie_organisatie_id uuid,
  consulent_id uuid,
  jobcoach_id uuid,
  status text default 'open'::text not null,
  samengevoegd_in uuid,
  bron text default 'registratie'::text not null,
  fase text,
  abc text,
  verwachting text,
  indeling text,
  vorm text,
  doelgroepen text[] default '{}'::text[] not null,
  volgende_termijn date default 'infinity'::date not null,
  volgende_termijn_naam text,
  volgende_taak date default 'infinity'::date not null,
  volgende_actie date generated always as (LEAST(volgende_termijn, volgende_taak)) stored not null,
  laatste_contact date,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint kandidaat_abc_check CHECK ((abc = ANY (ARRAY['A'::text, 'B'::text, 'C'::text]))),
  constraint kandidaat_achternaam_check CHECK ((achternaam <> ''::text)),
  constraint kandidaat_bron_check CHECK ((bron = ANY (ARRAY['registratie'::text, 'overname'::text, 'school'::text, 'melding'::text]))),
  constraint kandidaat_check CHECK (((status = 'samengevoegd'::text) = (samengevoegd_in IS NOT NULL))),
  constraint kandidaat_check1 CHECK (((bsn_versleuteld IS NULL) = (bsn_index IS NULL))),
  constraint kandidaat_fase_check CHECK ((fase = ANY (ARRAY['ontwikkelen'::text, 'bemiddelen'::text, 'begeleiden'::text]))),
  constraint kandidaat_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES toegang.gemeente(code),
  constraint kandidaat_geslacht_check CHECK ((geslacht = ANY (ARRAY['V'::text, 'M'::text, 'X'::text]))),
  constraint kandidaat_indeling_check CHECK ((indeling = ANY (ARRAY['A'::text, 'B'::text, 'C'::text]))),
  constraint kandidaat_leesniveau_check CHECK ((leesniveau = ANY (ARRAY['A1'::text, 'A2'::text, 'B1'::text, 'B2'::text, 'niet-lezend'::text]))),
  constraint kandidaat_pkey PRIMARY KEY (regio_id, id),
  constraint kandidaat_postcode_check CHECK ((postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'::text)),
  constraint kandidaat_regio_id_consulent_id_fkey FOREIGN KEY (regio_id, consulent_id) REFERENCES toegang.gebruiker(regio_id, id),
  constraint kandidaat_regio_id_dossiernummer_key UNIQUE (regio_id, dossiernummer),
  constraint kandidaat_regio_id_fkey FOREIGN KEY (regio_id) REFERENCES toegang.regio(regio_id),
  constraint kandidaat_regio_id_jobcoach_id_fkey FOREIGN KEY (regio_id, jobcoach_id) REFERENCES toegang.gebruiker(regio_id, id),
  constraint kandidaat_regio_id_regie_organisatie_id_fkey FOREIGN KEY (regio_id, regie_organisatie_id) REFERENCES toegang.organisatie(regio_id, id),
  constraint kandidaat_regio_id_samengevoegd_in_fkey FOREIGN KEY (regio_id, samengevoegd_in) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint kandidaat_status_check CHECK ((status = ANY (ARRAY['open'::text, 'gesloten'::text, 'samengevoegd'::text]))),
  constraint kandidaat_verwachting_check CHECK ((verwachting = ANY (ARRAY['<3'::text, '3-6'::text, '6-12'::text, '>=12'::text])))
);
comment on column kandidaten.kandidaat.bsn_van is 'The dossier to which the cipher text is bound, when it came from a dossier that was merged into this one.';
comment on column kandidaten.kandidaat.abc is 'ABC measurement of support need: A light to middle, B heavier, C large (source: S0, annex 1).';
comment on column kandidaten.kandidaat.indeling is 'Integral assessment into target group A, B or C by the Werkplein (source: S3).';
comment on column kandidaten.kandidaat.volgende_actie is 'The first open term or task; infinity means that nobody has planned a next step.';
CREATE UNIQUE INDEX kandidaat_bsn ON kandidaten.kandidaat USING btree (regio_id, bsn_index) WHERE (status <> 'samengevoegd'::text);
CREATE INDEX kandidaat_consulent ON kandidaten.kandidaat USING btree (regio_id, consulent_id, volgende_actie, id) WHERE (status = 'open'::text);
CREATE INDEX kandidaat_geboren ON kandidaten.kandidaat USING btree (regio_id, geboortedatum);
CREATE INDEX kandidaat_jobcoach ON kandidaten.kandidaat USING btree (regio_id, jobcoach_id, volgende_actie, id) WHERE (status = 'open'::text);
CREATE INDEX kandidaat_lijst ON kandidaten.kandidaat USING btree (regio_id, gemeente, volgende_actie, id) INCLUDE (achternaam, voorvoegsel, voornaam, fase, indeling, consulent_id, dossiernummer) WHERE (status = 'open'::text);
CREATE INDEX kandidaat_naam ON kandidaten.kandidaat USING btree (regio_id, gemeente, zoeknaam, id) WHERE (status = 'open'::text);
CREATE INDEX kandidaat_samengevoegd ON kandidaten.kandidaat USING btree (regio_id, samengevoegd_in) WHERE (samengevoegd_in IS NOT NULL);
CREATE INDEX kandidaat_zoek ON kandidaten.kandidaat USING gin (gemeente, zoeknaam public.gin_trgm_ops);
alter table kandidaten.kandidaat enable row level security;
alter table kandidaten.kandidaat force row level security;
create policy eigenaar on kandidaten.kandidaat for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on kandidaten.kandidaat for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND
CASE
    WHEN (gemeente = ANY (( SELECT platform.gemeenten() AS gemeenten)::text[])) THEN true
    ELSE (id = ANY (( SELECT platform.gedeeld() AS gedeeld)::uuid[]))
END)) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND
CASE
    WHEN (gemeente = ANY (( SELECT platform.gemeenten() AS gemeenten)::text[])) THEN true
    ELSE (id = ANY (( SELECT platform.gedeeld() AS gedeeld)::uuid[]))
END));
create policy regio on kandidaten.kandidaat for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
CREATE TRIGGER verhuis_taken AFTER UPDATE OF gemeente ON kandidaten.kandidaat FOR EACH ROW WHEN ((old.gemeente IS DISTINCT FROM new.gemeente)) EXECUTE FUNCTION dossiers.verhuis_taken();
CREATE TRIGGER verhuis_termijnen AFTER UPDATE OF gemeente ON kandidaten.kandidaat FOR EACH ROW WHEN ((old.gemeente IS DISTINCT FROM new.gemeente)) EXECUTE FUNCTION termijnen.verhuis_termijnen();
grant insert, select, update on table kandidaten.kandidaat to schakel_medewerker;
grant insert, select, update on table kandidaten.kandidaat to schakel_regio;

create table kandidaten.kenmerk (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  soort text not null,
  waarde text not null,
  periode daterange not null,
  bron text not null,
  reden text,
  vastgesteld_door uuid,
  created_at timestamp with time zone not null,
  vervallen_op timestamp with time zone,
  vervangen_door uuid,
  constraint kenmerk_periode_check CHECK ((NOT isempty(periode))),
  constraint kenmerk_pkey PRIMARY KEY (regio_id, id),
  constraint kenmerk_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint kenmerk_regio_id_kandidaat_id_soort_periode_excl EXCLUDE USING gist (regio_id WITH =, kandidaat_id WITH =, soort WITH =, periode WITH &&) WHERE (((vervallen_op IS NULL) AND (soort <> ALL (ARRAY['doelgroep'::text, 'mogelijkheid'::text, 'uitkering'::text])))),
  constraint kenmerk_regio_id_kandidaat_id_soort_waarde_periode_excl EXCLUDE USING gist (regio_id WITH =, kandidaat_id WITH =, soort WITH =, waarde WITH =, periode WITH &&) WHERE (((vervallen_op IS NULL) AND (soort = ANY (ARRAY['doelgroep'::text, 'mogelijkheid'::text, 'uitkering'::text])))),
  constraint kenmerk_soort_check CHECK ((soort = ANY (ARRAY['doelgroep'::text, 'fase'::text, 'abc'::text, 'verwachting'::text, 'uitkering'::text, 'gemeente'::text, 'consulent'::text, 'jobcoach'::text, 'regie'::text, 'doelgroepregister'::text, 'mogelijkheid'::text])))
);
comment on table kandidaten.kenmerk is 'Dated facts about a person. A correction ends the recorded row (vervallen_op) and writes a new one; nothing is overwritten.';
CREATE INDEX kenmerk_kandidaat ON kandidaten.kenmerk USING btree (regio_id, kandidaat_id, soort);
CREATE INDEX kenmerk_soort ON kandidaten.kenmerk USING btree (regio_id, soort, waarde) WHERE (vervallen_op IS NULL);
alter table kandidaten.kenmerk enable row level security;
alter table kandidaten.kenmerk force row level security;
create policy eigenaar on kandidaten.kenmerk for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on kandidaten.kenmerk for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = kenmerk.regio_id) AND (k.id = kenmerk.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = kenmerk.regio_id) AND (k.id = kenmerk.kandidaat_id))))));
create policy regio on kandidaten.kenmerk for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table kandidaten.kenmerk to schakel_medewerker;
grant insert, select, update on table kandidaten.kenmerk to schakel_regio;

create table overname.bestand (
  regio_id uuid not null,
  overname_id uuid not null,
  organisatie_id uuid not null,
  inhoud bytea not null,
  constraint bestand_pkey PRIMARY KEY (regio_id, overname_id),
  constraint bestand_regio_id_overname_id_fkey FOREIGN KEY (regio_id, overname_id) REFERENCES overname.overname(regio_id, id)
);
comment on table overname.bestand is 'The file as sent, encrypted; wiped when the take-over is done or given up.';
alter table overname.bestand enable row level security;
alter table overname.bestand force row level security;
create policy eigenaar on overname.bestand for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on overname.bestand for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif")))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif"))));
create policy regio on overname.bestand for all to schakel_regio using (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif")))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif"))));
grant delete, insert, select on table overname.bestand to schakel_medewerker;
grant delete, insert, select on table overname.bestand to schakel_regio;

create table overname.gevolg (
  regio_id uuid not null,
  overname_id uuid not null,
  kandidaat_id uuid not null,
  organisatie_id uuid not null,
  soort text not null,
  gebeurtenissen integer not null,
  beeld jsonb,
  constraint gevolg_check CHECK (((soort = 'gewijzigd'::text) = (beeld IS NOT NULL))),
  constraint gevolg_pkey PRIMARY KEY (regio_id, overname_id, kandidaat_id),
  constraint gevolg_regio_id_overname_id_fkey FOREIGN KEY (regio_id, overname_id) REFERENCES overname.overname(regio_id, id),
  constraint gevolg_soort_check CHECK ((soort = ANY (ARRAY['nieuw'::text, 'gewijzigd'::text])))
);
comment on column overname.gevolg.gebeurtenissen is 'Lines of the dossier''s story right after the take-over: more of them later means that somebody worked in it.';
comment on column overname.gevolg.beeld is 'The rows of a known person before the take-over.';
alter table overname.gevolg enable row level security;
alter table overname.gevolg force row level security;
create policy eigenaar on overname.gevolg for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on overname.gevolg for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif")))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif"))));
create policy regio on overname.gevolg for all to schakel_regio using (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif")))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif"))));
grant insert, select on table overname.gevolg to schakel_medewerker;
grant insert, select on table overname.gevolg to schakel_regio;

create table overname.indeling (
  regio_id uuid not null,
  organisatie_id uuid not null,
  kopafdruk bytea not null,
  kolommen jsonb not null,
  updated_at timestamp with time zone not null,
  constraint indeling_pkey PRIMARY KEY (regio_id, organisatie_id, kopafdruk),
  constraint indeling_regio_id_organisatie_id_fkey FOREIGN KEY (regio_id, organisatie_id) REFERENCES toegang.organisatie(regio_id, id)
);
comment on table overname.indeling is 'The mapping that an organisation used for a file with these headings, proposed the next time.';
alter table overname.indeling enable row level security;
alter table overname.indeling force row level security;
create policy eigenaar on overname.indeling for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on overname.indeling for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif")))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif"))));
create policy regio on overname.indeling for all to schakel_regio using (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif")))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif"))));
grant insert, select, update on table overname.indeling to schakel_medewerker;
grant insert, select, update on table overname.indeling to schakel_regio;

create table overname.overname (
  regio_id uuid not null,
  id uuid not null,
  organisatie_id uuid not null,
  gemaakt_door uuid not null,
  bestandsnaam text not null,
  bestand_hash bytea not null,
  grootte integer not null,
  staat text default 'ingelezen'::text not null,
  keuzen bytea not null,
  verslag bytea,
  aantallen jsonb,
  resultaat jsonb,
  nieuwe_werkgevers uuid[] default '{}'::uuid[] not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  verwerkt_op timestamp with time zone,
  teruggedraaid_op timestamp with time zone,
  constraint overname_bestand_hash_check CHECK ((length(bestand_hash) = 32)),
  constraint overname_check CHECK (((staat = ANY (ARRAY['verwerkt'::text, 'teruggedraaid'::text])) = (verwerkt_op IS NOT NULL))),
  constraint overname_check1 CHECK (((staat = 'teruggedraaid'::text) = (teruggedraaid_op IS NOT NULL))),
  constraint overname_grootte_check CHECK ((grootte > 0)),
  constraint overname_pkey PRIMARY KEY (regio_id, id),
  constraint overname_regio_id_fkey FOREIGN KEY (regio_id) REFERENCES toegang.regio(regio_id),
  constraint overname_regio_id_gemaakt_door_fkey FOREIGN KEY (regio_id, gemaakt_door) REFERENCES toegang.gebruiker(regio_id, id),
  constraint overname_regio_id_organisatie_id_fkey FOREIGN KEY (regio_id, organisatie_id) REFERENCES toegang.organisatie(regio_id, id),
  constraint overname_staat_check CHECK ((staat = ANY (ARRAY['ingelezen'::text, 'beoordeeld'::text, 'verwerkt'::text, 'teruggedraaid'::text, 'afgebroken'::text])))
);
comment on column overname.overname.bestandsnaam is 'Without anything that may be personal: only letters, short numbers and the extension.';
comment on column overname.overname.keuzen is 'Encrypted: what a person chose and mended. File plus choices give the judgement again.';
CREATE INDEX overname_hash ON overname.overname USING btree (regio_id, organisatie_id, bestand_hash);
alter table overname.overname enable row level security;
alter table overname.overname force row level security;
create policy eigenaar on overname.overname for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on overname.overname for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif")))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif"))));
create policy regio on overname.overname for all to schakel_regio using (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif")))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif"))));
grant insert, select, update on table overname.overname to schakel_medewerker;
grant insert, select, update on table overname.overname to schakel_regio;

create table overname.regel (
  regio_id uuid not null,
  overname_id uuid not null,
  regel integer not null,
  organisatie_id uuid not null,
  klasse text not null,
  actie text,
  codes text[] default '{}'::text[] not null,
  groep integer,
  kandidaat_id uuid,
  inhoud bytea not null,
  constraint regel_actie_check CHECK ((actie = ANY (ARRAY['nieuw'::text, 'gewijzigd'::text, 'ongewijzigd'::text]))),
  constraint regel_check CHECK (((actie IS NULL) OR (klasse = 'goed'::text))),
  constraint regel_klasse_check CHECK ((klasse = ANY (ARRAY['goed'::text, 'teHerstellen'::text, 'dubbel'::text, 'tegenstrijdig'::text, 'weggelaten'::text]))),
  constraint regel_pkey PRIMARY KEY (regio_id, overname_id, regel),
  constraint regel_regio_id_overname_id_fkey FOREIGN KEY (regio_id, overname_id) REFERENCES overname.overname(regio_id, id)
);
comment on table overname.regel is 'The judgement of each row of the file; derived, so it may be made again at any time.';
CREATE INDEX regel_klasse ON overname.regel USING btree (regio_id, overname_id, klasse, regel);
alter table overname.regel enable row level security;
alter table overname.regel force row level security;
create policy eigenaar on overname.regel for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on overname.regel for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif")))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif"))));
create policy regio on overname.regel for all to schakel_regio using (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif")))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (organisatie_id = ( SELECT (NULLIF(current_setting('app.organisatie'::text, true), ''::text))::uuid AS "nullif"))));
grant delete, insert, select on table overname.regel to schakel_medewerker;
grant delete, insert, select on table overname.regel to schakel_regio;

create table overname.stand (
  regio_id uuid not null,
  kandidaat_id uuid not null,
  overname_id uuid not null,
  feiten_hash bytea not null,
  feiten bytea not null,
  created_at timestamp with time zone not null,
  constraint stand_pkey PRIMARY KEY (regio_id, kandidaat_id, overname_id),
  constraint stand_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint stand_regio_id_overname_id_fkey FOREIGN KEY (regio_id, overname_id) REFERENCES overname.overname(regio_id, id)
);
comment on table overname.stand is 'What a file said about a person at each take-over: of a next file only what differs from it is new.';
CREATE INDEX stand_overname ON overname.stand USING btree (regio_id, overname_id);
alter table overname.stand enable row level security;
alter table overname.stand force row level security;
create policy eigenaar on overname.stand for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on overname.stand for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = stand.regio_id) AND (k.id = stand.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = stand.regio_id) AND (k.id = stand.kandidaat_id))))));
create policy regio on overname.stand for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select on table overname.stand to schakel_medewerker;
grant insert, select on table overname.stand to schakel_regio;

create table plaatsingen.plaatsing (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  vorm text not null,
  werkgever_id uuid not null,
  werkplek_id uuid,
  leerwerktraject_id uuid,
  functie text,
  uren_per_week numeric(4,1) not null,
  loonwaarde smallint,
  instrumenten text[] default '{}'::text[] not null,
  kosten_per_jaar_cent bigint,
  nevenbaan boolean default false not null,
  lagere_vorm_reden text,
  periode daterange not null,
  gepland_einde date,
  status text default 'lopend'::text not null,
  einde_reden text,
  einde_toelichting text,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint plaatsing_einde_reden_check CHECK ((einde_reden = ANY (ARRAY['doorstroom'::text, 'contract-afgelopen'::text, 'uitval'::text, 'verhuizing'::text, 'pensioen'::text, 'overlijden'::text, 'eigen-verzoek'::text, 'overig'::text]))),
  constraint plaatsing_kosten_per_jaar_cent_check CHECK ((kosten_per_jaar_cent >= 0)),
  constraint plaatsing_loonwaarde_check CHECK (((loonwaarde >= 0) AND (loonwaarde <= 100))),
  constraint plaatsing_periode_check CHECK ((NOT isempty(periode))),
  constraint plaatsing_pkey PRIMARY KEY (regio_id, id),
  constraint plaatsing_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint plaatsing_regio_id_kandidaat_id_periode_excl EXCLUDE USING gist (regio_id WITH =, kandidaat_id WITH =, periode WITH &&) WHERE (((status <> 'vervallen'::text) AND (NOT nevenbaan))),
  constraint plaatsing_regio_id_kandidaat_id_werkgever_id_periode_excl EXCLUDE USING gist (regio_id WITH =, kandidaat_id WITH =, werkgever_id WITH =, periode WITH &&) WHERE ((status <> 'vervallen'::text)),
  constraint plaatsing_regio_id_leerwerktraject_id_fkey FOREIGN KEY (regio_id, leerwerktraject_id) REFERENCES trajecten.traject(regio_id, id),
  constraint plaatsing_regio_id_werkgever_id_fkey FOREIGN KEY (regio_id, werkgever_id) REFERENCES werkgevers.werkgever(regio_id, id),
  constraint plaatsing_regio_id_werkplek_id_fkey FOREIGN KEY (regio_id, werkplek_id) REFERENCES werkgevers.werkplek(regio_id, id),
  constraint plaatsing_status_check CHECK ((status = ANY (ARRAY['gepland'::text, 'lopend'::text, 'beeindigd'::text, 'vervallen'::text]))),
  constraint plaatsing_uren_per_week_check CHECK (((uren_per_week > (0)::numeric) AND (uren_per_week <= (40)::numeric))),
  constraint plaatsing_vorm_check CHECK ((vorm = ANY (ARRAY['regulier'::text, 'regulier-met-lks'::text, 'banenafspraak'::text, 'detachering'::text, 'beschut-werk'::text, 'proefplaatsing'::text, 'participatieplaats'::text, 'wsw-begeleid-werken'::text, 'wsw-detachering'::text, 'wsw-op-locatie'::text, 'wsw-intern'::text, 'dagbesteding'::text])))
);
CREATE INDEX plaatsing_kandidaat ON plaatsingen.plaatsing USING btree (regio_id, kandidaat_id);
CREATE INDEX plaatsing_werkgever ON plaatsingen.plaatsing USING btree (regio_id, werkgever_id);
CREATE INDEX plaatsing_werkplek ON plaatsingen.plaatsing USING btree (regio_id, werkplek_id) WHERE ((werkplek_id IS NOT NULL) AND (status <> 'vervallen'::text));
alter table plaatsingen.plaatsing enable row level security;
alter table plaatsingen.plaatsing force row level security;
create policy eigenaar on plaatsingen.plaatsing for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on plaatsingen.plaatsing for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = plaatsing.regio_id) AND (k.id = plaatsing.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = plaatsing.regio_id) AND (k.id = plaatsing.kandidaat_id))))));
create policy regio on plaatsingen.plaatsing for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table plaatsingen.plaatsing to schakel_medewerker;
grant insert, select, update on table plaatsingen.plaatsing to schakel_regio;

create table platform.idempotentie (
  regio_id uuid not null,
  gebruiker_id uuid not null,
  sleutel text not null,
  verzoek_hash bytea not null,
  status smallint not null,
  antwoord jsonb,
  created_at timestamp with time zone not null,
  constraint idempotentie_pkey PRIMARY KEY (regio_id, gebruiker_id, sleutel),
  constraint idempotentie_sleutel_check CHECK (((length(sleutel) >= 1) AND (length(sleutel) <= 255)))
);
alter table platform.idempotentie enable row level security;
alter table platform.idempotentie force row level security;
create policy eigenaar on platform.idempotentie for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on platform.idempotentie for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on platform.idempotentie for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select on table platform.idempotentie to schakel_medewerker;
grant insert, select on table platform.idempotentie to schakel_regio;

create table platform.migratie (
  nummer integer not null,
  naam text not null,
  hash text not null,
  applied_at timestamp with time zone default clock_timestamp() not null,
  constraint migratie_pkey PRIMARY KEY (nummer)
);

create table platform.nummer (
  regio_id uuid not null,
  soort text not null,
  laatste bigint not null,
  constraint nummer_pkey PRIMARY KEY (regio_id, soort),
  constraint nummer_regio_id_fkey FOREIGN KEY (regio_id) REFERENCES toegang.regio(regio_id)
);
alter table platform.nummer enable row level security;
alter table platform.nummer force row level security;
create policy eigenaar on platform.nummer for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on platform.nummer for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on platform.nummer for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));

create table platform.onderhoud (
  taak text not null,
  dag date not null,
  begonnen_op timestamp with time zone not null,
  klaar_op timestamp with time zone,
  verslag jsonb,
  constraint onderhoud_pkey PRIMARY KEY (taak, dag)
);
comment on table platform.onderhoud is 'One row per task and day: whoever writes it first does the work, so that many servers do it once. No persons.';
alter table platform.onderhoud enable row level security;
alter table platform.onderhoud force row level security;
create policy eigenaar on platform.onderhoud for all to schakel_eigenaar using (true) with check (true);

create table sturing.telling (
  regio_id uuid not null,
  jaar smallint not null,
  soort text not null,
  gemeente text not null,
  aantal bigint not null,
  constraint telling_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES toegang.gemeente(code),
  constraint telling_pkey PRIMARY KEY (regio_id, jaar, soort, gemeente),
  constraint telling_regio_id_fkey FOREIGN KEY (regio_id) REFERENCES toegang.regio(regio_id)
);
comment on table sturing.telling is 'Folded counts of kandidaten.gebeurtenis; add telling_erbij for the exact figure.';
alter table sturing.telling enable row level security;
alter table sturing.telling force row level security;
create policy eigenaar on sturing.telling for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on sturing.telling for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on sturing.telling for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));

create table sturing.telling_erbij (
  regio_id uuid not null,
  id bigint generated always as identity not null,
  jaar smallint not null,
  soort text not null,
  gemeente text not null,
  aantal bigint not null,
  constraint telling_erbij_pkey PRIMARY KEY (regio_id, id)
);
alter table sturing.telling_erbij enable row level security;
alter table sturing.telling_erbij force row level security;
create policy eigenaar on sturing.telling_erbij for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on sturing.telling_erbij for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on sturing.telling_erbij for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));

create table termijnen.einde_wijziging (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  object_soort text not null,
  object_id uuid not null,
  soort text not null,
  oud_einde date,
  nieuw_einde date not null,
  besluitdatum date not null,
  reden text not null,
  boven_maximum boolean default false not null,
  door uuid not null,
  created_at timestamp with time zone not null,
  vervallen_op timestamp with time zone,
  vervallen_reden text,
  constraint einde_wijziging_check CHECK (((vervallen_op IS NULL) = (vervallen_reden IS NULL))),
  constraint einde_wijziging_check1 CHECK (((oud_einde IS NULL) OR ((soort = 'verlenging'::text) = (nieuw_einde > oud_einde)))),
  constraint einde_wijziging_check2 CHECK ((nieuw_einde IS DISTINCT FROM oud_einde)),
  constraint einde_wijziging_object_soort_check CHECK ((object_soort = ANY (ARRAY['traject'::text, 'plaatsing'::text]))),
  constraint einde_wijziging_pkey PRIMARY KEY (regio_id, id),
  constraint einde_wijziging_regio_id_door_fkey FOREIGN KEY (regio_id, door) REFERENCES toegang.gebruiker(regio_id, id),
  constraint einde_wijziging_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint einde_wijziging_soort_check CHECK ((soort = ANY (ARRAY['verlenging'::text, 'verkorting'::text])))
);
comment on column termijnen.einde_wijziging.oud_einde is 'Null when there was no end before: then the new end is a verkorting.';
CREATE INDEX einde_wijziging_kandidaat ON termijnen.einde_wijziging USING btree (regio_id, kandidaat_id);
CREATE INDEX einde_wijziging_object ON termijnen.einde_wijziging USING btree (regio_id, object_id);
alter table termijnen.einde_wijziging enable row level security;
alter table termijnen.einde_wijziging force row level security;
create policy eigenaar on termijnen.einde_wijziging for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on termijnen.einde_wijziging for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = einde_wijziging.regio_id) AND (k.id = einde_wijziging.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = einde_wijziging.regio_id) AND (k.id = einde_wijziging.kandidaat_id))))));
create policy regio on termijnen.einde_wijziging for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table termijnen.einde_wijziging to schakel_medewerker;
grant insert, select, update on table termijnen.einde_wijziging to schakel_regio;

create table termijnen.opschorting (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  object_soort text not null,
  object_id uuid not null,
  periode daterange not null,
  reden text not null,
  toelichting text not null,
  door uuid not null,
  created_at timestamp with time zone not null,
  vervallen_op timestamp with time zone,
  vervallen_reden text,
  vervangen_door uuid,
  constraint opschorting_check CHECK (((vervallen_op IS NULL) = (vervallen_reden IS NULL))),
  constraint opschorting_object_soort_check CHECK ((object_soort = ANY (ARRAY['traject'::text, 'plaatsing'::text]))),
  constraint opschorting_periode_check CHECK ((NOT isempty(periode))),
  constraint opschorting_pkey PRIMARY KEY (regio_id, id),
  constraint opschorting_reden_check CHECK ((reden = ANY (ARRAY['ziekte'::text, 'zwangerschap'::text, 'zorgtaken'::text, 'detentie'::text, 'verblijf-elders'::text, 'werkgever-gesloten'::text, 'overig'::text]))),
  constraint opschorting_regio_id_door_fkey FOREIGN KEY (regio_id, door) REFERENCES toegang.gebruiker(regio_id, id),
  constraint opschorting_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint opschorting_regio_id_object_id_periode_excl EXCLUDE USING gist (regio_id WITH =, object_id WITH =, periode WITH &&) WHERE ((vervallen_op IS NULL))
);
CREATE INDEX opschorting_kandidaat ON termijnen.opschorting USING btree (regio_id, kandidaat_id);
CREATE INDEX opschorting_object ON termijnen.opschorting USING btree (regio_id, object_id);
alter table termijnen.opschorting enable row level security;
alter table termijnen.opschorting force row level security;
create policy eigenaar on termijnen.opschorting for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on termijnen.opschorting for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = opschorting.regio_id) AND (k.id = opschorting.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = opschorting.regio_id) AND (k.id = opschorting.kandidaat_id))))));
create policy regio on termijnen.opschorting for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table termijnen.opschorting to schakel_medewerker;
grant insert, select, update on table termijnen.opschorting to schakel_regio;

create table termijnen.termijn (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  gemeente text not null,
  object_soort text not null,
  object_id uuid not null,
  code text not null,
  naam text not null,
  soort text not null,
  datum date not null,
  aan_zet text not null,
  uitleg text,
  regel text not null,
  regel_vanaf date not null,
  status text default 'open'::text not null,
  afgehandeld_door uuid,
  afgehandeld_op timestamp with time zone,
  besluit text,
  version integer default 1 not null,
  constraint termijn_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES toegang.gemeente(code),
  constraint termijn_object_soort_check CHECK ((object_soort = ANY (ARRAY['traject'::text, 'plaatsing'::text, 'terugmelding'::text, 'beoordeling'::text, 'kandidaat'::text]))),
  constraint termijn_pkey PRIMARY KEY (regio_id, id),
  constraint termijn_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint termijn_regio_id_object_id_code_key UNIQUE (regio_id, object_id, code),
  constraint termijn_soort_check CHECK ((soort = ANY (ARRAY['einde'::text, 'toets'::text, 'signaal'::text, 'antwoord'::text]))),
  constraint termijn_status_check CHECK ((status = ANY (ARRAY['open'::text, 'afgehandeld'::text, 'vervallen'::text])))
);
comment on column termijnen.termijn.code is 'Stable name of the moment within its clock: einde, signaal-6-weken, toets-9-maanden.';
comment on column termijnen.termijn.uitleg is 'Only for a term without a rule of its own; the text of a rule stays with the rule.';
CREATE INDEX termijn_aan_zet ON termijnen.termijn USING btree (regio_id, gemeente, aan_zet, datum) WHERE (status = 'open'::text);
CREATE INDEX termijn_kandidaat ON termijnen.termijn USING btree (regio_id, kandidaat_id, datum);
CREATE INDEX termijn_open ON termijnen.termijn USING btree (regio_id, gemeente, datum) INCLUDE (kandidaat_id, naam, soort, aan_zet) WHERE (status = 'open'::text);
alter table termijnen.termijn enable row level security;
alter table termijnen.termijn force row level security;
create policy eigenaar on termijnen.termijn for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on termijnen.termijn for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND ((gemeente = ANY (( SELECT platform.gemeenten() AS gemeenten)::text[])) OR (kandidaat_id = ANY (( SELECT platform.gedeeld() AS gedeeld)::uuid[]))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND ((gemeente = ANY (( SELECT platform.gemeenten() AS gemeenten)::text[])) OR (kandidaat_id = ANY (( SELECT platform.gedeeld() AS gedeeld)::uuid[])))));
create policy regio on termijnen.termijn for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table termijnen.termijn to schakel_medewerker;
grant insert, select, update on table termijnen.termijn to schakel_regio;

create table toegang.deelafspraak (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  van_organisatie_id uuid not null,
  naar_organisatie_id uuid not null,
  grondslag text not null,
  toelichting text not null,
  periode daterange not null,
  gemaakt_door uuid not null,
  created_at timestamp with time zone not null,
  version integer default 1 not null,
  constraint deelafspraak_grondslag_check CHECK ((grondslag = ANY (ARRAY['toestemming'::text, 'wettelijke-taak'::text, 'overeenkomst'::text]))),
  constraint deelafspraak_periode_check CHECK ((NOT isempty(periode))),
  constraint deelafspraak_pkey PRIMARY KEY (regio_id, id),
  constraint deelafspraak_regio_id_gemaakt_door_fkey FOREIGN KEY (regio_id, gemaakt_door) REFERENCES toegang.gebruiker(regio_id, id),
  constraint deelafspraak_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint deelafspraak_regio_id_naar_organisatie_id_fkey FOREIGN KEY (regio_id, naar_organisatie_id) REFERENCES toegang.organisatie(regio_id, id),
  constraint deelafspraak_regio_id_van_organisatie_id_fkey FOREIGN KEY (regio_id, van_organisatie_id) REFERENCES toegang.organisatie(regio_id, id)
);
comment on table toegang.deelafspraak is 'The only way in which an organisation sees a person of a municipality it does not serve.';
CREATE INDEX deelafspraak_regio_id_kandidaat_id_idx ON toegang.deelafspraak USING btree (regio_id, kandidaat_id);
CREATE INDEX deelafspraak_regio_id_naar_organisatie_id_idx ON toegang.deelafspraak USING btree (regio_id, naar_organisatie_id);
alter table toegang.deelafspraak enable row level security;
alter table toegang.deelafspraak force row level security;
create policy eigenaar on toegang.deelafspraak for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on toegang.deelafspraak for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = deelafspraak.regio_id) AND (k.id = deelafspraak.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = deelafspraak.regio_id) AND (k.id = deelafspraak.kandidaat_id) AND (k.gemeente = ANY (( SELECT platform.gemeenten() AS gemeenten)::text[])))))));
create policy regio on toegang.deelafspraak for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table toegang.deelafspraak to schakel_medewerker;
grant insert, select, update on table toegang.deelafspraak to schakel_regio;

create table toegang.gebruiker (
  regio_id uuid not null,
  id uuid not null,
  organisatie_id uuid not null,
  gebruikersnaam text not null,
  naam text not null,
  email text,
  rol text not null,
  talen text[] default '{nl}'::text[] not null,
  taal text default 'nl'::text not null,
  wachtwoord_hash text,
  geblokkeerd_op timestamp with time zone,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint gebruiker_gebruikersnaam_check CHECK ((gebruikersnaam = lower(gebruikersnaam))),
  constraint gebruiker_gebruikersnaam_key UNIQUE (gebruikersnaam),
  constraint gebruiker_pkey PRIMARY KEY (regio_id, id),
  constraint gebruiker_regio_id_organisatie_id_fkey FOREIGN KEY (regio_id, organisatie_id) REFERENCES toegang.organisatie(regio_id, id),
  constraint gebruiker_rol_check CHECK ((rol = ANY (ARRAY['consulent'::text, 'jobcoach'::text, 'accountmanager'::text, 'werkbegeleider'::text, 'regisseur'::text, 'beleid'::text, 'controller'::text, 'raadslid'::text, 'beheerder'::text, 'functionaris-gegevens'::text]))),
  constraint gebruiker_taal_check CHECK ((taal = ANY (ARRAY['nl'::text, 'en'::text])))
);
alter table toegang.gebruiker enable row level security;
alter table toegang.gebruiker force row level security;
create policy eigenaar on toegang.gebruiker for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on toegang.gebruiker for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on toegang.gebruiker for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, update on table toegang.gebruiker to schakel_regio;
grant select (regio_id) on table toegang.gebruiker to schakel_medewerker;
grant select (id) on table toegang.gebruiker to schakel_medewerker;
grant select (organisatie_id) on table toegang.gebruiker to schakel_medewerker;
grant select (gebruikersnaam) on table toegang.gebruiker to schakel_medewerker;
grant select (naam) on table toegang.gebruiker to schakel_medewerker;
grant select (email) on table toegang.gebruiker to schakel_medewerker;
grant select (rol) on table toegang.gebruiker to schakel_medewerker;
grant select (talen) on table toegang.gebruiker to schakel_medewerker;
grant select, update (taal) on table toegang.gebruiker to schakel_medewerker;
grant select (geblokkeerd_op) on table toegang.gebruiker to schakel_medewerker;
grant select, update (version) on table toegang.gebruiker to schakel_medewerker;
grant select (created_at) on table toegang.gebruiker to schakel_medewerker;
grant select (regio_id) on table toegang.gebruiker to schakel_regio;
grant select (id) on table toegang.gebruiker to schakel_regio;
grant select (organisatie_id) on table toegang.gebruiker to schakel_regio;
grant select (gebruikersnaam) on table toegang.gebruiker to schakel_regio;
grant select (naam) on table toegang.gebruiker to schakel_regio;
grant select (email) on table toegang.gebruiker to schakel_regio;
grant select (rol) on table toegang.gebruiker to schakel_regio;
grant select (talen) on table toegang.gebruiker to schakel_regio;
grant select, update (taal) on table toegang.gebruiker to schakel_regio;
grant select (geblokkeerd_op) on table toegang.gebruiker to schakel_regio;
grant select, update (version) on table toegang.gebruiker to schakel_regio;
grant select (created_at) on table toegang.gebruiker to schakel_regio;

create table toegang.gemeente (
  code text not null,
  naam text not null,
  constraint gemeente_code_check CHECK ((code ~ '^GM[0-9]{4}$'::text)),
  constraint gemeente_pkey PRIMARY KEY (code)
);
comment on table toegang.gemeente is 'The municipalities of 2023 (CBS); reference data without persons.';
grant select on table toegang.gemeente to schakel_medewerker;
grant select on table toegang.gemeente to schakel_regio;

create table toegang.inlogpoging (
  naam_hash bytea not null,
  op timestamp with time zone not null,
  gelukt boolean not null
);
CREATE INDEX inlogpoging_naam_hash_op_idx ON toegang.inlogpoging USING btree (naam_hash, op);

create table toegang.organisatie (
  regio_id uuid not null,
  id uuid not null,
  naam text not null,
  soort text not null,
  gemeente text,
  voorkeursleverancier boolean default false not null,
  created_at timestamp with time zone not null,
  constraint organisatie_check CHECK (((soort = 'gemeente'::text) = (gemeente IS NOT NULL))),
  constraint organisatie_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES toegang.gemeente(code),
  constraint organisatie_pkey PRIMARY KEY (regio_id, id),
  constraint organisatie_regio_id_fkey FOREIGN KEY (regio_id) REFERENCES toegang.regio(regio_id),
  constraint organisatie_soort_check CHECK ((soort = ANY (ARRAY['gemeente'::text, 'werkplein'::text, 'sociaal-ontwikkelbedrijf'::text, 'uwv'::text, 'school'::text, 'dagbesteding'::text, 'aanbieder'::text, 'samenwerking'::text])))
);
comment on column toegang.organisatie.voorkeursleverancier is 'Counts towards the agreed 70 % of leerwerktrajecten (source: S3).';
alter table toegang.organisatie enable row level security;
alter table toegang.organisatie force row level security;
create policy eigenaar on toegang.organisatie for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on toegang.organisatie for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on toegang.organisatie for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant select on table toegang.organisatie to schakel_medewerker;
grant insert, select, update on table toegang.organisatie to schakel_regio;

create table toegang.organisatie_gemeente (
  regio_id uuid not null,
  organisatie_id uuid not null,
  gemeente text not null,
  periode daterange not null,
  constraint organisatie_gemeente_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES toegang.gemeente(code),
  constraint organisatie_gemeente_periode_check CHECK ((NOT isempty(periode))),
  constraint organisatie_gemeente_pkey PRIMARY KEY (regio_id, organisatie_id, gemeente, periode),
  constraint organisatie_gemeente_regio_id_organisatie_id_fkey FOREIGN KEY (regio_id, organisatie_id) REFERENCES toegang.organisatie(regio_id, id),
  constraint organisatie_gemeente_regio_id_organisatie_id_gemeente_peri_excl EXCLUDE USING gist (regio_id WITH =, organisatie_id WITH =, gemeente WITH =, periode WITH &&)
);
comment on table toegang.organisatie_gemeente is 'Which municipalities an organisation works for, and when: the ground of what its people see.';
alter table toegang.organisatie_gemeente enable row level security;
alter table toegang.organisatie_gemeente force row level security;
create policy eigenaar on toegang.organisatie_gemeente for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on toegang.organisatie_gemeente for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on toegang.organisatie_gemeente for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant select on table toegang.organisatie_gemeente to schakel_medewerker;
grant insert, select, update on table toegang.organisatie_gemeente to schakel_regio;

create table toegang.regio (
  regio_id uuid not null,
  naam text not null,
  created_at timestamp with time zone not null,
  constraint regio_pkey PRIMARY KEY (regio_id)
);
comment on table toegang.regio is 'The tenant: a region''s cooperation of municipalities and their chain partners.';
alter table toegang.regio enable row level security;
alter table toegang.regio force row level security;
create policy eigenaar on toegang.regio for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on toegang.regio for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on toegang.regio for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant select on table toegang.regio to schakel_medewerker;
grant select on table toegang.regio to schakel_regio;

create table toegang.sessie (
  regio_id uuid not null,
  token_hash bytea not null,
  gebruiker_id uuid not null,
  begonnen_op timestamp with time zone not null,
  gezien_op timestamp with time zone not null,
  verloopt_op timestamp with time zone not null,
  beeindigd_op timestamp with time zone,
  constraint sessie_pkey PRIMARY KEY (regio_id, token_hash),
  constraint sessie_regio_id_gebruiker_id_fkey FOREIGN KEY (regio_id, gebruiker_id) REFERENCES toegang.gebruiker(regio_id, id),
  constraint sessie_token_hash_key UNIQUE (token_hash)
);
alter table toegang.sessie enable row level security;
alter table toegang.sessie force row level security;
create policy eigenaar on toegang.sessie for all to schakel_eigenaar using (true) with check (true);

create table trajecten.traject (
  regio_id uuid not null,
  id uuid not null,
  kandidaat_id uuid not null,
  soort text not null,
  doel text not null,
  ontwikkelpunten text[] default '{}'::text[] not null,
  aanbieder_id uuid,
  aanbieder_naam text,
  werkplek_id uuid,
  toekomstige_werkgever_id uuid,
  afspraak_werkgever text,
  behoud_uitkering boolean default true not null,
  periode daterange not null,
  gepland_einde date,
  status text default 'lopend'::text not null,
  uitkomst text,
  einde_reden text,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint traject_periode_check CHECK ((NOT isempty(periode))),
  constraint traject_pkey PRIMARY KEY (regio_id, id),
  constraint traject_regio_id_aanbieder_id_fkey FOREIGN KEY (regio_id, aanbieder_id) REFERENCES toegang.organisatie(regio_id, id),
  constraint traject_regio_id_kandidaat_id_fkey FOREIGN KEY (regio_id, kandidaat_id) REFERENCES kandidaten.kandidaat(regio_id, id),
  constraint traject_regio_id_kandidaat_id_soort_periode_excl EXCLUDE USING gist (regio_id WITH =, kandidaat_id WITH =, soort WITH =, periode WITH &&) WHERE ((status <> 'vervallen'::text)),
  constraint traject_regio_id_toekomstige_werkgever_id_fkey FOREIGN KEY (regio_id, toekomstige_werkgever_id) REFERENCES werkgevers.werkgever(regio_id, id),
  constraint traject_regio_id_werkplek_id_fkey FOREIGN KEY (regio_id, werkplek_id) REFERENCES werkgevers.werkplek(regio_id, id),
  constraint traject_soort_check CHECK ((soort = ANY (ARRAY['leerwerktraject'::text, 'taaltraject'::text, 'werkervaringsplaats'::text, 'training'::text, 'onderzoek'::text, 'sociale-activering'::text]))),
  constraint traject_status_check CHECK ((status = ANY (ARRAY['gepland'::text, 'lopend'::text, 'beeindigd'::text, 'vervallen'::text]))),
  constraint traject_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['regulier-werk'::text, 'vervolgtraject'::text, 'detachering'::text, 'terugmelding'::text, 'afgebroken'::text, 'overig'::text])))
);
comment on column trajecten.traject.periode is 'From the first day up to the real or planned end, as the clock of its kind gives it.';
comment on column trajecten.traject.gepland_einde is 'An end agreed at the start, earlier than the rule gives, or of a kind for which no rule exists.';
CREATE INDEX traject_kandidaat ON trajecten.traject USING btree (regio_id, kandidaat_id);
CREATE INDEX traject_lopend ON trajecten.traject USING btree (regio_id, soort) WHERE (status = ANY (ARRAY['gepland'::text, 'lopend'::text]));
CREATE INDEX traject_werkplek ON trajecten.traject USING btree (regio_id, werkplek_id) WHERE ((werkplek_id IS NOT NULL) AND (status <> 'vervallen'::text));
alter table trajecten.traject enable row level security;
alter table trajecten.traject force row level security;
create policy eigenaar on trajecten.traject for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on trajecten.traject for all to schakel_medewerker using (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = traject.regio_id) AND (k.id = traject.kandidaat_id)))))) with check (((regio_id = ( SELECT platform.regio() AS regio)) AND (EXISTS ( SELECT 1
   FROM kandidaten.kandidaat k
  WHERE ((k.regio_id = traject.regio_id) AND (k.id = traject.kandidaat_id))))));
create policy regio on trajecten.traject for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table trajecten.traject to schakel_medewerker;
grant insert, select, update on table trajecten.traject to schakel_regio;

create table werkgevers.werkgever (
  regio_id uuid not null,
  id uuid not null,
  naam text not null,
  zoeknaam text not null,
  kvk_nummer text,
  vestigingsplaats text,
  sector text not null,
  regulier boolean default true not null,
  organisatie_id uuid,
  accountmanager_id uuid,
  contactpersoon text,
  telefoon text,
  email text,
  ambassadeur boolean default false not null,
  actief boolean default true not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint werkgever_kvk_nummer_check CHECK ((kvk_nummer ~ '^[0-9]{8}$'::text)),
  constraint werkgever_naam_check CHECK ((naam <> ''::text)),
  constraint werkgever_pkey PRIMARY KEY (regio_id, id),
  constraint werkgever_regio_id_accountmanager_id_fkey FOREIGN KEY (regio_id, accountmanager_id) REFERENCES toegang.gebruiker(regio_id, id),
  constraint werkgever_regio_id_fkey FOREIGN KEY (regio_id) REFERENCES toegang.regio(regio_id),
  constraint werkgever_regio_id_organisatie_id_fkey FOREIGN KEY (regio_id, organisatie_id) REFERENCES toegang.organisatie(regio_id, id)
);
comment on column werkgevers.werkgever.regulier is 'False for the social-employment company itself, which is no regular employer (source: S3).';
CREATE UNIQUE INDEX werkgever_kvk ON werkgevers.werkgever USING btree (regio_id, kvk_nummer, vestigingsplaats) WHERE (kvk_nummer IS NOT NULL);
CREATE INDEX werkgever_naam ON werkgevers.werkgever USING btree (regio_id, zoeknaam text_pattern_ops);
alter table werkgevers.werkgever enable row level security;
alter table werkgevers.werkgever force row level security;
create policy eigenaar on werkgevers.werkgever for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on werkgevers.werkgever for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on werkgevers.werkgever for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table werkgevers.werkgever to schakel_medewerker;
grant insert, select, update on table werkgevers.werkgever to schakel_regio;

create table werkgevers.werkplek (
  regio_id uuid not null,
  id uuid not null,
  werkgever_id uuid not null,
  naam text not null,
  omschrijving text,
  plaatsen integer not null,
  ligging text not null,
  locatie text,
  uren_per_week numeric(4,1),
  vormen text[] default '{}'::text[] not null,
  periode daterange not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  constraint werkplek_ligging_check CHECK ((ligging = ANY (ARRAY['binnen'::text, 'buiten'::text]))),
  constraint werkplek_periode_check CHECK ((NOT isempty(periode))),
  constraint werkplek_pkey PRIMARY KEY (regio_id, id),
  constraint werkplek_plaatsen_check CHECK (((plaatsen >= 1) AND (plaatsen <= 1000))),
  constraint werkplek_regio_id_werkgever_id_fkey FOREIGN KEY (regio_id, werkgever_id) REFERENCES werkgevers.werkgever(regio_id, id),
  constraint werkplek_uren_per_week_check CHECK (((uren_per_week >= (1)::numeric) AND (uren_per_week <= (40)::numeric)))
);
comment on column werkgevers.werkplek.ligging is 'binnen: within the walls of the social-employment company (a PMC); buiten: at an employer.';
CREATE INDEX werkplek_werkgever ON werkgevers.werkplek USING btree (regio_id, werkgever_id);
alter table werkgevers.werkplek enable row level security;
alter table werkgevers.werkplek force row level security;
create policy eigenaar on werkgevers.werkplek for all to schakel_eigenaar using (true) with check (true);
create policy medewerker on werkgevers.werkplek for all to schakel_medewerker using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
create policy regio on werkgevers.werkplek for all to schakel_regio using ((regio_id = ( SELECT platform.regio() AS regio))) with check ((regio_id = ( SELECT platform.regio() AS regio)));
grant insert, select, update on table werkgevers.werkplek to schakel_medewerker;
grant insert, select, update on table werkgevers.werkplek to schakel_regio;

create view termijnen.klokobject with (security_invoker=true) as
 SELECT traject.regio_id,
    traject.id,
    traject.kandidaat_id,
    'traject'::text AS object_soort,
    traject.soort,
    lower(traject.periode) AS start,
    upper(traject.periode) AS tot,
    traject.gepland_einde,
    NULL::uuid AS leerwerktraject_id,
    NULL::uuid AS werkgever_id,
    traject.werkplek_id,
    false AS nevenbaan,
    traject.status,
    traject.version
   FROM trajecten.traject
UNION ALL
 SELECT plaatsing.regio_id,
    plaatsing.id,
    plaatsing.kandidaat_id,
    'plaatsing'::text AS object_soort,
    plaatsing.vorm AS soort,
    lower(plaatsing.periode) AS start,
    upper(plaatsing.periode) AS tot,
    plaatsing.gepland_einde,
    plaatsing.leerwerktraject_id,
    plaatsing.werkgever_id,
    plaatsing.werkplek_id,
    plaatsing.nevenbaan,
    plaatsing.status,
    plaatsing.version
   FROM plaatsingen.plaatsing;
grant insert, select, update on table termijnen.klokobject to schakel_medewerker;
grant insert, select, update on table termijnen.klokobject to schakel_regio;

CREATE OR REPLACE FUNCTION dossiers.verhuis_taken()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update dossiers.taak set gemeente = new.gemeente where regio_id = new.regio_id and kandidaat_id = new.id;
  update dossiers.terugmelding
     set gemeente = new.gemeente, gericht_aan = case when status = 'verzonden' then new.gemeente else gericht_aan end
   where regio_id = new.regio_id and kandidaat_id = new.id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION journaal.breuken(regio uuid)
 RETURNS TABLE(baan smallint, nr bigint, reden text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;
grant execute on routine journaal.breuken(uuid) to schakel_regio;

CREATE OR REPLACE FUNCTION journaal.schrijf(soort text, wat text, kandidaten uuid[], inhoud jsonb DEFAULT NULL::jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
end $function$;
grant execute on routine journaal.schrijf(text,text,uuid[],jsonb) to schakel_medewerker;
grant execute on routine journaal.schrijf(text,text,uuid[],jsonb) to schakel_regio;

CREATE OR REPLACE FUNCTION journaal.zegel(vorige bytea, r journaal.regel)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select sha256(vorige || convert_to(concat_ws('|', r.regio_id, r.baan, r.nr, extract(epoch from r.op), r.gebruiker_id, r.organisatie_id,
    r.rol, r.verzoek_id, r.doel, r.soort, r.wat, array_to_string(r.kandidaten, ','), r.inhoud::text), 'UTF8'))
$function$;

CREATE OR REPLACE FUNCTION kandidaten.bsn_bekend(hash bytea)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select 1 from kandidaten.kandidaat k
    where k.regio_id = platform.regio() and k.bsn_index = hash and k.status <> 'samengevoegd')
$function$;
grant execute on routine kandidaten.bsn_bekend(bytea) to schakel_medewerker;
grant execute on routine kandidaten.bsn_bekend(bytea) to schakel_regio;

CREATE OR REPLACE FUNCTION kandidaten.lijst_snel(namen text[], waarden text[], plaatsen text[], wie uuid, in_fase text, in_abc text, in_indeling text, hoeveel integer)
 RETURNS text
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
 SET enable_bitmapscan TO 'off'
 SET enable_sort TO 'off'
AS $function$
declare
  antwoord text;
  personen uuid[];
begin
  perform platform.stel_in(namen, waarden);
  with gevonden as (
    select b.* from unnest(plaatsen) plaats (code)
     cross join lateral (
       select k.* from kandidaten.kandidaat k
        where k.regio_id = platform.regio() and k.status = 'open' and k.gemeente = plaats.code
          and (in_fase is null or coalesce(k.fase, 'geen') = in_fase)
          and (in_abc is null or coalesce(k.abc, 'geen') = in_abc)
          and (in_indeling is null or coalesce(k.indeling, 'geen') = in_indeling)
        order by k.volgende_actie, k.id limit hoeveel + 1) b
     where wie is null
    union all
    select k.* from kandidaten.kandidaat k
     where wie is not null and k.regio_id = platform.regio() and k.status = 'open' and k.consulent_id = wie and k.gemeente = any (plaatsen)
       and (in_fase is null or coalesce(k.fase, 'geen') = in_fase)
       and (in_abc is null or coalesce(k.abc, 'geen') = in_abc)
       and (in_indeling is null or coalesce(k.indeling, 'geen') = in_indeling)
    union all
    select k.* from kandidaten.kandidaat k
     where wie is not null and k.regio_id = platform.regio() and k.status = 'open' and k.jobcoach_id = wie and k.gemeente = any (plaatsen)
       and k.consulent_id is distinct from wie
       and (in_fase is null or coalesce(k.fase, 'geen') = in_fase)
       and (in_abc is null or coalesce(k.abc, 'geen') = in_abc)
       and (in_indeling is null or coalesce(k.indeling, 'geen') = in_indeling)
  ), pagina as (
    select g.*, u.naam as consulent, row_number() over (order by g.volgende_actie, g.id) as nr
      from (select * from gevonden order by volgende_actie, id limit hoeveel + 1) g
      left join toegang.gebruiker u on u.regio_id = g.regio_id and u.id = g.consulent_id
  )
  select json_build_object(
           'items', coalesce(json_agg(json_build_object(
             'id', p.id, 'dossiernummer', p.dossiernummer, 'achternaam', p.achternaam, 'voorvoegsel', p.voorvoegsel,
             'voornaam', p.voornaam, 'geboortedatum', p.geboortedatum, 'gemeente', p.gemeente, 'fase', p.fase, 'abc', p.abc,
             'verwachting', p.verwachting, 'indeling', p.indeling, 'vorm', p.vorm, 'doelgroepen', p.doelgroepen, 'consulent', p.consulent,
             'volgendeActie', nullif(p.volgende_actie, 'infinity'),
             'volgendeActieNaam', case when p.volgende_actie = 'infinity' then null
                                       when p.volgende_termijn <= p.volgende_actie then p.volgende_termijn_naam else 'taak' end,
             'laatsteContact', p.laatste_contact) order by p.nr) filter (where p.nr <= hoeveel), '[]'),
           -- The same cursor as the route makes: base64url of a JSON array of date and id.
           'volgende', case when count(*) > hoeveel then translate(rtrim(encode(convert_to(
             '["' || max(p.volgende_actie::text) filter (where p.nr = hoeveel) || '","' || max(p.id::text) filter (where p.nr = hoeveel) || '"]',
             'UTF8'), 'base64'), '='), E'+/\n', '-_') end,
           'aantal', null)::text,
         array_agg(p.id order by p.nr) filter (where p.nr <= hoeveel)
    into antwoord, personen from pagina p;
  perform journaal.schrijf('inzage', 'caseload', personen);
  return antwoord;
end $function$;
grant execute on routine kandidaten.lijst_snel(text[],text[],text[],uuid,text,text,text,integer) to schakel_medewerker;
grant execute on routine kandidaten.lijst_snel(text[],text[],text[],uuid,text,text,text,integer) to schakel_regio;

CREATE OR REPLACE FUNCTION kandidaten.zoek(woorden text[], plaatsen text[], hoogstens integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'public', 'pg_catalog', 'pg_temp'
AS $function$
declare
  langste text := (select w from unnest(woorden) w order by length(w) desc limit 1);
  -- Worked out once: asked per row, reading the setting costs more than the search.
  toegestaan text[] := case when current_setting('app.bereik', true) = 'regio' then plaatsen
                            else array(select unnest(plaatsen) intersect select unnest(platform.gemeenten())) end;
begin
  -- The index holds municipality and trigrams. Of a few municipalities both narrow; of many, looking each up in the index costs far more
  -- than checking the rows found, and the empty text added keeps the planner from it.
  if cardinality(toegestaan) <= 12 then
    return query
    select k.id from kandidaten.kandidaat k
     where k.regio_id = platform.regio() and k.gemeente = any (toegestaan)
       and k.zoeknaam like langste and k.zoeknaam like all (woorden) and k.status <> 'samengevoegd'
     order by k.zoeknaam, k.id limit hoogstens;
  else
    return query
    select k.id from kandidaten.kandidaat k
     where k.regio_id = platform.regio() and k.gemeente || '' = any (toegestaan)
       and k.zoeknaam like langste and k.zoeknaam like all (woorden) and k.status <> 'samengevoegd'
     order by k.zoeknaam, k.id limit hoogstens;
  end if;
end $function$;
grant execute on routine kandidaten.zoek(text[],text[],integer) to schakel_medewerker;
grant execute on routine kandidaten.zoek(text[],text[],integer) to schakel_regio;

CREATE OR REPLACE FUNCTION overname.beeld(personen uuid[])
 RETURNS TABLE(kandidaat_id uuid, beeld jsonb)
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select k.id, jsonb_build_object(
    'kandidaten.kandidaat', jsonb_build_array(to_jsonb(k)),
    'kandidaten.kenmerk', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from kandidaten.kenmerk t where t.regio_id = k.regio_id and t.kandidaat_id = k.id),
    'trajecten.traject', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from trajecten.traject t where t.regio_id = k.regio_id and t.kandidaat_id = k.id),
    'plaatsingen.plaatsing', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from plaatsingen.plaatsing t where t.regio_id = k.regio_id and t.kandidaat_id = k.id),
    'termijnen.einde_wijziging', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from termijnen.einde_wijziging t where t.regio_id = k.regio_id and t.kandidaat_id = k.id),
    'termijnen.termijn', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from termijnen.termijn t where t.regio_id = k.regio_id and t.kandidaat_id = k.id))
    from kandidaten.kandidaat k where k.regio_id = platform.regio() and k.id = any (personen)
$function$;
grant execute on routine overname.beeld(uuid[]) to schakel_medewerker;
grant execute on routine overname.beeld(uuid[]) to schakel_regio;

CREATE OR REPLACE PROCEDURE overname.beveilig(IN tabel regclass)
 LANGUAGE plpgsql
AS $procedure$
declare
  regio text := 'regio_id = (select platform.regio())';
  eigen text := regio || ' and organisatie_id = (select nullif(current_setting(''app.organisatie'', true), '''')::uuid)';
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy eigenaar on %s to schakel_eigenaar using (true) with check (true)', tabel);
  execute format('create policy regio on %s to schakel_regio using (%s) with check (%s)', tabel, eigen, eigen);
  execute format('create policy medewerker on %s to schakel_medewerker using (%s) with check (%s)', tabel, eigen, eigen);
end $procedure$;

CREATE OR REPLACE FUNCTION overname.draai_terug(gevraagd uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
end $function$;
grant execute on routine overname.draai_terug(uuid) to schakel_medewerker;
grant execute on routine overname.draai_terug(uuid) to schakel_regio;

CREATE OR REPLACE FUNCTION overname.zet_terug(tabel text, kandidaat uuid, rijen jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
end $function$;

CREATE OR REPLACE PROCEDURE platform.beveilig(IN tabel regclass, IN soort text)
 LANGUAGE plpgsql
AS $procedure$
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
end $procedure$;

CREATE OR REPLACE FUNCTION platform.gebruiker()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.gebruiker'::text, true), ''::text))::uuid;
comment on function platform.gebruiker() is 'User of the running transaction, or null.';
grant execute on routine platform.gebruiker() to schakel_medewerker;
grant execute on routine platform.gebruiker() to schakel_regio;

CREATE OR REPLACE FUNCTION platform.gedeeld()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('app.gedeeld'::text, true), ''::text))::uuid[], '{}'::uuid[]);
comment on function platform.gedeeld() is 'Ids of candidates shared with the user''s organisation by an agreement that runs today.';
grant execute on routine platform.gedeeld() to schakel_medewerker;
grant execute on routine platform.gedeeld() to schakel_regio;

CREATE OR REPLACE FUNCTION platform.gemeenten()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('app.gemeenten'::text, true), ''::text))::text[], '{}'::text[]);
comment on function platform.gemeenten() is 'CBS codes of the municipalities that the user''s organisation serves.';
grant execute on routine platform.gemeenten() to schakel_medewerker;
grant execute on routine platform.gemeenten() to schakel_regio;

CREATE OR REPLACE FUNCTION platform.meld_taak(gevraagd text, gevraagde_dag date, nu timestamp with time zone, wat jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  update platform.onderhoud set klaar_op = nu, verslag = wat where taak = gevraagd and dag = gevraagde_dag
$function$;
grant execute on routine platform.meld_taak(text,date,timestamp with time zone,jsonb) to schakel_medewerker;
grant execute on routine platform.meld_taak(text,date,timestamp with time zone,jsonb) to schakel_regio;

CREATE OR REPLACE FUNCTION platform.neem_taak(gevraagd text, gevraagde_dag date, nu timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with nieuw as (insert into platform.onderhoud (taak, dag, begonnen_op) values (gevraagd, gevraagde_dag, nu) on conflict do nothing returning 1)
  select exists (select 1 from nieuw)
$function$;
grant execute on routine platform.neem_taak(text,date,timestamp with time zone) to schakel_medewerker;
grant execute on routine platform.neem_taak(text,date,timestamp with time zone) to schakel_regio;

CREATE OR REPLACE FUNCTION platform.regio()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.regio'::text, true), ''::text))::uuid;
comment on function platform.regio() is 'Region (tenant) of the running transaction, or null.';
grant execute on routine platform.regio() to schakel_medewerker;
grant execute on routine platform.regio() to schakel_regio;

CREATE OR REPLACE FUNCTION platform.ruim_op(nu timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  delete from platform.idempotentie where created_at < nu - interval '2 days';
  delete from toegang.inlogpoging where op < nu - interval '2 days';
  delete from toegang.sessie where verloopt_op < nu - interval '30 days';
$function$;
grant execute on routine platform.ruim_op(timestamp with time zone) to schakel_medewerker;
grant execute on routine platform.ruim_op(timestamp with time zone) to schakel_regio;

CREATE OR REPLACE FUNCTION platform.stel_in(namen text[], waarden text[])
 RETURNS void
 LANGUAGE sql
AS $function$
  select set_config(n, w, true) from unnest(namen, waarden) as t (n, w) where n like 'app.%'
$function$;
grant execute on routine platform.stel_in(text[],text[]) to schakel_medewerker;
grant execute on routine platform.stel_in(text[],text[]) to schakel_regio;

CREATE OR REPLACE FUNCTION platform.volgend_nummer(gevraagd text, aantal bigint DEFAULT 1)
 RETURNS bigint
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into platform.nummer as n (regio_id, soort, laatste) values (platform.regio(), gevraagd, aantal)
  on conflict (regio_id, soort) do update set laatste = n.laatste + aantal
  returning laatste
$function$;
grant execute on routine platform.volgend_nummer(text,bigint) to schakel_medewerker;
grant execute on routine platform.volgend_nummer(text,bigint) to schakel_regio;

CREATE OR REPLACE FUNCTION sturing.tel(gevraagd_jaar smallint, gevraagde_soort text)
 RETURNS TABLE(gemeente text, aantal bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select g.gemeente, sum(g.aantal)::bigint from (
    select t.gemeente, t.aantal from sturing.telling t
     where t.regio_id = platform.regio() and t.jaar = gevraagd_jaar and t.soort = gevraagde_soort
    union all
    select e.gemeente, e.aantal from sturing.telling_erbij e
     where e.regio_id = platform.regio() and e.jaar = gevraagd_jaar and e.soort = gevraagde_soort) g
   group by g.gemeente order by g.gemeente
$function$;
grant execute on routine sturing.tel(smallint,text) to schakel_medewerker;
grant execute on routine sturing.tel(smallint,text) to schakel_regio;

CREATE OR REPLACE FUNCTION sturing.tel_mee()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into sturing.telling_erbij (regio_id, jaar, soort, gemeente, aantal)
  select n.regio_id, extract(year from n.op at time zone 'Europe/Amsterdam'), n.soort, n.gemeente, count(*)
    from nieuw n group by 1, 2, 3, 4;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION sturing.vouw()
 RETURNS bigint
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with erbij as (delete from sturing.telling_erbij returning regio_id, jaar, soort, gemeente, aantal),
  som as (select e.regio_id, e.jaar, e.soort, e.gemeente, sum(e.aantal)::bigint as aantal, count(*) as rijen from erbij e group by 1, 2, 3, 4),
  gevouwen as (
    insert into sturing.telling as t (regio_id, jaar, soort, gemeente, aantal)
    select s.regio_id, s.jaar, s.soort, s.gemeente, s.aantal from som s order by 1, 2, 3, 4
    on conflict (regio_id, jaar, soort, gemeente) do update set aantal = t.aantal + excluded.aantal
    returning 1)
  select coalesce((select sum(s.rijen)::bigint from som s), 0)
$function$;
grant execute on routine sturing.vouw() to schakel_regio;

CREATE OR REPLACE FUNCTION termijnen.feiten(personen uuid[])
 RETURNS SETOF jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
end $function$;
grant execute on routine termijnen.feiten(uuid[]) to schakel_medewerker;
grant execute on routine termijnen.feiten(uuid[]) to schakel_regio;

CREATE OR REPLACE FUNCTION termijnen.verhuis_termijnen()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update termijnen.termijn set gemeente = new.gemeente where regio_id = new.regio_id and kandidaat_id = new.id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION toegang.inloggegevens(gevraagd text, sinds timestamp with time zone, naamhash bytea)
 RETURNS TABLE(regio_id uuid, gebruiker_id uuid, wachtwoord_hash text, geblokkeerd boolean, mislukt bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select g.regio_id, g.id, g.wachtwoord_hash, g.geblokkeerd_op is not null,
         (select count(*) from toegang.inlogpoging p where p.naam_hash = naamhash and p.op > sinds and not p.gelukt)
    from (select 1) een left join toegang.gebruiker g on g.gebruikersnaam = gevraagd
$function$;
grant execute on routine toegang.inloggegevens(text,timestamp with time zone,bytea) to schakel_medewerker;
grant execute on routine toegang.inloggegevens(text,timestamp with time zone,bytea) to schakel_regio;

CREATE OR REPLACE FUNCTION toegang.lees_sessie(hash bytea, nu timestamp with time zone, vandaag date, rust interval)
 RETURNS TABLE(regio_id uuid, regio_naam text, gebruiker_id uuid, gebruikersnaam text, naam text, rol text, taal text, organisatie_id uuid, organisatie_naam text, organisatie_soort text, gemeenten text[], gedeeld uuid[], verloopt_op timestamp with time zone)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
end $function$;
grant execute on routine toegang.lees_sessie(bytea,timestamp with time zone,date,interval) to schakel_medewerker;
grant execute on routine toegang.lees_sessie(bytea,timestamp with time zone,date,interval) to schakel_regio;

CREATE OR REPLACE FUNCTION toegang.noteer_inlogpoging(naamhash bytea, wanneer timestamp with time zone, is_gelukt boolean)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into toegang.inlogpoging (naam_hash, op, gelukt) values (naamhash, wanneer, is_gelukt);
  delete from toegang.inlogpoging where naam_hash = naamhash and (op < wanneer - interval '1 day' or (is_gelukt and not gelukt));
$function$;
grant execute on routine toegang.noteer_inlogpoging(bytea,timestamp with time zone,boolean) to schakel_medewerker;
grant execute on routine toegang.noteer_inlogpoging(bytea,timestamp with time zone,boolean) to schakel_regio;

CREATE OR REPLACE FUNCTION toegang.open_sessie(hash bytea, regio uuid, gebruiker uuid, nu timestamp with time zone, tot timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into toegang.sessie (regio_id, token_hash, gebruiker_id, begonnen_op, gezien_op, verloopt_op)
  values (regio, hash, gebruiker, nu, nu, tot)
$function$;
grant execute on routine toegang.open_sessie(bytea,uuid,uuid,timestamp with time zone,timestamp with time zone) to schakel_medewerker;
grant execute on routine toegang.open_sessie(bytea,uuid,uuid,timestamp with time zone,timestamp with time zone) to schakel_regio;

CREATE OR REPLACE FUNCTION toegang.sluit_sessie(hash bytea, nu timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  update toegang.sessie set beeindigd_op = nu where token_hash = hash and beeindigd_op is null
$function$;
grant execute on routine toegang.sluit_sessie(bytea,timestamp with time zone) to schakel_medewerker;
grant execute on routine toegang.sluit_sessie(bytea,timestamp with time zone) to schakel_regio;

CREATE OR REPLACE FUNCTION toegang.werkgebieden(vandaag date)
 RETURNS TABLE(regio_id uuid, organisatie_id uuid, gemeenten text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select o.regio_id, o.id, coalesce(array_agg(og.gemeente order by og.gemeente) filter (where og.gemeente is not null), '{}')
    from toegang.organisatie o
    left join toegang.organisatie_gemeente og on og.regio_id = o.regio_id and og.organisatie_id = o.id and og.periode @> vandaag
   group by o.regio_id, o.id order by o.regio_id, o.id
$function$;
grant execute on routine toegang.werkgebieden(date) to schakel_medewerker;
grant execute on routine toegang.werkgebieden(date) to schakel_regio;

CREATE OR REPLACE FUNCTION werkgevers.bezet(plek uuid, gevraagd daterange, zonder uuid DEFAULT NULL::uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;
grant execute on routine werkgevers.bezet(uuid,daterange,uuid) to schakel_medewerker;
grant execute on routine werkgevers.bezet(uuid,daterange,uuid) to schakel_regio;

CREATE OR REPLACE FUNCTION werkgevers.bezet_op(plekken uuid[], dag date)
 RETURNS TABLE(werkplek_id uuid, bezet integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select b.werkplek_id, count(*)::integer from (
    select p.werkplek_id from plaatsingen.plaatsing p
     where p.regio_id = platform.regio() and p.werkplek_id = any (plekken) and p.status <> 'vervallen' and p.periode @> dag
    union all
    select t.werkplek_id from trajecten.traject t
     where t.regio_id = platform.regio() and t.werkplek_id = any (plekken) and t.status <> 'vervallen' and t.periode @> dag
  ) b group by b.werkplek_id
$function$;
grant execute on routine werkgevers.bezet_op(uuid[],date) to schakel_medewerker;
grant execute on routine werkgevers.bezet_op(uuid[],date) to schakel_regio;
