/*
 * The data set in SQL: municipalities of unequal size, professionals, dossiers and their events. Everything that is
 * random follows from the seed; nobody in it exists.
 */
export const ZAAD = 0.42

/** An id that follows from a text, so that a script knows the id of dossier 17. */
export const UUID_VAN = (tekst: string) => `md5(${tekst})::uuid`

const REGIO = UUID_VAN(`'regio'`)
const tabel = (woorden: string) => `array['${woorden.split(' ').join("','")}']`
const BEGIN = tabel(
  'bak ber bos bra dek dij gel gro haa hen hoe jan kar kok kui lan mee mul oos pee rij smi ver wil',
)
const MIDDEN = tabel(
  'ke ma sen der man ter len bos dam ning ge ra sten ven wer zen dij hof kamp laar loo mans ster veld',
)
const EIND = tabel('s t n en er ma stra huis berg ink aar man')
const VOOR = tabel(
  'anna ahmed bart celine daan dina eva emre fatima frank greet hans ilse ivo jan julia karim kim lars lotte mila mo noor omar piet roos sam sanne tom yara',
)

const kies = (lijst: string, n: number, toeval: string) => `(${lijst})[1 + floor(${toeval} * ${n})::int]`

/** Kinds of events, common ones first. */
export const SOORTEN = [
  'contact-vastgelegd',
  'taak-toegevoegd',
  'kenmerk-vastgesteld',
  'traject-gestart',
  'plaatsing-gestart',
  'beoordeeld',
] as const

export const VULLING = {
  grondslag: (dossiers: number): string[] => [
    'create schema bench',
    'grant usage on schema bench to schakel_medewerker, schakel_regio',
    `create table bench.gemeente as
       with g as (select row_number() over (order by code) as nr, code from toegang.gemeente),
       w as (select nr, code, floor(${dossiers} * power(nr, -0.75) / sum(power(nr, -0.75)) over ())::int as aantal from g),
       a as (select nr, code, aantal + case when nr = 1 then ${dossiers} - (select sum(aantal) from w) else 0 end as aantal from w)
     select nr, code, aantal::int, (sum(aantal) over (order by nr) - aantal)::int as voor,
            ${UUID_VAN(`'o' || nr`)} as organisatie_id, ${UUID_VAN(`'u' || nr || '-1'`)} as gebruiker_id, ceil(aantal / 50.0)::int as consulenten
       from a`,
    'create unique index on bench.gemeente (nr)',
    `insert into toegang.regio (regio_id, naam, created_at) values (${REGIO}, 'Meetregio', now())`,
    `insert into toegang.organisatie (regio_id, id, naam, soort, created_at)
       select ${REGIO}, organisatie_id, 'Werkplein ' || code, 'werkplein', now() from bench.gemeente
       union all select ${REGIO}, ${UUID_VAN(`'o-regio'`)}, 'Samenwerking', 'samenwerking', now()`,
    `insert into toegang.organisatie_gemeente (regio_id, organisatie_id, gemeente, periode)
       select ${REGIO}, organisatie_id, code, daterange('2015-01-01', null) from bench.gemeente
       union all select ${REGIO}, ${UUID_VAN(`'o-regio'`)}, code, daterange('2015-01-01', null) from bench.gemeente`,
    `insert into toegang.gebruiker (regio_id, id, organisatie_id, gebruikersnaam, naam, rol, created_at)
       select ${REGIO}, ${UUID_VAN(`'u' || nr || '-' || i`)}, organisatie_id, 'bench-' || nr || '-' || i, 'Consulent ' || nr || '-' || i, 'consulent', now()
         from bench.gemeente, generate_series(1, consulenten) i
       union all select ${REGIO}, ${UUID_VAN(`'u-regisseur'`)}, ${UUID_VAN(`'o-regio'`)}, 'bench-regisseur', 'Regisseur', 'regisseur', now()
       union all select ${REGIO}, ${UUID_VAN(`'u-beheerder'`)}, ${UUID_VAN(`'o-regio'`)}, 'bench-beheerder', 'Beheerder', 'beheerder', now()`,
  ],

  dossiers: `insert into kandidaten.kandidaat (regio_id, id, dossiernummer, achternaam, voorvoegsel, voornaam, zoeknaam, geboortedatum, geslacht,
       postcode, gemeente, regie_organisatie_id, consulent_id, fase, abc, verwachting, indeling, vorm, doelgroepen, volgende_termijn,
       volgende_termijn_naam, volgende_taak, laatste_contact, created_at, updated_at)
     select ${REGIO}, ${UUID_VAN(`'k' || n`)}, 'D-' || lpad(n::text, 6, '0'), initcap(achter), null, initcap(voor_naam), achter || ' ' || voor_naam,
            date '1960-01-01' + floor(r[1] * 16000)::int, case when r[2] < 0.5 then 'V' else 'M' end, '4700 AA', code, organisatie_id,
            ${UUID_VAN(`'u' || nr || '-' || (1 + floor(r[3] * consulenten)::int)`)},
            ${kies(tabel('ontwikkelen bemiddelen begeleiden'), 3, 'r[4]')}, ${kies(tabel('A B C'), 3, 'r[5]')},
            ${kies(tabel('<3 3-6 6-12 >=12'), 4, 'r[6]')}, ${kies(tabel('A B C'), 3, 'r[7]')}, null, array['bijstand'],
            case when r[8] < 0.8 then date '2025-11-01' + floor(r[9] * 400)::int else 'infinity'::date end,
            case when r[8] < 0.8 then 'evaluatie-plan' end,
            case when r[10] < 0.2 then date '2025-11-01' + floor(r[11] * 400)::int else 'infinity'::date end,
            date '2025-06-01' + floor(r[12] * 150)::int, timestamptz '2015-01-01', timestamptz '2025-12-31'
       from (select g.*, n, array(select random() from generate_series(1, 12) where n > 0) as r,
                    ${kies(BEGIN, 24, 'power(random(), 1.5)')} || ${kies(MIDDEN, 24, 'random()')} || ${kies(EIND, 12, 'random()')} as achter,
                    ${kies(VOOR, 30, 'random()')} as voor_naam
               from bench.gemeente g cross join lateral generate_series(g.voor + 1, g.voor + g.aantal) n) x
      order by n`,

  gebeurtenissen: (van: number, tot: number, perDossier: number): string =>
    `insert into kandidaten.gebeurtenis (regio_id, kandidaat_id, id, op, soort, gemeente, door, bron, inhoud)
     select ${REGIO}, ${UUID_VAN(`'k' || n`)}, gen_random_uuid(), timestamptz '2015-01-01' + random() * interval '4017 days',
            ${kies(tabel(SOORTEN.join(' ')), SOORTEN.length, 'power(random(), 2)')}, g.code, g.gebruiker_id, 'medewerker', '{"uitkomst": "besproken"}'
       from bench.gemeente g
       cross join lateral generate_series(greatest(g.voor + 1, ${van}), least(g.voor + g.aantal, ${tot})) n
       cross join generate_series(1, ${perDossier})`,

  tellingen: `insert into sturing.telling (regio_id, jaar, soort, gemeente, aantal)
     select regio_id, extract(year from op at time zone 'Europe/Amsterdam'), soort, gemeente, count(*) from kandidaten.gebeurtenis group by 1, 2, 3, 4`,
}
