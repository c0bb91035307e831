import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { posts } from '../slices.js';

let database: SubgraphDatabase;
const ANISCG: Asker = { parties: ['ANISCG'] };
const UNKNOWN = '01890000-0000-7000-8000-000000000000';

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-07-01T09:00:00Z' });
});
afterAll(() => database.stop());

type Answer = {
  difficulty: Record<string, unknown> | null;
  errors: { code: string; field: string; message: string }[];
};
type Act =
  'reportDifficulty' | 'recordMediation' | 'settleDifficulty' | 'leaveDifficultyUnresolved' | 'reopenDifficulty';

let keys = 0;

function report(values: object = {}) {
  return {
    postId: database.world.posts[0]?.id,
    kind: 'HOST_UNIT',
    severity: 'SERIOUS',
    reportedOn: '2026-06-01',
    reporter: 'ANISCG',
    narrative: 'Récit d’essai.',
    idempotencyKey: `test-report-${(keys += 1)}`,
    ...values,
  };
}

async function act(name: Act, input: object, asker = ANISCG): Promise<Answer & { refused: unknown[] }> {
  const type = name === 'reportDifficulty' ? 'ReportDifficultyInput' : 'DifficultyStepInput';
  const { data, errors = [] } = await database.ask(
    asker,
    `mutation ($input: ${type}!) { it: ${name}(input: $input) {
      difficulty { id state version narrative daysToSettle reopenings steps { kind on note } } errors { code field message } } }`,
    { input },
  );
  const { it } = (data ?? { it: null }) as { it: Answer | null };
  const refused = errors.map(({ message, extensions }) => extensions['rule'] ?? message);
  return { difficulty: it?.difficulty ?? null, errors: it?.errors ?? [], refused };
}

async function reported(values: object = {}): Promise<string> {
  const { difficulty, errors } = await act('reportDifficulty', report(values));
  expect(errors).toEqual([]);
  return String(difficulty?.['id']);
}

const step = (difficultyId: string, version: number, on: string, note = 'Note d’essai.') => ({
  difficultyId,
  version,
  on,
  note,
});

async function counted(): Promise<unknown> {
  const [row] = await database.asOwner((send) =>
    send(`SELECT (SELECT count(*) FROM posts.difficulty) AS difficulties, (SELECT count(*) FROM posts.difficulty_narrative) AS narratives,
      (SELECT count(*) FROM posts.difficulty_count) AS counts, (SELECT count(*) FROM posts.difficulty_step) AS steps,
      (SELECT count(*) FROM posts.difficulty_step_note) AS notes, (SELECT count(*) FROM posts.dossier_recording) AS recordings`),
  );
  return row;
}

