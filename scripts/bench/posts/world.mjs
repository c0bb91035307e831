/**
 * Ten thousand invented posts with a hundred thousand events, 35 000 assignments and as many people, made by
 * PostgreSQL itself: the same at every run. One statement a step, as the owner of the schema.
 */
export async function fillWorld(owner) {
  for (const statement of STEPS) await owner.query(statement);
}

const KINDS = `'{ASSOCIATION,DEPARTMENT_COUNCIL,CCAS,MUNICIPALITY,INTERCOMMUNALITY}'::text[]`;
const NAMES = `'{Association Exemple-Repères,Conseil départemental,Centre communal d’action sociale,Mairie,Communauté de communes}'::text[]`;

/** Lives of 9, 10 and 11 events; one post in eight is closed. */
const LIFE = `CASE n % 4
  WHEN 0 THEN '{PLANNED,OPENED,FILLED,VACATED,FILLED,VACATED,FILLED,VACATED,FILLED}'
  WHEN 1 THEN '{PLANNED,OPENED,FILLED,VACATED,SUSPENDED,RESUMED,FILLED,VACATED,FILLED,VACATED,SUSPENDED}'
  WHEN 2 THEN '{PLANNED,OPENED,FILLED,VACATED,FILLED,VACATED,FILLED,VACATED,FILLED,VACATED}'
  ELSE CASE WHEN n % 8 = 3 THEN '{PLANNED,OPENED,FILLED,VACATED,SUSPENDED,RESUMED,FILLED,VACATED,FILLED,VACATED,CLOSED}'
            ELSE '{PLANNED,OPENED,FILLED,VACATED,SUSPENDED,RESUMED,FILLED,VACATED,FILLED}' END END`;

const STEPS = [
  `INSERT INTO posts.employer (id, name, kind, department_code)
     SELECT md5('employer' || code || n)::uuid, (${NAMES})[1 + n % 5] || ' – ' || name || ' ' || n, (${KINDS})[1 + n % 5], code
     FROM posts.department, generate_series(0, 11) n`,
  `INSERT INTO posts.host_unit (id, name, kind, force, commune_code, commune_name, department_code)
     SELECT md5('unit' || code || n)::uuid, CASE n % 2 WHEN 0 THEN 'Commissariat de police – ' ELSE 'Brigade de gendarmerie – ' END || name || ' ' || n,
            CASE n % 2 WHEN 0 THEN 'COMMISSARIAT' ELSE 'BRIGADE' END, CASE n % 2 WHEN 0 THEN 'POLICE' ELSE 'GENDARMERIE' END,
            code || lpad(n::text, 5 - length(code), '0'), 'Commune de ' || name || ' ' || n, code
     FROM posts.department, generate_series(0, 39) n`,
  `CREATE TEMP TABLE plan AS
     SELECT n, md5('post' || n)::uuid AS id, code, (1 + n / 101) AS number, n % 300 AS pace, (${LIFE})::text[] AS life,
            date '2004-01-01' + (n * 7919) % 4000 AS born
     FROM generate_series(0, 9999) n
     JOIN (SELECT code, row_number() OVER (ORDER BY code) - 1 AS rank FROM posts.department) d ON d.rank = n % 101`,
  `INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id)
     SELECT id, 'ISCG-' || code || '-' || lpad(number::text, 4, '0'), code, ('{POLICE,GENDARMERIE,MIXED}'::text[])[1 + n % 3],
            ('{URBAN,PERIURBAN,RURAL,OVERSEAS}'::text[])[1 + n / 7 % 4], ('{1.00,0.80,0.50}'::numeric[])[1 + n / 3 % 3],
            md5('employer' || code || n % 12)::uuid
     FROM plan`,
  `INSERT INTO posts.post_host_unit (post_id, host_unit_id, rank, competent_parties, department_code)
     SELECT p.id, md5('unit' || p.department_code || 2 * (number % 20) + side)::uuid, side + 1, p.competent_parties, p.department_code
     FROM plan JOIN posts.post p USING (id), generate_series(0, 1) side
     WHERE p.force IN (CASE side WHEN 0 THEN 'POLICE' ELSE 'GENDARMERIE' END, 'MIXED')`,
  `INSERT INTO posts.social_worker (id, recruited_on)
     SELECT md5('worker' || n || '/' || k)::uuid, born FROM plan, generate_subscripts(life, 1) k WHERE life[k] = 'FILLED'`,
  'BEGIN',
  'ALTER TABLE posts.post_event DISABLE TRIGGER filled_means_held',
  `CREATE TEMP TABLE happening ON COMMIT DROP AS
     SELECT p.id AS post_id, n, k, life[k] AS kind, day, p.fte, p.competent_parties, p.department_code,
            lead(day) OVER (PARTITION BY n ORDER BY k) AS until
     FROM (SELECT plan.*, k, born + CASE k WHEN 1 THEN 0 ELSE 60 + (k - 1) * (250 + pace) END AS day
           FROM plan, generate_subscripts(life, 1) k) plan JOIN posts.post p USING (id)`,
  `INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, recorded_at, competent_parties, department_code)
     SELECT md5('event' || n || '/' || k)::uuid, post_id, kind, day, 'Essai', (day + time '09:00') AT TIME ZONE 'Europe/Paris',
            competent_parties, department_code
     FROM happening ORDER BY n, k`,
  'ALTER TABLE posts.assignment DISABLE TRIGGER USER',
  `INSERT INTO posts.assignment (id, worker_id, post_id, period, fte, competent_parties, department_code)
     SELECT md5('assignment' || n || '/' || k)::uuid, md5('worker' || n || '/' || k)::uuid, post_id, daterange(day, until), fte,
            competent_parties, department_code
     FROM happening WHERE kind = 'FILLED'`,
  'ALTER TABLE posts.assignment ENABLE TRIGGER USER',
  'ALTER TABLE posts.post_event ENABLE TRIGGER filled_means_held',
  'UPDATE posts.social_worker SET id = id',
  `INSERT INTO posts.social_worker_identity (worker_id, given_name, family_name, competent_parties, department_code)
     SELECT w.id, ('{Zoé,Léa,Jean,Paul,Inès}'::text[])[1 + n % 5], 'Exemple' || n || 'k' || k, w.competent_parties, w.department_code
     FROM happening JOIN posts.social_worker w ON w.id = md5('worker' || n || '/' || k)::uuid WHERE kind = 'FILLED'`,
  'COMMIT',
  'VACUUM ANALYZE',
];
