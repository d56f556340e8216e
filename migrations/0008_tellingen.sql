-- How much happened, per year, kind and municipality: maintained while it happens, so that a benchmark reads ready rows.
-- A trigger on one hot counter makes writers wait for each other; here each statement appends its counts and a job folds them.
-- A reader adds both, so a figure is exact at every moment.

create schema sturing;
grant usage on schema sturing to schakel_medewerker, schakel_regio;

create table sturing.telling (
  regio_id uuid not null references toegang.regio,
  jaar smallint not null,
  soort text not null,
  gemeente text not null references toegang.gemeente,
  aantal bigint not null,
  primary key (regio_id, jaar, soort, gemeente)
);
comment on table sturing.telling is 'Folded counts of kandidaten.gebeurtenis; add telling_erbij for the exact figure.';

create table sturing.telling_erbij (
  regio_id uuid not null,
  id bigint generated always as identity,
  jaar smallint not null,
  soort text not null,
  gemeente text not null,
  aantal bigint not null,
  primary key (regio_id, id)
);

call platform.beveilig('sturing.telling', 'regio');
call platform.beveilig('sturing.telling_erbij', 'regio');

create function sturing.tel_mee() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into sturing.telling_erbij (regio_id, jaar, soort, gemeente, aantal)
  select n.regio_id, extract(year from n.op at time zone 'Europe/Amsterdam'), n.soort, n.gemeente, count(*)
    from nieuw n group by 1, 2, 3, 4;
  return null;
end $$;
-- A bulk load that brings its own counts sets app.laden.
create trigger tel_mee after insert on kandidaten.gebeurtenis referencing new table as nieuw
  for each statement when (current_setting('app.laden', true) is distinct from 'ja') execute function sturing.tel_mee();

-- Folds what was appended into the counters; gives how many rows were folded.
create function sturing.vouw() returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with erbij as (delete from sturing.telling_erbij returning regio_id, jaar, soort, gemeente, aantal),
  som as (select e.regio_id, e.jaar, e.soort, e.gemeente, sum(e.aantal)::bigint as aantal, count(*) as rijen from erbij e group by 1, 2, 3, 4),
  gevouwen as (
    insert into sturing.telling as t (regio_id, jaar, soort, gemeente, aantal)
    select s.regio_id, s.jaar, s.soort, s.gemeente, s.aantal from som s order by 1, 2, 3, 4
    on conflict (regio_id, jaar, soort, gemeente) do update set aantal = t.aantal + excluded.aantal
    returning 1)
  select coalesce((select sum(s.rijen)::bigint from som s), 0)
$$;

-- The figures of this region for a year and kind, one row per municipality, exact.
create function sturing.tel(gevraagd_jaar smallint, gevraagde_soort text) returns table (gemeente text, aantal bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.gemeente, sum(g.aantal)::bigint from (
    select t.gemeente, t.aantal from sturing.telling t
     where t.regio_id = platform.regio() and t.jaar = gevraagd_jaar and t.soort = gevraagde_soort
    union all
    select e.gemeente, e.aantal from sturing.telling_erbij e
     where e.regio_id = platform.regio() and e.jaar = gevraagd_jaar and e.soort = gevraagde_soort) g
   group by g.gemeente order by g.gemeente
$$;
revoke execute on all functions in schema sturing from public;
grant execute on function sturing.tel(smallint, text) to schakel_medewerker, schakel_regio;
grant execute on function sturing.vouw() to schakel_regio;