describe('a difficulty', () => {
  it('is reported, mediated, settled, reopened and left unresolved, each step on the version read', async () => {
    const id = await reported();
    const course: [Act, string, string, object][] = [
      ['recordMediation', '2026-06-02', 'Appel', { state: 'MEDIATION', daysToSettle: null, reopenings: 0 }],
      ['recordMediation', '2026-06-02', 'Réunion', { state: 'MEDIATION', daysToSettle: null, reopenings: 0 }],
      ['settleDifficulty', '2026-06-11', 'Accord', { state: 'SETTLED', daysToSettle: 10, reopenings: 0 }],
      ['reopenDifficulty', '2026-06-20', 'Rupture', { state: 'MEDIATION', daysToSettle: null, reopenings: 1 }],
      ['leaveDifficultyUnresolved', '2026-07-01', 'Échec', { state: 'UNRESOLVED', daysToSettle: null, reopenings: 1 }],
    ];
    for (const [index, [name, on, note, expected]] of course.entries()) {
      const { difficulty, errors } = await act(name, step(id, index + 1, on, note));
      expect(errors).toEqual([]);
      expect(difficulty).toMatchObject({ ...expected, version: index + 2, narrative: 'Récit d’essai.' });
    }
    const { data } = await database.ask(ANISCG, `{ difficulty(id: "${id}") { steps { kind on note } } }`);
    expect(data).toEqual({
      difficulty: {
        steps: [
          { kind: 'MEDIATION', on: '2026-06-02', note: 'Appel' },
          { kind: 'MEDIATION', on: '2026-06-02', note: 'Réunion' },
          { kind: 'SETTLED', on: '2026-06-11', note: 'Accord' },
          { kind: 'REOPENED', on: '2026-06-20', note: 'Rupture' },
          { kind: 'UNRESOLVED', on: '2026-07-01', note: 'Échec' },
        ],
      },
    });
  });

  it('is reported once a key, however often and however many at once it is sent', async () => {
    const before = await counted();
    const input = report();
    const answers = await Promise.all(Array.from({ length: 8 }, () => act('reportDifficulty', input)));
    expect(new Set(answers.map(({ difficulty }) => difficulty?.['id'])).size).toBe(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const { errors } = await act('reportDifficulty', { ...input, narrative: 'Un autre récit.' });
    expect(errors).toMatchObject([{ code: 'CONFLICT', field: 'idempotencyKey' }]);
    expect(await counted()).not.toEqual(before);
    const rows = await database.asOwner((send) =>
      send('SELECT 1 FROM posts.dossier_recording WHERE idempotency_key = $1', [input.idempotencyKey]),
    );
    expect(rows).toHaveLength(1);
  });

  it('takes one of eight steps sent at once on the same version', async () => {
    const id = await reported();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => act('recordMediation', step(id, 1, '2026-06-05'))),
    );
    expect(answers.filter(({ difficulty }) => difficulty !== null)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ code, field }) => [code, field]))).toEqual(
      Array.from({ length: 7 }, () => ['CONFLICT', 'version']),
    );
  });
});

