import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newLife, openRegister, workerId, type Register } from '../fixtures/register.js';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.database.stop());

const NOBODY = '00000000-0000-7000-8000-000000000000';
const filling = (rank: number, on = '2025-03-03', fte = '0.80') => ({ on, workerId: workerId(rank), fte });

/** Everything that acts write, to be the same before and after a refusal. */
const written = () =>
  register.database.asOwner((send) =>
    send(`SELECT (SELECT count(*)::int FROM posts.post) AS posts, (SELECT count(*)::int FROM posts.post_host_unit) AS places,
                 (SELECT count(*)::int FROM posts.post_event) AS events, (SELECT count(*)::int FROM posts.post_filling) AS fillings,
                 (SELECT md5(string_agg(a::text, '' ORDER BY id)) FROM posts.assignment a) AS assignments`),
  );

describe('a plan that cannot be is refused, with its field, and nothing is written', () => {
  it.each<[string, () => object, string, string, string]>([
    [
      'an unknown département',
      () => ({ departmentCode: '20' }),
      'BAD_USER_INPUT',
      'departmentCode',
      'n’est pas un code de département',
    ],
    ['no time', () => ({ fte: '0' }), 'BAD_USER_INPUT', 'fte', 'n’est pas une quotité'],
    ['no time, with decimals', () => ({ fte: '0.00' }), 'BAD_USER_INPUT', 'fte', 'n’est pas une quotité'],
    ['more than a full time', () => ({ fte: '1.01' }), 'BAD_USER_INPUT', 'fte', 'n’est pas une quotité'],
    ['a third of a time without end', () => ({ fte: '0.333333' }), 'BAD_USER_INPUT', 'fte', 'n’est pas une quotité'],
    ['a negative time', () => ({ fte: '-0.50' }), 'BAD_USER_INPUT', 'fte', 'n’est pas une quotité'],
    ['an exponent', () => ({ fte: '1e-1' }), 'BAD_USER_INPUT', 'fte', 'n’est pas une quotité'],
    ['a comma', () => ({ fte: '0,50' }), 'BAD_USER_INPUT', 'fte', 'n’est pas une quotité'],
    ['an employer that does not exist', () => ({ employerId: NOBODY }), 'NOT_FOUND', 'employerId', 'n’existe pas'],
    ['a host unit that does not exist', () => ({ hostUnitIds: [NOBODY] }), 'NOT_FOUND', 'hostUnitIds', 'n’existe pas'],
    [
      'a host unit of another force',
      () => ({ hostUnitIds: register.unitsOf('43', 'POLICE').slice(0, 1) }),
      'BAD_USER_INPUT',
      'hostUnitIds',
      'est une unité de police',
    ],
    [
      'a host unit of another département',
      () => ({ hostUnitIds: register.unitsOf('74', 'GENDARMERIE').slice(0, 1) }),
      'BAD_USER_INPUT',
      'hostUnitIds',
      'est dans le département 74, pas dans le 43',
    ],
    [
      'a mixed post in a unit of one force',
      () => ({ force: 'MIXED' }),
      'BAD_USER_INPUT',
      'hostUnitIds',
      'a aussi une unité de police',
    ],
  ])('%s', async (_, changes, code, field, words) => {
    const before = await written();
    const { post, errors } = await register.act('planPost', register.plan(changes()));
    expect(post).toBeNull();
    expect(errors).toEqual([{ code, field, message: expect.stringContaining(words) }]);
    expect(await written()).toEqual(before);
  });

  it.each([
    ['no host unit', { hostUnitIds: [] }],
    ['an empty reason', { reason: '' }],
    ['a reason of spaces', { reason: '   ' }],
    ['a reason of two lines', { reason: 'a\nb' }],
    ['a reason too long', { reason: 'a'.repeat(301) }],
  ])('%s', async (_, changes) => {
    const before = await written();
    const { post, errors } = await register.act('planPost', register.plan(changes));
    expect([post, errors.length]).toEqual([null, 1]);
    expect(await written()).toEqual(before);
  });
});

