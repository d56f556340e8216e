import { hash } from '@node-rs/argon2'
import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Verbinding } from '../../../platform/database/index.ts'
import { withEigenaar } from '../../../platform/database/eigenaar.ts'
import { DEMO_WACHTWOORD } from '../accounts.ts'
import { BEGINDAG, JOURNAALDAG } from '../moment.ts'
import { isDemo, type Medewerker } from './medewerkers.ts'
import { ORGANISATIES, REGIO_1, REGIO_2 } from './organisaties.ts'
import { neemWeg, zetTerug, type Weggenomen } from '../versnellen.ts'

const GEMAAKT = `${BEGINDAG}T08:00:00.000Z`

/** Lives are found by person while they are filled in. */
const NODIG = /_kandidaat$|_object$|_plan$|_doel$/

/** Regions, organisations and users: what an operator sets up, for which the product has no command. */
export async function createGrondslag(
  verbinding: Verbinding,
  medewerkers: readonly Medewerker[],
): Promise<Weggenomen> {
  const wachtwoorden = new Map<string, string>()
  for (const { gebruikersnaam } of medewerkers.filter(isDemo))
    wachtwoorden.set(gebruikersnaam, await hashOf(gebruikersnaam, DEMO_WACHTWOORD))
  return withEigenaar(verbinding, async (c) => {
    for (const { id, naam } of [REGIO_1, REGIO_2])
      await c.query('insert into toegang.regio (regio_id, naam, created_at) values ($1, $2, $3)', [
        id,
        naam,
        GEMAAKT,
      ])
    for (const o of ORGANISATIES) {
      await c.query(
        'insert into toegang.organisatie (regio_id, id, naam, soort, gemeente, voorkeursleverancier, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
        [
          o.regioId,
          o.id,
          o.naam,
          o.soort,
          o.soort === 'gemeente' ? o.gemeenten[0] : null,
          o.voorkeursleverancier,
          GEMAAKT,
        ],
      )
      await c.query(
        `insert into toegang.organisatie_gemeente (regio_id, organisatie_id, gemeente, periode) select $1, $2, g, '[2015-01-01,)' from unnest($3::text[]) g`,
        [o.regioId, o.id, o.gemeenten],
      )
    }
    for (const m of medewerkers) {
      await c.query(
        'insert into toegang.gebruiker (regio_id, id, organisatie_id, gebruikersnaam, naam, email, rol, talen, wachtwoord_hash, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
        [
          m.organisatie.regioId,
          m.id,
          m.organisatie.id,
          m.gebruikersnaam,
          m.naam,
          `${m.gebruikersnaam}@verzonnen.example`,
          m.rol,
          m.talen,
          wachtwoorden.get(m.gebruikersnaam) ?? null,
          GEMAAKT,
        ],
      )
    }
    await replaceFuncties(c)
    return neemWeg(c, NODIG)
  })
}

/** The same cost as the product's own hashes, with a salt that follows from the name: these passwords stand on the sign-in page. */
const hashOf = (gebruikersnaam: string, wachtwoord: string): Promise<string> =>
  hash(wachtwoord, {
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
    salt: createHash('sha256').update(gebruikersnaam).digest().subarray(0, 16),
  })

/**
 * Two functions give way while lives are filled in side by side, to what they would give in order of time: dossier numbers
 * follow the order of registration, and journal lines are gathered and sealed in order when all are known.
 */
async function replaceFuncties(c: pg.Client): Promise<void> {
  await c.query(`
    create table journaal.verzameld (volgorde bigint generated always as identity, op timestamptz, gebruiker_id uuid, organisatie_id uuid, rol text,
      verzoek_id text, doel text, soort text, wat text, kandidaten uuid[], inhoud jsonb, regio_id uuid);
    create or replace function journaal.schrijf(soort text, wat text, kandidaten uuid[], inhoud jsonb default null) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if current_setting('app.nu') < '${JOURNAALDAG}' then return; end if;
      insert into journaal.verzameld (op, gebruiker_id, organisatie_id, rol, verzoek_id, doel, soort, wat, kandidaten, inhoud, regio_id)
      values (current_setting('app.nu')::timestamptz, platform.gebruiker(), current_setting('app.organisatie')::uuid, current_setting('app.rol'),
              current_setting('app.verzoek'), current_setting('app.doel'), soort, wat, coalesce(kandidaten, '{}'), inhoud, platform.regio());
    end $$;
    create or replace function platform.volgend_nummer(gevraagd text, aantal bigint default 1) returns bigint
    language sql security definer set search_path = pg_catalog, pg_temp as $$ select current_setting('demo.nummer')::bigint $$;`)
}

/**
 * Seals the gathered journal in order of time, in the lanes of the product; counts the events as the product does while they
 * happen; sets the counter of dossier numbers; and puts back what `createGrondslag` took away.
 */
export async function finishGrondslag(
  verbinding: Verbinding,
  laatsteNummer: number,
  weg: Weggenomen,
): Promise<void> {
  await withEigenaar(
    verbinding,
    async (c) => {
      await sealJournaal(c)
      await c.query(`insert into sturing.telling (regio_id, jaar, soort, gemeente, aantal)
        select regio_id, extract(year from op at time zone 'Europe/Amsterdam'), soort, gemeente, count(*) from kandidaten.gebeurtenis group by 1, 2, 3, 4`)
      await c.query('insert into platform.nummer (regio_id, soort, laatste) values ($1, $2, $3)', [
        REGIO_1.id,
        'dossier',
        laatsteNummer,
      ])
      await zetTerug(c, weg)
    },
    { bulk: true },
  )
}

async function sealJournaal(c: pg.Client): Promise<void> {
  await c.query(`
      do $$
      declare
        v record; r journaal.regel;
        nrs bigint[] := array_fill(0::bigint, array[8]); hashes bytea[] := array_fill(null::bytea, array[8]);
      begin
        for v in select *, row_number() over (order by op, verzoek_id, volgorde) - 1 as plaats from journaal.verzameld order by plaats loop
          r.regio_id := v.regio_id; r.baan := v.plaats % 8; r.nr := nrs[r.baan + 1] + 1;
          r.vorige_hash := coalesce(hashes[r.baan + 1], sha256(convert_to(v.regio_id::text, 'UTF8')));
          r.op := v.op; r.gebruiker_id := v.gebruiker_id; r.organisatie_id := v.organisatie_id; r.rol := v.rol; r.verzoek_id := v.verzoek_id;
          r.doel := v.doel; r.soort := v.soort; r.wat := v.wat; r.kandidaten := v.kandidaten; r.inhoud := v.inhoud;
          r.hash := journaal.zegel(r.vorige_hash, r);
          insert into journaal.regel select r.*;
          nrs[r.baan + 1] := r.nr; hashes[r.baan + 1] := r.hash;
        end loop;
        insert into journaal.baan (regio_id, baan, nr, hash)
        select regio_id, baan, nr, hash from journaal.regel g where nr = (select max(nr) from journaal.regel h where h.regio_id = g.regio_id and h.baan = g.baan);
      end $$;
      drop table journaal.verzameld;`)
}
