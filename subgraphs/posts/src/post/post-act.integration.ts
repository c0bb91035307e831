import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTIES } from '@iscg/access';
import { newLife, openRegister, workerId, type Register } from '../fixtures/register.js';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.database.stop());

const FILLED = { on: '2025-03-03', workerId: workerId(0), fte: '0.80' };
const rows = (sql: string, parameters: unknown[]) => register.database.asOwner((send) => send(sql, parameters));
const assignments = (postId: string) =>
  rows(
    `SELECT worker_id AS worker, lower(period)::text AS since, upper(period)::text AS until, fte FROM posts.assignment WHERE post_id = $1 ORDER BY period`,
    [postId],
  );

describe('the life of a post', () => {
  it('goes from its plan to its closing, each act with its day and its reason', async () => {
    const life = await newLife(register);
    const acts: [string, object, string][] = [
      ['openPost', { on: '2025-02-01', reason: 'Convention locale signée' }, 'OPEN'],
      ['fillPost', FILLED, 'FILLED'],
      ['vacatePost', { on: '2025-06-01', reason: 'Mutation' }, 'VACANT'],
      ['suspendPost', { on: '2025-06-15' }, 'SUSPENDED'],
      ['resumePost', { on: '2025-07-01' }, 'VACANT'],
      ['fillPost', { ...FILLED, on: '2025-09-01', workerId: workerId(1) }, 'FILLED'],
      ['vacatePost', { on: '2025-12-01' }, 'VACANT'],
      ['closePost', { on: '2025-12-31' }, 'CLOSED'],
    ];
    for (const [rank, [name, input, state]] of acts.entries()) {
      const { post, event, errors } = await life.act(name, input);
      expect(errors).toEqual([]);
      expect(post).toMatchObject({ reference: life.reference, state, version: rank + 2, asOf: '2026-01-15' });
      expect(event).toMatchObject({ on: Object.values(input)[0], cancels: null });
    }
    expect(await assignments(life.postId)).toEqual([
      { worker: workerId(0), since: '2025-03-03', until: '2025-06-01', fte: '0.80' },
      { worker: workerId(1), since: '2025-09-01', until: '2025-12-01', fte: '0.80' },
    ]);
  });

  it('is seen as of its day when an act takes effect later', async () => {
    const life = await newLife(register, { on: '2027-01-01' });
    expect((await life.act('openPost', { on: '2027-02-01' })).post).toMatchObject({
      state: 'OPEN',
      asOf: '2027-02-01',
    });
  });

  it('is planned once a key, to ten calls at once; other content under the same key conflicts', async () => {
    const input = register.plan();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => register.act('planPost', input)));
    expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(outcomes.map(({ post, event }) => `${post?.['id']} ${event?.['id']} ${event?.['on']}`)).size).toBe(
      1,
    );
    const { post, errors } = await register.act('planPost', { ...input, reason: 'Autre besoin' });
    expect([post, errors.map(({ code, field }) => `${code} ${field}`)]).toEqual([null, ['CONFLICT idempotencyKey']]);
    const other = await register.act('planPost', input, { parties: ['ANISCG'], subject: 'somebody-else' });
    expect(other.post?.['id']).not.toBe(outcomes[0]?.post?.['id']);
    expect(other.errors).toEqual([]);
  });

  it.each(['', 'short', 'a b c d e f', 'x'.repeat(81)])(
    'is not planned under « %s » for a key',
    async (idempotencyKey) => {
      const { post, errors } = await register.act('planPost', register.plan({ idempotencyKey }));
      expect([post, errors.map(({ code, field }) => `${code} ${field}`)]).toEqual([
        null,
        ['BAD_USER_INPUT idempotencyKey'],
      ]);
    },
  );

  it('gives each post of a département the next number, to fifty calls at once', async () => {
    const last = register.database.world.posts.filter(({ departmentCode }) => departmentCode === '2B').length;
    const planned = await Promise.all(
      Array.from({ length: 50 }, () => register.act('planPost', register.plan({}, '2B'))),
    );
    const references = planned.map(({ post }) => String(post?.['reference'])).sort();
    expect(references).toEqual(
      Array.from({ length: 50 }, (_, rank) => `ISCG-2B-${String(last + rank + 1).padStart(4, '0')}`),
    );
  });

  it('lets one of fifty calls at once fill a post; the others are told that it changed', async () => {
    const life = await newLife(register);
    await life.act('openPost', { on: '2025-02-01' });
    const version = life.version();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, rank) =>
        register.act('fillPost', {
          ...FILLED,
          postId: life.postId,
          version,
          reason: 'Essai',
          workerId: workerId(rank % 30),
          fte: '0.10',
        }),
      ),
    );
    expect(outcomes.filter(({ post }) => post?.['state'] === 'FILLED')).toHaveLength(1);
    const refusals = outcomes.flatMap(({ errors }) => errors.map(({ code, field }) => `${code} ${field}`));
    expect(refusals).toEqual(Array(49).fill('CONFLICT version'));
    expect(await assignments(life.postId)).toHaveLength(1);
  });

  it('never lets one person exceed a full time, by calls for several posts at once', async () => {
    const lives = await Promise.all(Array.from({ length: 8 }, () => newLife(register)));
    for (const life of lives) await life.act('openPost', { on: '2025-02-01' });
    const filling = { ...FILLED, workerId: workerId(20), fte: '0.30' };
    const outcomes = await Promise.all(lives.map((life) => life.act('fillPost', filling)));
    expect(outcomes.filter(({ post }) => post)).toHaveLength(3);
    expect(outcomes.flatMap(({ errors }) => errors.map(({ field, message }) => [field, message]))).toEqual(
      Array(5).fill(['fte', expect.stringContaining('dépasserait un temps plein')]),
    );
  });
});