describe('an act out of order is refused in French, naming the state and its day', () => {
  const LIVES: Readonly<Record<string, readonly (readonly [string, object])[]>> = {
    planned: [],
    open: [['openPost', { on: '2025-02-01' }]],
    closed: [
      ['openPost', { on: '2025-02-01' }],
      ['closePost', { on: '2025-03-03' }],
    ],
    filled: [
      ['openPost', { on: '2025-02-01' }],
      ['fillPost', filling(4, '2025-03-01', '0.05')],
    ],
    suspended: [
      ['openPost', { on: '2025-02-01' }],
      ['fillPost', filling(5, '2025-03-01', '0.05')],
      ['vacatePost', { on: '2025-04-01' }],
      ['suspendPost', { on: '2025-05-01' }],
    ],
  };

  it.each<[string, string, object, string, string]>([
    [
      'closed',
      'fillPost',
      filling(6),
      'postId',
      'Un poste fermé ne peut pas être pourvu : REF est fermé depuis le 3 mars 2025.',
    ],
    [
      'closed',
      'openPost',
      {},
      'postId',
      'Un poste fermé ne peut pas être ouvert : REF est fermé depuis le 3 mars 2025.',
    ],
    [
      'planned',
      'fillPost',
      filling(6),
      'postId',
      'Un poste prévu ne peut pas être pourvu : REF est prévu depuis le 1er janvier 2025.',
    ],
    [
      'planned',
      'vacatePost',
      {},
      'postId',
      'Un poste prévu ne peut pas devenir vacant : REF est prévu depuis le 1er janvier 2025.',
    ],
    [
      'open',
      'suspendPost',
      {},
      'postId',
      'Un poste ouvert ne peut pas être suspendu : REF est ouvert depuis le 1er février 2025.',
    ],
    [
      'filled',
      'fillPost',
      filling(6),
      'postId',
      'Un poste pourvu ne peut pas être pourvu : REF est pourvu depuis le 1er mars 2025.',
    ],
    [
      'filled',
      'closePost',
      {},
      'postId',
      'Un poste pourvu ne peut pas être fermé : REF est pourvu depuis le 1er mars 2025.',
    ],
    [
      'suspended',
      'vacatePost',
      {},
      'postId',
      'Un poste suspendu ne peut pas devenir vacant : REF est suspendu depuis le 1er mai 2025.',
    ],
    [
      'open',
      'fillPost',
      filling(6, '2025-01-31'),
      'on',
      'Le 31 janvier 2025 vient avant le dernier événement du poste : REF est ouvert depuis le 1er février 2025.',
    ],
    ['open', 'fillPost', filling(6, '2025-03-03', '0.00'), 'fte', 'n’est pas une quotité'],
    ['open', 'fillPost', { ...filling(6), workerId: NOBODY }, 'workerId', 'Cette personne n’existe pas.'],
  ])('%s, then %s', async (state, name, input, field, words) => {
    const life = await newLife(register);
    for (const [act, lawful] of LIVES[state] ?? []) expect((await life.act(act, lawful)).errors).toEqual([]);
    const before = await written();
    const { post, errors } = await life.act(name, { on: '2025-12-31', ...input });
    expect(post).toBeNull();
    expect(errors.map((error) => [error.field, error.message])).toEqual([
      [field, expect.stringContaining(words.replace('REF', life.reference))],
    ]);
    expect(await written()).toEqual(before);
  });

  it('a version read before somebody else’s act is a conflict, and loses nothing', async () => {
    const life = await newLife(register);
    await life.act('openPost', { on: '2025-02-01' });
    const { errors } = await life.act('closePost', { on: '2025-03-01', version: 1 });
    expect(errors).toEqual([
      {
        code: 'CONFLICT',
        field: 'version',
        message: expect.stringContaining('a changé depuis votre lecture (version 2, vous aviez la 1)'),
      },
    ]);
  });

  it('a person who already holds a full time, or is not recruited yet, or for longer than the post, is refused', async () => {
    const [first, second] = [await newLife(register), await newLife(register, { fte: '0.50' })];
    await first.act('openPost', { on: '2025-02-01' });
    await second.act('openPost', { on: '2025-02-01' });
    await first.act('fillPost', filling(7, '2025-03-01', '1.00'));
    const refusals = [
      await second.act('fillPost', filling(7, '2025-09-01', '0.10')),
      await second.act('fillPost', filling(8, '2025-09-01', '0.60')),
    ];
    expect(refusals.map(({ errors }) => errors[0]?.message)).toEqual([
      expect.stringContaining('dépasserait un temps plein'),
      'La quotité de 0.60 dépasse celle du poste, 0.50.',
    ]);
    await first.act('vacatePost', { on: '2025-09-01' });
    expect((await second.act('fillPost', filling(7, '2025-09-01', '0.10'))).errors).toEqual([]);
  });
});

describe('a correction that would make no life of a post is refused', () => {
  it.each<[string, string, object, string, string]>([
    [
      'correctPostEvent',
      'OPENED',
      { on: '2025-03-02' },
      'on',
      'un poste prévu depuis le 1er janvier 2025 ne peut pas être pourvu le 1er mars 2025',
    ],
    ['correctPostEvent', 'PLANNED', { on: '2025-02-02' }, 'on', 'un poste ne peut pas être ouvert avant d’être prévu'],
    [
      'correctPostEvent',
      'OPENED',
      { on: '2025-02-01', workerId: workerId(9) },
      'workerId',
      'Seul un événement qui pourvoit le poste nomme une personne.',
    ],
    ['correctPostEvent', 'OPENED', { on: '2025-02-01' }, 'on', 'Rien n’est corrigé'],
    ['cancelPostEvent', 'OPENED', {}, 'eventId', 'Sans cet événement, l’histoire de'],
    ['cancelPostEvent', 'PLANNED', {}, 'eventId', 'un poste ne peut pas être ouvert avant d’être prévu'],
  ])('%s of %s', async (name, kind, input, field, words) => {
    const life = await newLife(register);
    await life.act('openPost', { on: '2025-02-01' });
    await life.act('fillPost', filling(10, '2025-03-01', '0.05'));
    const before = await written();
    const { post, errors } = await life.act(name, { eventId: life.eventId(kind), ...input });
    expect(post).toBeNull();
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', field, message: expect.stringContaining(words) }]);
    expect(await written()).toEqual(before);
  });

  it('an event already cancelled, a cancellation, the only event of a post and an event of nobody', async () => {
    const life = await newLife(register);
    const planned = life.eventId('PLANNED');
    const only = await life.act('cancelPostEvent', { eventId: planned });
    await life.act('openPost', { on: '2025-02-01' });
    const opened = life.eventId('OPENED');
    await life.act('cancelPostEvent', { eventId: opened });
    const again = await life.act('cancelPostEvent', { eventId: opened });
    const cancellation = await life.act('cancelPostEvent', { eventId: life.eventId('CANCELLED') });
    const none = await life.act('cancelPostEvent', { eventId: NOBODY });
    expect(
      [only, again, cancellation, none].map(({ errors }) => errors.map(({ code, field }) => [code, field])),
    ).toEqual([
      [['BAD_USER_INPUT', 'eventId']],
      [['CONFLICT', 'eventId']],
      [['BAD_USER_INPUT', 'eventId']],
      [['NOT_FOUND', 'eventId']],
    ]);
  });
});
