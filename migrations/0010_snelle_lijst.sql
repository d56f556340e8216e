-- The list that everybody opens each morning, in one round trip: settings, page, journal and finished JSON in one call.
-- And search that really uses the trigrams of its index.

-- The same rows as before are visible. Written with OR, the planner takes the policy for a second narrowing of the municipality, thinks
-- that one row is left, and reads and sorts a whole municipality (186 ms for 36,000 dossiers) instead of walking along the index of
-- the list (1 ms). It looks through no CASE.
alter policy medewerker on kandidaten.kandidaat
  using (regio_id = (select platform.regio())
         and case when gemeente = any ((select platform.gemeenten())::text[]) then true else id = any ((select platform.gedeeld())::uuid[]) end)
  with check (regio_id = (select platform.regio())
         and case when gemeente = any ((select platform.gemeenten())::text[]) then true else id = any ((select platform.gedeeld())::uuid[]) end);

-- The list by name walks along this index, which an index made for LIKE cannot serve.
drop index kandidaten.kandidaat_naam;
create index kandidaat_naam on kandidaten.kandidaat (regio_id, gemeente, zoeknaam, id) where status = 'open';

-- Sets the user of this transaction, for functions that are called without withTenant() around them. Only our own settings.
create function platform.stel_in(namen text[], waarden text[]) returns void
language sql as $$
  select set_config(n, w, true) from unnest(namen, waarden) as t (n, w) where n like 'app.%'
$$;

-- The first page of the caseload, by next action: of municipalities, or of one professional (`wie`) in them. Does what the route does in four
-- round trips (src/modules/kandidaten/lijst.ts), with the rights of the caller. Runs on one plan for all: each branch walks
-- along its own index and stops after a page, whatever the size of the municipality.
create function kandidaten.lijst_snel(
  namen text[], waarden text[], plaatsen text[], wie uuid, in_fase text, in_abc text, in_indeling text, hoeveel integer
) returns text
language plpgsql set plan_cache_mode = force_generic_plan set enable_bitmapscan = off set enable_sort = off as $$
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
end $$;

-- Every statement in it goes by a primary key: planning it anew each time costs more than running it.
alter function journaal.schrijf(text, text, uuid[], jsonb) set plan_cache_mode = force_generic_plan;

-- `like all (array)` cannot use an index, so the longest word is named by itself: the trigram index finds those rows and the
-- rest is checked on them.
create or replace function kandidaten.zoek(woorden text[], plaatsen text[], hoogstens integer) returns setof uuid
language plpgsql stable security definer rows 50 set search_path = public, pg_catalog, pg_temp as $$
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
end $$;

revoke execute on all functions in schema kandidaten, platform from public;
grant execute on function platform.stel_in(text[], text[]),
  kandidaten.lijst_snel(text[], text[], text[], uuid, text, text, text, integer),
  kandidaten.zoek(text[], text[], integer) to schakel_medewerker, schakel_regio;