describe('nothing is written, and the field at fault is named, when', () => {
  it.each<[string, object, string, string, string]>([
    ['the post does not exist', { postId: UNKNOWN }, 'NOT_FOUND', 'postId', 'n’existe pas'],
    ['the post is no identifier', { postId: '1; DROP TABLE x' }, 'BAD_USER_INPUT', 'postId', 'identifiant'],
    ['the report is in the future', { reportedOn: '2026-07-02' }, 'BAD_USER_INPUT', 'reportedOn', 'futur'],
    ['the post did not exist yet', { reportedOn: '1999-01-01' }, 'BAD_USER_INPUT', 'reportedOn', 'n’existe que depuis'],
    ['there is no narrative', { narrative: ' \n ' }, 'BAD_USER_INPUT', 'narrative', 'récit'],
    ['the narrative is too long', { narrative: 'a'.repeat(4001) }, 'BAD_USER_INPUT', 'narrative', '4000'],
    ['the narrative has a NUL', { narrative: 'a\0b' }, 'BAD_USER_INPUT', 'narrative', 'lisibles'],
    ['the narrative has half a character', { narrative: 'a\ud83d' }, 'BAD_USER_INPUT', 'narrative', 'lisibles'],
    ['the key is too short', { idempotencyKey: 'court' }, 'BAD_USER_INPUT', 'idempotencyKey', 'clé'],
  ])('%s', async (_, values, code, field, words) => {
    const before = await counted();
    const { difficulty, errors } = await act('reportDifficulty', report(values));
    expect(difficulty).toBeNull();
    expect(errors).toEqual([{ code, field, message: expect.stringContaining(words) }]);
    expect(await counted()).toEqual(before);
  });

  const MEDIATED: [Act, string][] = [['recordMediation', '2026-06-10']];
  const SETTLED: [Act, string][] = [...MEDIATED, ['settleDifficulty', '2026-06-12']];
  it.each<[string, [Act, string][], Act, object, string, string, string]>([
    ['it is settled before any mediation', [], 'settleDifficulty', {}, 'CONFLICT', 'difficultyId', 'médiation'],
    [
      'it is given up before any mediation',
      [],
      'leaveDifficultyUnresolved',
      {},
      'CONFLICT',
      'difficultyId',
      'médiation',
    ],
    ['one that is open is reopened', MEDIATED, 'reopenDifficulty', {}, 'CONFLICT', 'difficultyId', 'déjà en médiation'],
    ['it is settled twice', SETTLED, 'settleDifficulty', {}, 'CONFLICT', 'difficultyId', 'déjà réglée'],
    ['a settled one is mediated', SETTLED, 'recordMediation', {}, 'CONFLICT', 'difficultyId', 'rouvrez-la'],
    ['it has changed meanwhile', MEDIATED, 'settleDifficulty', { version: 1 }, 'CONFLICT', 'version', 'version 2'],
    ['the version is none', MEDIATED, 'settleDifficulty', { version: 0 }, 'BAD_USER_INPUT', 'version', 'positif'],
    ['the step is in the future', [], 'recordMediation', { on: '2026-07-02' }, 'BAD_USER_INPUT', 'on', 'futur'],
    ['the step precedes the report', [], 'recordMediation', { on: '2026-05-31' }, 'BAD_USER_INPUT', 'on', '2026-06-01'],
    [
      'the step precedes the last',
      MEDIATED,
      'settleDifficulty',
      { on: '2026-06-09' },
      'BAD_USER_INPUT',
      'on',
      '2026-06-10',
    ],
    ['there is no note', MEDIATED, 'settleDifficulty', { note: '' }, 'BAD_USER_INPUT', 'note', 'note'],
    [
      'the note is too long',
      MEDIATED,
      'settleDifficulty',
      { note: 'a'.repeat(2001) },
      'BAD_USER_INPUT',
      'note',
      '2000',
    ],
    [
      'there is no such difficulty',
      [],
      'recordMediation',
      { difficultyId: UNKNOWN },
      'NOT_FOUND',
      'difficultyId',
      'pas',
    ],
    [
      'the id is forged',
      [],
      'recordMediation',
      { difficultyId: '__proto__' },
      'BAD_USER_INPUT',
      'difficultyId',
      'identifiant',
    ],
  ])('%s', async (_, course, name, values, code, field, words) => {
    const id = await reported();
    for (const [index, [before, on]] of course.entries())
      expect((await act(before, step(id, index + 1, on))).errors).toEqual([]);
    const before = await counted();
    const { difficulty, errors } = await act(name, { ...step(id, course.length + 1, '2026-06-20'), ...values });
    expect(difficulty).toBeNull();
    expect(errors).toEqual([{ code, field, message: expect.stringContaining(words) }]);
    expect(await counted()).toEqual(before);
  });

  it.each<[string, Asker]>([
    ['the SG-CIPDR', { parties: ['SG_CIPDR'] }],
    ['the DGGN', { parties: ['DGGN'] }],
    ['the board', { parties: ['BOARD'] }],
    ['a DGPN director on the board', { parties: ['DGPN', 'BOARD'] }],
    ['a person of ANISCG who only reads', { parties: ['ANISCG'], scopes: ['posts:read'] }],
    ['nobody of any party', { parties: [] }],
  ])('%s reports a difficulty', async (_, asker) => {
    const before = await counted();
    const { difficulty, refused } = await act('reportDifficulty', report(), asker);
    expect([difficulty, refused]).toEqual([null, ['posts-write']]);
    expect(await counted()).toEqual(before);
  });

  it('an application bound to a département names a post or a difficulty of another: the same answer as for none', async () => {
    const asker: Asker = { parties: ['ANISCG'], departments: ['974'] };
    const id = await reported();
    const answers = [
      await act('reportDifficulty', report(), asker),
      await act('reportDifficulty', report({ postId: UNKNOWN }), asker),
      await act('recordMediation', step(id, 1, '2026-06-20'), asker),
      await act('recordMediation', step(UNKNOWN, 1, '2026-06-20'), asker),
    ];
    const [post, noPost, difficulty, noDifficulty] = answers.map(({ errors }) => errors);
    expect([post, difficulty]).toEqual([noPost, noDifficulty]);
    expect(noDifficulty).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
