import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { posts } from '../slices.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-01-15T09:00:00Z' });
  // Assignments are written here by hand, without the events that they derive from.
  await database.asOwner((send) => send('ALTER TABLE posts.assignment DISABLE TRIGGER held_means_filled'));
});
afterAll(() => database.stop());

const owner = (sql: string, parameters?: unknown[]) => database.asOwner((send) => send(sql, parameters));

const WORKER = '00000000-0000-7000-8000-000000000001';

/** A post of the kind, opened for this test alone. */
function post(force: string, department: string, number: number, fte = '1.00'): string {
  return `INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id)
    SELECT '00000000-0000-7000-8000-${String(number).padStart(12, '0')}', 'ISCG-${department}-${number}', '${department}', '${force}', 'URBAN', ${fte}, id
    FROM posts.employer LIMIT 1`;
}

function assignment(number: number, startsOn: string, endsOn: string | null, fte = '1.00', worker = WORKER): string {
  return `INSERT INTO posts.assignment (id, worker_id, post_id, period, fte, competent_parties, department_code)
    SELECT gen_random_uuid(), '${worker}', id, daterange('${startsOn}', ${endsOn ? `'${endsOn}'` : 'NULL'}, '[]'), ${fte}, competent_parties, department_code
    FROM posts.post WHERE reference LIKE '%-${number}'`;
}

const competence = () =>
  owner(
    `SELECT w.competent_parties AS worker, w.department_code AS department, i.competent_parties AS identity, c.competent_parties AS private
     FROM posts.social_worker w JOIN posts.social_worker_identity i ON i.worker_id = w.id
     JOIN posts.social_worker_private_contact c ON c.worker_id = w.id WHERE w.id = $1`,
    [WORKER],
  );

describe('the competence over a social worker', () => {
  it('follows from the assignments for every person of the demonstration', async () => {
    const [row] = await owner(`
      SELECT count(*)::int AS workers, count(*) FILTER (WHERE w.competent_parties <> derived.parties
             OR i.competent_parties <> derived.parties OR c.competent_parties <> derived.parties)::int AS drifted
      FROM posts.social_worker w
      JOIN posts.social_worker_identity i ON i.worker_id = w.id
      JOIN posts.social_worker_private_contact c ON c.worker_id = w.id
      CROSS JOIN LATERAL (
        SELECT array_agg(DISTINCT party ORDER BY party) AS parties FROM posts.assignment a
        JOIN posts.post p ON p.id = a.post_id, unnest(posts.competent_parties(p.force, p.department_code)) party WHERE a.worker_id = w.id
      ) derived`);
    expect(row).toEqual({ workers: database.world.workers.length, drifted: 0 });
  });

  it('cannot drift: neither by an assignment, nor by a change of the post, nor by hand', async () => {
    await owner(
      `INSERT INTO posts.social_worker (id, recruited_on, competent_parties, department_code) VALUES ('${WORKER}', '2020-01-01', '{DGPN,PP}', '75')`,
    );
    await owner(
      `INSERT INTO posts.social_worker_identity SELECT id, 'Camille', 'Essai', NULL, NULL, competent_parties, department_code FROM posts.social_worker WHERE id = '${WORKER}'`,
    );
    await owner(
      `INSERT INTO posts.social_worker_private_contact SELECT id, NULL, NULL, competent_parties, department_code FROM posts.social_worker WHERE id = '${WORKER}'`,
    );
    const expectCompetence = async (parties: string[], department: string) =>
      expect(await competence()).toEqual([{ worker: parties, department, identity: parties, private: parties }]);
    await expectCompetence([], '');

    await owner(post('GENDARMERIE', '01', 9001));
    await owner(assignment(9001, '2020-01-01', '2020-12-31'));
    await expectCompetence(['DGGN'], '01');

    await owner(post('POLICE', '93', 9002));
    await owner(assignment(9002, '2021-01-01', null));
    await expectCompetence(['DGGN', 'PP'], '93');

    await owner(`UPDATE posts.post SET force = 'MIXED' WHERE reference = 'ISCG-01-9001'`);
    await expectCompetence(['DGGN', 'DGPN', 'PP'], '93');

    await owner(
      `UPDATE posts.social_worker SET competent_parties = '{BOARD}', department_code = '2A' WHERE id = '${WORKER}'`,
    );
    await expectCompetence(['DGGN', 'DGPN', 'PP'], '93');
    await expect(owner(`UPDATE posts.social_worker_identity SET competent_parties = '{BOARD}'`)).rejects.toThrow(
      'foreign key',
    );

    await owner(`DELETE FROM posts.assignment WHERE worker_id = '${WORKER}' AND department_code = '93'`);
    await expectCompetence(['DGGN', 'DGPN'], '01');
  });
});

describe('assignments', () => {
  it.each(['2005-12-31', '2012-07-01', '2018-12-31', '2020-12-31', '2026-01-15'])(
    'agree with the events of the demonstration on %s: a post is held if and only if it is filled',
    async (day) => {
      const query = `{ posts(asOf: "${day}", first: 100) { nodes { state holder { id } } } }`;
      const { data } = await database.ask({ parties: ['BOARD'] }, query);
      expect(JSON.stringify(data)).toContain('"state":"FILLED","holder":{');
      expect(JSON.stringify(data)).not.toMatch(/"state":"FILLED","holder":null|"state":"(?!FILLED)\w+","holder":\{/);
    },
  );

  const HALF = '00000000-0000-7000-8000-000000000002';

  it('never exceed one full-time equivalent, the time of the post, or one holder at a time', async () => {
    await owner(`INSERT INTO posts.social_worker (id, recruited_on) VALUES ('${HALF}', '2020-01-01')`);
    for (const number of [9011, 9012, 9013]) await owner(post('POLICE', '69', number, '0.50'));
    await owner(post('POLICE', '69', 9014));
    await owner(assignment(9011, '2020-01-01', '2020-12-31', '0.50', HALF));
    await owner(assignment(9012, '2020-06-01', null, '0.50', HALF));
    await expect(owner(assignment(9013, '2020-12-31', '2021-03-31', '0.50', HALF))).rejects.toThrow(
      'beyond one full-time equivalent',
    );
    await owner(assignment(9013, '2021-01-01', '2021-03-31', '0.50', HALF));
    await expect(owner(assignment(9014, '2019-01-01', '2020-01-01', '1.00', HALF))).rejects.toThrow(
      'beyond one full-time equivalent',
    );
    await expect(owner(assignment(9011, '2022-01-01', null, '0.80', WORKER))).rejects.toThrow(
      'beyond the working time of its post',
    );
    await expect(owner(assignment(9012, '2020-01-01', '2020-06-01', '0.50', WORKER))).rejects.toThrow(
      'one_holder_at_a_time',
    );
  });
});
