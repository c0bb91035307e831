import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FUNDERS, type Party } from '@iscg/access';
import { startSubgraphDatabase, type Send, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { enrolAsOwner } from '../fixtures/training-desk.js';
import { training } from '../slices.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
});
afterAll(() => database.stop());

/** Counts and seats as they are kept, where they differ from the rows they are kept of. */
const DRIFT = `
  SELECT * FROM (SELECT session_id, party, state, number FROM training.enrolment_count WHERE number > 0) kept
    FULL JOIN (SELECT session_id, party, state, count(*)::int AS number FROM training.enrolment GROUP BY 1, 2, 3) true_count
      USING (session_id, party, state, number)
    WHERE kept IS NULL OR true_count IS NULL
  UNION ALL
  SELECT s.id, NULL, NULL, s.seats_taken FROM training.session s
    WHERE s.seats_taken <> (SELECT count(*) FROM training.enrolment e
                            WHERE e.session_id = s.id AND e.state IN ('CONFIRMED', 'ATTENDED', 'ABSENT'))`;

/** An open session of the demonstration with two seats left or more. */
async function openSession(send: Send): Promise<{ id: string; left: number }> {
  const [row] = await send(
    `SELECT id, seats - seats_taken AS left FROM training.session WHERE state = 'OPEN' AND seats - seats_taken > 1 ORDER BY starts_at LIMIT 1`,
  );
  return { id: String(row?.['id']), left: Number(row?.['left']) };
}

function enrol(send: Send, session: string, state: string, count = 1): Promise<unknown> {
  return enrolAsOwner(
    send,
    session,
    'PP',
    Array.from({ length: count }, () => state),
  );
}