describe('the correction of an event', () => {
  it('moves the day of a filling, and with it the assignment; the one replaced stays readable', async () => {
    const life = await newLife(register);
    await life.act('openPost', { on: '2025-02-01' });
    await life.act('fillPost', { ...FILLED, workerId: workerId(2) });
    await life.act('vacatePost', { on: '2025-10-01' });
    const replaced = life.eventId('FILLED');
    const corrected = await life.act('correctPostEvent', { eventId: replaced, on: '2025-02-15', fte: '0.50' });
    expect(corrected.errors).toEqual([]);
    expect(corrected.event).toMatchObject({ kind: 'FILLED', on: '2025-02-15', cancels: { id: replaced } });
    expect(await assignments(life.postId)).toEqual([
      { worker: workerId(2), since: '2025-02-15', until: '2025-10-01', fte: '0.50' },
    ]);
    const { data } = await register.database.ask(
      { parties: ['DGGN'] },
      `{ post(reference: "${life.reference}") { events { kind on } all: events(withCancelled: true) { kind on cancelledBy { on } } } }`,
    );
    expect(data).toEqual({
      post: {
        events: [
          { kind: 'PLANNED', on: '2025-01-01' },
          { kind: 'OPENED', on: '2025-02-01' },
          { kind: 'FILLED', on: '2025-02-15' },
          { kind: 'VACATED', on: '2025-10-01' },
        ],
        all: expect.arrayContaining([{ kind: 'FILLED', on: '2025-03-03', cancelledBy: { on: '2025-02-15' } }]),
      },
    });
  });

  it('keeps the place of an event among those of its day', async () => {
    const life = await newLife(register, { on: '2025-02-01' });
    await life.act('openPost', { on: '2025-02-01' });
    const { post, errors } = await life.act('correctPostEvent', { eventId: life.eventId('PLANNED'), on: '2025-02-01' });
    expect(errors).toEqual([]);
    expect(post).toMatchObject({ state: 'OPEN', stateSince: '2025-02-01' });
  });

  it('takes back a filling that never happened, and leaves nobody in the post', async () => {
    const life = await newLife(register);
    await life.act('openPost', { on: '2025-02-01' });
    await life.act('fillPost', { ...FILLED, workerId: workerId(3) });
    const { post, event, errors } = await life.act('cancelPostEvent', { eventId: life.eventId('FILLED') });
    expect(errors).toEqual([]);
    expect(post).toMatchObject({ state: 'OPEN', stateSince: '2025-02-01', holder: null, version: 4 });
    expect(event).toMatchObject({ kind: 'CANCELLED', on: '2025-03-03' });
    expect(await assignments(life.postId)).toEqual([]);
  });
});

describe('who may act', () => {
  const others = PARTIES.filter((party) => party !== 'ANISCG');

  it.each(others)('%s is refused on its own post, on a foreign one and on none, with the same words', async (party) => {
    const seen = await newLife(register);
    const ids = [seen.postId, register.database.world.posts[0]?.id, '00000000-0000-7000-8000-000000000000'];
    const input = { version: 1, on: '2025-02-01', reason: 'Essai' };
    const answers = await Promise.all(
      ids.map((postId) => register.act('openPost', { ...input, postId }, { parties: [party] })),
    );
    for (const { post, errors } of answers) {
      expect(post).toBeNull();
      expect(errors).toEqual([
        { code: 'FORBIDDEN', field: null, message: expect.stringContaining('tenu par l’ANISCG') },
      ]);
    }
  });

  it.each([
    ['without the right to write', { parties: ['ANISCG'], scopes: ['posts:read'] }, 'FORBIDDEN'],
    ['bound to another département', { parties: ['ANISCG'], departments: ['75'] }, 'NOT_FOUND'],
    ['by the row lock alone', { parties: ['DGGN'], without: 'FIELD_LOCK' }, 'QueryFailedError'],
  ] as const)('an application %s changes nothing', async (_, asker, code) => {
    const { postId } = await newLife(register);
    const input = { postId, version: 1, on: '2025-02-01', reason: 'Essai' };
    const { post, errors } = await register.act('openPost', input, { ...asker, parties: [...asker.parties] });
    expect([post, errors.map((error) => error.code)]).toEqual([null, [code]]);
    expect(await rows('SELECT kind FROM posts.post_event WHERE post_id = $1', [postId])).toEqual([{ kind: 'PLANNED' }]);
  });
});
