/**
 * Thirty years of the convention, added to the demonstration data: 4 funders × 12 payments a year, 500 amendments,
 * 2 000 undertakings with what was done, 1 000 meetings of the board with agenda and attendance. Made by PostgreSQL
 * itself, as its administrator with the triggers at rest: the same at every run.
 */
export async function fillYears(administrator) {
  await administrator.query('SET session_replication_role = replica');
  for (const statement of STEPS) await administrator.query(statement);
  await administrator.query('RESET session_replication_role');
}

/** The last day of the thirty years. */
export const LAST_DAY = '2050-12-31';

const STEPS = [
  `CREATE TEMP TABLE twelfth AS
     SELECT l.id AS line_id, l.funder_code, l.fiscal_year, month, trunc(a.amount / 12, 2) AS amount,
            md5('payment' || l.id || month)::uuid AS id
     FROM funding.subsidy_line l JOIN funding.convention_amount a USING (funder_code), generate_series(1, 12) month
     WHERE l.fiscal_year BETWEEN 2027 AND 2050`,
  `INSERT INTO funding.payment (id, line_id, funder_code, amount, value_date, external_reference, recorded_at)
     SELECT id, line_id, funder_code, amount, make_date(fiscal_year, month, 15), 'VIR-' || fiscal_year || '-' || month,
            make_timestamptz(fiscal_year, month, 16, 9, 0, 0, 'Europe/Paris')
     FROM twelfth`,
  `INSERT INTO funding.payment_recording (payment_id, recorded_by, idempotency_key, fingerprint)
     SELECT id, 'bench', 'bench:' || id, md5(id::text) FROM twelfth`,
  `CREATE TEMP TABLE drafted AS
     SELECT n, md5('amendment' || n)::uuid AS id, 2030 + n / 99 AS year, 'Texte inventé ' || n AS content,
            CASE n % 5 WHEN 0 THEN 'DRAFT' WHEN 1 THEN 'SIGNING' WHEN 2 THEN 'WITHDRAWN' ELSE 'IN_FORCE' END AS state
     FROM generate_series(1, 500) n`,
  `INSERT INTO funding.amendment (id, reference, from_fiscal_year, in_force_on, in_force_rank, withdrawn_on)
     SELECT id, 'AVENANT-' || year || '-' || lpad((n % 99 + 1)::text, 2, '0'), 2031 + n % 60,
            CASE state WHEN 'IN_FORCE' THEN make_date(year, 6, 1) END, CASE state WHEN 'IN_FORCE' THEN n END,
            CASE state WHEN 'WITHDRAWN' THEN make_date(year, 7, 1) END
     FROM drafted ON CONFLICT (reference) DO NOTHING`,
  `INSERT INTO funding.amendment_signatory
     SELECT d.id, s.capacity, s.party_code, s.rank FROM drafted d, funding.required_signatory s`,
  `INSERT INTO funding.amendment_revision
     SELECT id, 1, 2031 + n % 60, 'Objet inventé ' || n, content, encode(sha256(convert_to(content, 'UTF8')), 'hex'),
            make_date(year, 3, 1), make_date(year, 3, 1)
     FROM drafted`,
  `INSERT INTO funding.amendment_change SELECT d.id, 1, a.funder_code, a.amount FROM drafted d, funding.convention_amount a`,
  `INSERT INTO funding.amendment_amount
     SELECT d.id, a.funder_code, a.amount FROM drafted d, funding.convention_amount a WHERE d.state = 'IN_FORCE'`,
  `INSERT INTO funding.amendment_step (amendment_id, kind, occurred_on, reason)
     SELECT id, 'OPENED', make_date(year, 4, 1), NULL FROM drafted WHERE state <> 'DRAFT'
     UNION ALL SELECT id, 'WITHDRAWN', make_date(year, 7, 1), 'Essai' FROM drafted WHERE state = 'WITHDRAWN'`,
  `INSERT INTO funding.amendment_signature
     SELECT md5('signature' || d.id || s.capacity)::uuid, d.id, 1, s.capacity, s.party_code,
            encode(sha256(convert_to(d.content, 'UTF8')), 'hex'), 'Personne inventée', make_date(d.year, 5, 1), make_date(d.year, 5, 1)
     FROM drafted d, funding.required_signatory s WHERE d.state = 'IN_FORCE' OR (d.state <> 'DRAFT' AND s.rank < 3)`,
  `DO $$ DECLARE rule text; BEGIN
     FOR rule IN SELECT conname FROM pg_constraint
       WHERE conrelid = 'governance.undertaking'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%number%' LOOP
       EXECUTE format('ALTER TABLE governance.undertaking DROP CONSTRAINT %I', rule);
     END LOOP;
   END $$`,
  `INSERT INTO governance.undertaking (id, rank, number, article, words, owed_by, owed_to, recurrence, due_rule, severally)
     SELECT md5('undertaking' || n)::uuid, 1000 + n, 'ART' || (2 + n % 5) || '-' || (1000 + n), 2 + n % 5, 'Engagement inventé ' || n,
            CASE n % 3 WHEN 0 THEN '{ANISCG}'::text[] WHEN 1 THEN '{DGPN}' ELSE '{SG_CIPDR,DGGN}' END, '{ANISCG}',
            CASE n % 3 WHEN 0 THEN 'ANNUAL' WHEN 1 THEN 'ONCE' ELSE 'AS_NEEDED' END,
            CASE WHEN n % 3 = 0 THEN 'FISCAL_YEAR_END' END, false
     FROM generate_series(1, 2000) n`,
  `INSERT INTO governance.fulfilment (id, undertaking_id, party, due_on, occurred_on)
     SELECT md5('fulfilment' || u.id || year)::uuid, u.id, u.owed_by[1],
            CASE u.recurrence WHEN 'ANNUAL' THEN make_date(year, 12, 31) END, make_date(year, 11, 1)
     FROM governance.undertaking u, generate_series(2040, 2050) year
     WHERE u.rank > 1000 AND (u.recurrence = 'ANNUAL' OR year = 2050)`,
  `CREATE TEMP TABLE called AS
     SELECT n, md5('meeting' || n)::uuid AS id, date '2023-01-01' + n * 10 AS day FROM generate_series(1, 1000) n`,
  `INSERT INTO governance.board_meeting (id, meets_on, kind, place, convened_on, state, attendance_revision)
     SELECT id, day, CASE n % 4 WHEN 0 THEN 'EXTRAORDINARY' ELSE 'ORDINARY' END, 'Paris', day - 20, 'HELD', 1 FROM called`,
  `INSERT INTO governance.board_agenda_item (meeting_id, revision, rank, title, kind)
     SELECT id, 1, rank, 'Point inventé ' || rank, CASE rank % 2 WHEN 0 THEN 'DECISION' ELSE 'INFORMATION' END
     FROM called, generate_series(1, 6) rank`,
  `INSERT INTO governance.board_presence (meeting_id, revision, seat_id, presence)
     SELECT c.id, 1, s.id, CASE c.n % 3 WHEN 0 THEN 'ABSENT' ELSE 'PRESENT' END FROM called c, governance.board_seat s`,
  `INSERT INTO governance.board_minutes (meeting_id, text, drafted_on) SELECT id, 'Procès-verbal inventé', day + 1 FROM called`,
  'ANALYZE',
];