describe('The counts of enrolments', () => {
  it('are those of the rows after loading, and after any change of them', () =>
    database.asOwner(async (send) => {
      expect(await send(DRIFT)).toEqual([]);
      const { id } = await openSession(send);
      await enrol(send, id, 'REQUESTED', 2);
      await send(`UPDATE training.enrolment SET state = 'CONFIRMED' WHERE session_id = $1 AND state = 'REQUESTED'`, [
        id,
      ]);
      await send(
        `UPDATE training.enrolment SET state = 'WITHDRAWN', party = 'SG_CIPDR' WHERE session_id = $1 AND party = 'PP'`,
        [id],
      );
      await send(`DELETE FROM training.enrolment WHERE session_id = $1 AND state = 'WITHDRAWN'`, [id]);
      await send(
        `UPDATE training.venue SET department_code = '2A' WHERE id = (SELECT venue_id FROM training.session WHERE id = $1)`,
        [id],
      );
      expect(await send(DRIFT)).toEqual([]);
      await expect(send('TRUNCATE training.enrolment CASCADE')).rejects.toThrow('one by one');
    }));

  it('never let two persons have the last seat', async () => {
    const { id, left } = await database.asOwner(openSession);
    await database.asOwner((send) => enrol(send, id, 'CONFIRMED', left - 1));
    const results = await Promise.allSettled(
      [1, 2].map(() =>
        database.asOwner(async (send) => {
          await send('BEGIN');
          await enrol(send, id, 'CONFIRMED');
          await send('SELECT pg_sleep(0.1)');
          await send('COMMIT');
        }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { data } = await database.ask(
      { parties: ['DGGN'] },
      'query ($id: ID!) { session(id: $id) { full seatsLeft } }',
      { id },
    );
    expect(data).toEqual({ session: { full: true, seatsLeft: 0 } });
    expect(await database.asOwner((send) => send(DRIFT))).toEqual([]);
  });

  it('do not begin while the session is a draft', () =>
    database.asOwner(async (send) => {
      const [draft] = await send(`SELECT id FROM training.session WHERE state = 'DRAFT' LIMIT 1`);
      await expect(enrol(send, String(draft?.['id']), 'REQUESTED')).rejects.toMatchObject({ code: '23514' });
    }));
});

describe('Who sees enrolments and their counts in PostgreSQL', () => {
  const partiesOf = (table: string) => `SELECT DISTINCT party FROM training.${table} ORDER BY party`;
  const ALL = [...FUNDERS].sort();

  it.each<[Party[], readonly Party[], readonly Party[]]>([
    [['SG_CIPDR'], ['SG_CIPDR'], ['SG_CIPDR']],
    [['DGPN'], ['DGPN'], ['DGPN']],
    [['DGGN'], ['DGGN'], ['DGGN']],
    [['PP'], ['PP'], ['PP']],
    [['BOARD'], [], ALL],
    [['ANISCG'], ALL, ALL],
    [['DGPN', 'BOARD'], ['DGPN'], ALL],
    [[], [], []],
  ])('%j: the rows of %j, the counts of %j', async (parties, rows, counts) => {
    const shown = async (table: string) =>
      (await database.asApplication({ parties }, partiesOf(table))).map(({ party }) => party);
    expect([await shown('enrolment'), await shown('enrolment_count')]).toEqual([rows, counts]);
  });

  it('nobody without a viewer; nobody writes the counts, and no party changes an enrolment by hand', async () => {
    for (const table of [
      'enrolment',
      'enrolment_count',
      'enrolment_person',
      'enrolment_change',
      'enrolment_withdrawal',
    ])
      expect(await database.asApplication(undefined, `SELECT 1 FROM training.${table}`)).toEqual([]);
    for (const change of [
      `UPDATE training.enrolment_count SET state = 'ABSENT'`,
      `UPDATE training.enrolment_change SET state = 'ABSENT'`,
      `UPDATE training.enrolment_person SET person_label = 'X'`,
      `UPDATE training.enrolment SET party = 'PP'`,
      'DELETE FROM training.enrolment',
      'DELETE FROM training.enrolment_withdrawal',
    ])
      await expect(database.asApplication({ parties: ['ANISCG'] }, change)).rejects.toMatchObject({ code: '42501' });
    const change = `UPDATE training.enrolment SET state = 'WITHDRAWN' RETURNING id`;
    expect(await database.asApplication({ parties: ['DGPN'] }, change)).toEqual([]);
  });
});

describe('Session.enrolmentCounts', () => {
  const ASKED =
    '{ sessions(first: 100, from: "2026-01-01") { nodes { id seatsLeft programme { title } venue { name } enrolmentCounts { requested confirmed waitlisted attended absent } } } }';
  const TRUTH = `SELECT session_id AS id, party, lower(state) AS state, count(*)::int AS number FROM training.enrolment GROUP BY 1, 2, 3`;

  it.each<[Party[], readonly Party[]]>([
    ...FUNDERS.map((party): [Party[], Party[]] => [[party], [party]]),
    [['BOARD'], FUNDERS],
    [['ANISCG'], FUNDERS],
    [['DGGN', 'BOARD'], FUNDERS],
    [
      ['DGGN', 'PP'],
      ['DGGN', 'PP'],
    ],
  ])(
    'for %j counts the persons of %j, whichever lock is taken away; seats left are the same for all',
    async (parties, counted) => {
      const truth = await database.asOwner((send) => send(TRUTH));
      const all = JSON.parse(JSON.stringify((await database.ask({ parties: ['ANISCG'] }, ASKED)).data)).sessions.nodes;
      for (const without of [undefined, 'FIELD_LOCK', 'ROW_LOCK'] as const) {
        const { data } = await database.ask({ parties, ...(without && { without }) }, ASKED);
        for (const { id, seatsLeft, enrolmentCounts } of JSON.parse(JSON.stringify(data)).sessions.nodes) {
          if (seatsLeft === null) continue; // A draft of somebody else’s, without the row lock.
          for (const [state, number] of Object.entries(enrolmentCounts)) {
            const rows = truth.filter(
              (row) => row['id'] === id && row['state'] === state && counted.some((party) => party === row['party']),
            );
            expect([id, state, number]).toEqual([id, state, rows.reduce((sum, row) => sum + Number(row['number']), 0)]);
          }
          expect(seatsLeft).toBe(all.find((session: { id: string }) => session.id === id).seatsLeft);
        }
      }
    },
  );

  it('costs one statement a table for a hundred sessions', async () => {
    const statements: string[] = [];
    const asked = ASKED.replace('2026', '2021');
    const { data } = await database.ask({ parties: ['BOARD'] }, asked, {}, statements);
    expect(JSON.parse(JSON.stringify(data)).sessions.nodes.length).toBe(100);
    const tables = statements
      .map((sql) => sql.match(/FROM training\.(\w+)/)?.[1])
      .filter((table) => table !== undefined);
    expect(tables.sort()).toEqual(['enrolment_count', 'programme', 'session', 'venue']);
  });
});
