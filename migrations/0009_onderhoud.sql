-- What has to be done by itself: the nightly look at every clock, folding of counts, and wiping of what is no longer needed.

create table platform.onderhoud (
  taak text not null,
  dag date not null,
  begonnen_op timestamptz not null,
  klaar_op timestamptz,
  verslag jsonb,
  primary key (taak, dag)
);
comment on table platform.onderhoud is 'One row per task and day: whoever writes it first does the work, so that many servers do it once. No persons.';
alter table platform.onderhoud enable row level security;
alter table platform.onderhoud force row level security;
create policy eigenaar on platform.onderhoud to schakel_eigenaar using (true) with check (true);

-- Takes a task of a day; false when another server has it.
create function platform.neem_taak(gevraagd text, gevraagde_dag date, nu timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with nieuw as (insert into platform.onderhoud (taak, dag, begonnen_op) values (gevraagd, gevraagde_dag, nu) on conflict do nothing returning 1)
  select exists (select 1 from nieuw)
$$;
create function platform.meld_taak(gevraagd text, gevraagde_dag date, nu timestamptz, wat jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.onderhoud set klaar_op = nu, verslag = wat where taak = gevraagd and dag = gevraagde_dag
$$;

-- The regions and organisations for which nightly work is done, each as a tenant of its own.
create function toegang.werkgebieden(vandaag date) returns table (regio_id uuid, organisatie_id uuid, gemeenten text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.regio_id, o.id, coalesce(array_agg(og.gemeente order by og.gemeente) filter (where og.gemeente is not null), '{}')
    from toegang.organisatie o
    left join toegang.organisatie_gemeente og on og.regio_id = o.regio_id and og.organisatie_id = o.id and og.periode @> vandaag
   group by o.regio_id, o.id order by o.regio_id, o.id
$$;

-- Wipes what is kept for a moment only: answers to repeated requests, old sign-in attempts, dead sessions.
create function platform.ruim_op(nu timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from platform.idempotentie where created_at < nu - interval '2 days';
  delete from toegang.inlogpoging where op < nu - interval '2 days';
  delete from toegang.sessie where verloopt_op < nu - interval '30 days';
$$;
revoke execute on all functions in schema toegang, platform from public;
grant execute on function platform.neem_taak(text, date, timestamptz), platform.meld_taak(text, date, timestamptz, jsonb),
  toegang.werkgebieden(date), platform.ruim_op(timestamptz) to schakel_medewerker, schakel_regio;
