import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { training } from '../slices.js';

let database: SubgraphDatabase;
let workers: { id: string; competent: string[]; department: string }[];

beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
  const rows = await database.asOwner((send) =>
    send(
      'SELECT worker_id AS id, competent_parties AS competent, department_code AS department FROM training.onboarding ORDER BY due_on DESC LIMIT 100',
    ),
  );
  workers = JSON.parse(JSON.stringify(rows));
});
afterAll(() => database.stop());

const ASKED =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on SocialWorker { id onboarding { status dueOn session { id state } } } } }';
const forged = () =>
  workers.map(({ id }) => ({
    __typename: 'SocialWorker',
    id,
    competentParties: ['DGPN', 'DGGN', 'PP'],
    departmentCode: '75',
  }));

async function ask(asker: Asker, statements: string[] = []) {
  const { data, errors } = await database.ask(asker, ASKED, { representations: forged() }, statements);
  return {
    entities: JSON.parse(JSON.stringify(data))._entities,
    rules: new Set(errors?.map(({ extensions }) => extensions['rule'])),
  };
}

describe('SocialWorker.onboarding', () => {
  it.each<[Party[]]>([[['DGPN']], [['DGGN']], [['PP']], [['DGPN', 'BOARD']], [['PP', 'SG_CIPDR']], [['ANISCG']]])(
    'is known to %j for the posts of its competence only, whichever lock is taken away and whatever the representation says',
    async (parties) => {
      for (const without of [undefined, 'FIELD_LOCK', 'ROW_LOCK'] as const) {
        const { entities } = await ask({ parties, ...(without && { without }) });
        for (const [index, { competent }] of workers.entries()) {
          const { status, dueOn } = entities[index].onboarding ?? { status: null, dueOn: null };
          const visible = parties.some((party) => party === 'ANISCG' || competent.includes(party));
          expect([index, status !== null, dueOn !== null]).toEqual([index, visible, visible]);
        }
      }
    },
  );

  it.each<[Party[]]>([[['SG_CIPDR']], [['BOARD']], [['SG_CIPDR', 'BOARD']], [[]]])(
    'is refused to %j',
    async (parties) => {
      const { entities, rules } = await ask({ parties });
      expect(entities.every(({ onboarding }: { onboarding: unknown }) => onboarding === null)).toBe(true);
      expect(rules).toEqual(new Set(['onboarding-read']));
      expect(await database.asApplication({ parties }, 'SELECT 1 FROM training.onboarding')).toEqual([]);
      const rowLockAlone = await ask({ parties, without: 'FIELD_LOCK' });
      expect(rowLockAlone.entities.every(({ onboarding }: { onboarding: unknown }) => onboarding === null)).toBe(true);
    },
  );

  it('stays within the département of an application bound to one', async () => {
    const [{ department } = { department: '' }] = workers;
    const { entities } = await ask({ parties: ['ANISCG'], departments: [department] });
    for (const [index, worker] of workers.entries())
      expect(entities[index].onboarding !== null).toBe(worker.department === department);
  });

  it('says the same of a person to an application that may not see the session booked', async () => {
    const whole = await ask({ parties: ['ANISCG'] });
    const booked = whole.entities.findIndex(
      ({ onboarding }: { onboarding: { status: string } }) => onboarding.status === 'BOOKED',
    );
    const bound = await ask({ parties: ['ANISCG'], departments: [workers[booked]?.department ?? ''] });
    expect(bound.entities[booked].onboarding).toMatchObject({ status: 'BOOKED' });
  });

  it('shows done, booked and overdue in the demonstration, for two statements a hundred persons', async () => {
    const statements: string[] = [];
    const { entities } = await ask({ parties: ['ANISCG'] }, statements);
    const statuses = new Set(entities.map(({ onboarding }: { onboarding: { status: string } }) => onboarding.status));
    expect(statuses).toEqual(new Set(['DONE', 'BOOKED', 'OVERDUE', 'DUE']));
    const tables = statements
      .map((sql) => sql.match(/FROM training\.(\w+)/)?.[1])
      .filter((table) => table !== undefined);
    expect(tables.sort()).toEqual(['onboarding', 'session']);
  });

  it('follows its session: a booking falls with the session that is cancelled, and no draft can be booked', () =>
    database.asOwner(async (send) => {
      await send('BEGIN');
      const booked = `SELECT DISTINCT o.session_state, o.session_last_day = s.last_day AS follows FROM training.onboarding o
                      JOIN training.session s ON s.id = o.session_id WHERE s.starts_at > '2027-01-01'`;
      const coming = `WHERE id IN (SELECT session_id FROM training.onboarding WHERE session_state = 'OPEN')`;
      await send(`UPDATE training.session SET ends_at = ends_at + interval '1 day' ${coming}`);
      expect(await send(booked)).toEqual([{ session_state: 'OPEN', follows: true }]);
      await send(`UPDATE training.session SET state = 'CANCELLED', cancellation_reason = 'essai' ${coming}`);
      expect(await send(booked)).toEqual([]);
      await send('ROLLBACK');
      const book =
        send(`UPDATE training.onboarding SET session_id = s.id, session_last_day = s.last_day, session_state = s.state
                         FROM training.session s WHERE s.state = 'DRAFT' AND session_id IS NULL`);
      await expect(book).rejects.toMatchObject({ code: '23514' });
    }));
});
