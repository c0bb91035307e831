import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { competentParties, parsePlainDate, plusDays } from '@iscg/values';
import { posts } from '../slices.js';

let database: SubgraphDatabase;
const TODAY = '2026-11-01';
const ANISCG: Asker = { parties: ['ANISCG'] };
const UNKNOWN = '01890000-0000-7000-8000-000000000000';

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: `${TODAY}T09:00:00Z` });
});
afterAll(() => database.stop());

const owner = (sql: string, parameters?: unknown[]) => database.asOwner((send) => send(sql, parameters));

interface Node {
  id: string;
  lastDay: string | null;
  status: string;
  renewedBy: { id: string } | null;
  post: { reference: string; department: { code: string }; force: string } | null;
}
interface Page {
  totalCount: number;
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const FIELDS = 'id lastDay status renewedBy { id } post { reference force department { code } }';

async function whole(asker: Asker, filter = '', first = 100, fields = FIELDS): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await database.ask(
      asker,
      `query ($after: String) { localConventions(first: ${first}, after: $after ${filter}) { totalCount
        nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    if (!asker.without) expect(errors).toBeUndefined();
    const { localConventions } = data as { localConventions: Page };
    nodes.push(...localConventions.nodes);
    if (!localConventions.pageInfo.hasNextPage) {
      expect(nodes).toHaveLength(localConventions.totalCount);
      return nodes;
    }
    after = localConventions.pageInfo.endCursor;
  }
}

describe('who sees local conventions', () => {
  const viewers: readonly (readonly Party[])[] = [
    ['SG_CIPDR'],
    ['BOARD'],
    ['ANISCG'],
    ['DGPN'],
    ['DGGN'],
    ['PP'],
    ['PP', 'BOARD'],
  ];
  const locks: readonly Pick<Asker, 'without'>[] = [{}, { without: 'FIELD_LOCK' }, { without: 'ROW_LOCK' }];
  it.each(
    viewers.flatMap((parties) =>
      locks.map((lock) => [parties.join(' and '), lock.without ?? 'nothing', parties, lock] as const),
    ),
  )('%s, with %s taken away, sees those of the posts that it sees', async (_, __, parties, lock) => {
    const all = parties.some((party) => ['SG_CIPDR', 'BOARD', 'ANISCG'].includes(party));
    const own = new Set(
      database.world.posts
        .filter(
          ({ force, departmentCode }) =>
            all || competentParties(force, departmentCode).some((party) => parties.includes(party)),
        )
        .map(({ id }) => id),
    );
    const rows = await owner('SELECT id, post_id FROM posts.local_convention');
    const expected = rows.filter(({ post_id }) => own.has(String(post_id))).map(({ id }) => id);
    const seen = (await whole({ parties, ...lock }, '', 100, 'id lastDay')).filter(({ lastDay }) => lastDay !== null);
    expect(seen.map(({ id }) => id).sort()).toEqual(expected.sort());
  });

  it('a directorate gets none of another by naming it', async () => {
    const [row] = await owner(`SELECT c.id FROM posts.local_convention c WHERE competent_parties = '{DGGN}' LIMIT 1`);
    const { data } = await database.ask(
      { parties: ['PP'] },
      `{ localConvention(id: "${row?.['id']}") { lastDay } _entities(representations: [{ __typename: "LocalConvention", id: "${row?.['id']}", competentParties: ["PP"] }]) { ... on LocalConvention { lastDay } } }`,
    );
    expect(data).toEqual({ localConvention: null, _entities: [null] });
  });
});

describe('what ends soon', () => {
  it('comes first to last, each once, whatever the size of a page', async () => {
    const rows = await owner('SELECT id FROM posts.local_convention ORDER BY upper(in_force), id');
    for (const first of [33, 100])
      expect((await whole(ANISCG, '', first)).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  it.each<[string, string, (node: Node) => boolean]>([
    [
      'within six months',
      ', endingWithin: 6',
      ({ status, lastDay }) => status === 'IN_FORCE' && (lastDay ?? '') <= '2027-05-01',
    ],
    [
      'within a month',
      ', endingWithin: 1',
      ({ status, lastDay }) => status === 'IN_FORCE' && (lastDay ?? '') <= '2026-12-01',
    ],
    [
      'within a year and is not renewed',
      ', endingWithin: 12, renewed: false',
      ({ status, lastDay, renewedBy }) => status === 'IN_FORCE' && (lastDay ?? '') <= '2027-11-01' && !renewedBy,
    ],
    [
      'without a renewal and has ended',
      ', statuses: [EXPIRED, ENDED_EARLY], renewed: false',
      ({ status, renewedBy }) => ['EXPIRED', 'ENDED_EARLY'].includes(status) && !renewedBy,
    ],
    [
      'and has another signed after it',
      ', statuses: [IN_FORCE], renewed: true',
      ({ status, renewedBy }) => status === 'IN_FORCE' && renewedBy !== null,
    ],
    [
      'in two départements',
      ', endingWithin: 24, departmentCodes: ["59", "33"]',
      ({ status, lastDay, post }) =>
        status === 'IN_FORCE' && (lastDay ?? '') <= '2028-11-01' && ['59', '33'].includes(post?.department.code ?? ''),
    ],
    ['in the gendarmerie', ', force: GENDARMERIE', ({ post }) => post?.force === 'GENDARMERIE'],
  ])('%s is what the filter says', async (_, filter, holds) => {
    const all = await whole(ANISCG);
    const found = await whole(ANISCG, filter);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ id }) => id)).toEqual(all.filter(holds).map(({ id }) => id));
  });

  it.each([
    ['localConventions(endingWithin: 0) { totalCount }', 'de 1 à 120'],
    ['localConventions(endingWithin: 121) { totalCount }', 'de 1 à 120'],
    ['localConventions(departmentCodes: ["975"]) { totalCount }', '« 975 »'],
    ['localConventions(after: "WyJhIl0") { totalCount }', 'curseur'],
    ['localConvention(id: "x") { id }', 'identifiant'],
  ])('%s is answered in French', async (field, words) => {
    const { errors = [] } = await database.ask(ANISCG, `{ ${field} }`);
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  it('is read at one statement a type for a hundred posts', async () => {
    const statements: string[] = [];
    const query =
      '{ posts(first: 100) { nodes { localConvention { lastDay signatories { label } } localConventions { status renews { id } renewedBy { id status } } } } }';
    expect((await database.ask(ANISCG, query, {}, statements)).errors).toBeUndefined();
    // posts, their conventions, signatories, conventions by id
    expect(statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql)).length).toBeLessThanOrEqual(4);
  });
});

interface Answer {
  it: Record<string, unknown> | null;
  errors: { code: string; field: string; message: string }[];
  refused: unknown[];
}
const INPUTS = {
  signLocalConvention: 'SignLocalConventionInput',
  renewLocalConvention: 'RenewLocalConventionInput',
  endLocalConvention: 'EndLocalConventionInput',
} as const;
type Act = keyof typeof INPUTS;

async function act(name: Act, input: object, asker = ANISCG): Promise<Answer> {
  const { data, errors = [] } = await database.ask(
    asker,
    `mutation ($input: ${INPUTS[name]}!) { it: ${name}(input: $input) { localConvention { id version status startsOn endsOn lastDay endReason
      signatories { kind label } renews { id version } } errors { code field message } } }`,
    { input },
  );
  const { it } = (data ?? { it: null }) as { it: { localConvention: Answer['it']; errors: Answer['errors'] } | null };
  return {
    it: it?.localConvention ?? null,
    errors: it?.errors ?? [],
    refused: errors.map(({ message, extensions }) => extensions['rule'] ?? message),
  };
}

const SIGNATORIES = [
  { kind: 'STATE', label: 'Préfecture d’essai' },
  { kind: 'EMPLOYER', label: 'Association d’essai' },
];
let keys = 0;
const signed = (values: object = {}) => ({
  postId: database.world.posts[16]?.id,
  signatories: SIGNATORIES,
  signedOn: '2026-01-10',
  startsOn: '2026-01-15',
  endsOn: '2029-01-14',
  idempotencyKey: `test-convention-${(keys += 1)}`,
  ...values,
});
/** Posts that have no convention: one after the other. */
let free = 16;
function freePost(): string {
  const id = database.world.posts[free]?.id;
  free += 17;
  if (id === undefined) throw new Error('no post without a convention is left');
  return id;
}
async function one(): Promise<{ id: string; postId: string }> {
  const postId = freePost();
  const { it, errors } = await act('signLocalConvention', signed({ postId }));
  expect(errors).toEqual([]);
  return { id: String(it?.['id']), postId };
}
const renewal = (conventionId: string, values: object = {}) => ({
  conventionId,
  version: 1,
  signatories: SIGNATORIES,
  signedOn: '2026-10-30',
  endsOn: '2032-01-14',
  ...values,
});
const ending = (conventionId: string, values: object = {}) => ({
  conventionId,
  version: 1,
  endedOn: '2026-12-31',
  reason: 'Retrait.',
  ...values,
});

async function counted(): Promise<unknown> {
  const tables = ['local_convention', 'local_convention_signatory', 'local_convention_end', 'dossier_recording'];
  const [row] = await owner(
    `SELECT ${tables.map((table) => `(SELECT count(*) FROM posts.${table}) AS ${table}`).join(', ')}`,
  );
  return row;
}

describe('a local convention', () => {
  it('is signed, ended early and followed by another from the day after', async () => {
    const { id, postId } = await one();
    const ended = await act('endLocalConvention', ending(id));
    expect(ended.it).toMatchObject({
      version: 2,
      status: 'IN_FORCE',
      lastDay: '2026-12-31',
      endsOn: '2029-01-14',
      endReason: 'Retrait.',
    });
    const renewed = await act('renewLocalConvention', renewal(id, { version: 2, endsOn: '2029-12-31' }));
    expect(renewed.it).toMatchObject({
      version: 1,
      status: 'TO_COME',
      startsOn: '2027-01-01',
      renews: { id, version: 3 },
      signatories: SIGNATORIES,
    });
    const reference = database.world.posts.find((post) => post.id === postId)?.reference;
    const inForce = async (asOf: string) => {
      const { data } = await database.ask(
        ANISCG,
        `{ post(reference: "${reference}", asOf: "${asOf}") { localConvention { startsOn status } localConventions { status } } }`,
      );
      return data?.['post'];
    };
    expect(await inForce('2026-01-14')).toEqual({
      localConvention: null,
      localConventions: [{ status: 'TO_COME' }, { status: 'TO_COME' }],
    });
    expect(await inForce('2026-12-31')).toMatchObject({
      localConvention: { startsOn: '2026-01-15', status: 'IN_FORCE' },
    });
    expect(await inForce('2027-01-01')).toEqual({
      localConvention: { startsOn: '2027-01-01', status: 'IN_FORCE' },
      localConventions: [{ status: 'IN_FORCE' }, { status: 'ENDED_EARLY' }],
    });
    expect(await inForce('2030-01-01')).toMatchObject({
      localConvention: null,
      localConventions: [{ status: 'EXPIRED' }, {}],
    });
  });

  it('is one on each day, also when eight are signed at once for a post', async () => {
    const postId = freePost();
    const answers = await Promise.all(Array.from({ length: 8 }, () => act('signLocalConvention', signed({ postId }))));
    expect(answers.filter(({ it }) => it !== null)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ code, field }) => [code, field]))).toEqual(
      Array.from({ length: 7 }, () => ['CONFLICT', 'startsOn']),
    );
  });

  it('is recorded once a key', async () => {
    const input = signed({ postId: freePost() });
    const answers = await Promise.all(Array.from({ length: 4 }, () => act('signLocalConvention', input)));
    expect(new Set(answers.map(({ it }) => it?.['id'])).size).toBe(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

describe('nothing is written, and the field at fault is named, when', () => {
  const signatory = (label: string) => ({ kind: 'OTHER', label });
  it.each<[string, object, string, string, string]>([
    ['the post does not exist', { postId: UNKNOWN }, 'NOT_FOUND', 'postId', 'n’existe pas'],
    ['the post is no identifier', { postId: 'x' }, 'BAD_USER_INPUT', 'postId', 'identifiant'],
    ['it is signed in the future', { signedOn: '2026-11-02' }, 'BAD_USER_INPUT', 'signedOn', 'futur'],
    ['it ends before it starts', { endsOn: '2026-01-14' }, 'BAD_USER_INPUT', 'endsOn', 'après le début'],
    ['it ends on the day it starts', { endsOn: '2026-01-15' }, 'BAD_USER_INPUT', 'endsOn', 'après le début'],
    ['it has one signatory', { signatories: [signatory('A')] }, 'BAD_USER_INPUT', 'signatories', 'de 2 à 20'],
    [
      'it has twenty-one',
      { signatories: Array.from({ length: 21 }, (_, n) => signatory(`S${n}`)) },
      'BAD_USER_INPUT',
      'signatories',
      'de 2 à 20',
    ],
    [
      'a signatory is told twice',
      { signatories: [signatory('A'), signatory(' A ')] },
      'BAD_USER_INPUT',
      'signatories',
      'deux fois',
    ],
    [
      'a signatory has no name',
      { signatories: [signatory('A'), signatory('')] },
      'BAD_USER_INPUT',
      'signatories',
      'signataire',
    ],
    [
      'a name is too long',
      { signatories: [signatory('A'), signatory('a'.repeat(161))] },
      'BAD_USER_INPUT',
      'signatories',
      '160',
    ],
    ['the key is too short', { idempotencyKey: 'x' }, 'BAD_USER_INPUT', 'idempotencyKey', 'clé'],
  ])('one is signed and %s', async (_, values, code, field, words) => {
    const before = await counted();
    const { it: convention, errors } = await act(
      'signLocalConvention',
      signed({ postId: database.world.posts[0]?.id, ...values }),
    );
    expect([convention, errors]).toEqual([null, [{ code, field, message: expect.stringContaining(words) }]]);
    expect(await counted()).toEqual(before);
  });

  it.each<[string, string, string]>([
    ['its first day is the last of another', '2029-01-14', '2032-01-13'],
    ['its last day is the first of another', '2023-01-16', '2026-01-15'],
    ['it lies within another', '2027-01-01', '2028-01-01'],
    ['it covers another', '2020-01-01', '2035-01-01'],
  ])('one is signed and %s', async (_, startsOn, endsOn) => {
    const { postId } = await one();
    const { errors } = await act('signLocalConvention', signed({ postId, startsOn, endsOn }));
    expect(errors).toMatchObject([
      { code: 'CONFLICT', field: 'startsOn', message: expect.stringContaining('2029-01-14') },
    ]);
  });

  it('it is ended or renewed as it cannot be', async () => {
    const { id } = await one();
    const tries: [Act, object, string, string][] = [
      ['endLocalConvention', ending(id, { version: 2 }), 'CONFLICT', 'version'],
      ['endLocalConvention', ending(id, { version: 0 }), 'BAD_USER_INPUT', 'version'],
      ['endLocalConvention', ending(id, { endedOn: '2026-01-14' }), 'BAD_USER_INPUT', 'endedOn'],
      ['endLocalConvention', ending(id, { endedOn: '2029-01-14' }), 'BAD_USER_INPUT', 'endedOn'],
      ['endLocalConvention', ending(id, { reason: ' ' }), 'BAD_USER_INPUT', 'reason'],
      ['endLocalConvention', ending(UNKNOWN), 'NOT_FOUND', 'conventionId'],
      ['endLocalConvention', ending('__proto__'), 'BAD_USER_INPUT', 'conventionId'],
      ['renewLocalConvention', renewal(UNKNOWN), 'NOT_FOUND', 'conventionId'],
      ['renewLocalConvention', renewal(id, { startsOn: '2029-01-14' }), 'BAD_USER_INPUT', 'startsOn'],
      ['renewLocalConvention', renewal(id, { endsOn: '2029-01-15' }), 'BAD_USER_INPUT', 'endsOn'],
    ];
    const before = await counted();
    for (const [name, input, code, field] of tries)
      expect(await act(name, input)).toMatchObject({ it: null, errors: [{ code, field }] });
    expect(await counted()).toEqual(before);
    expect((await act('renewLocalConvention', renewal(id))).errors).toEqual([]);
    expect((await act('renewLocalConvention', renewal(id, { version: 2 }))).errors).toMatchObject([
      { code: 'CONFLICT', field: 'conventionId', message: expect.stringContaining('déjà renouvelée') },
    ]);
    expect((await act('endLocalConvention', ending(id, { version: 2 }))).errors).toEqual([]);
    expect((await act('endLocalConvention', ending(id, { version: 3 }))).errors).toMatchObject([
      { code: 'CONFLICT', field: 'conventionId', message: expect.stringContaining('déjà pris fin') },
    ]);
  });

  it.each(['SG_CIPDR', 'DGGN', 'BOARD'] as const)('%s writes one', async (party) => {
    for (const [name, input] of [
      ['signLocalConvention', signed()],
      ['renewLocalConvention', renewal(UNKNOWN)],
      ['endLocalConvention', ending(UNKNOWN)],
    ] as const)
      expect((await act(name, input, { parties: [party] })).refused).toEqual(['posts-write']);
  });

  it.each<[string, Asker, string]>([
    ['one is changed', ANISCG, `UPDATE posts.local_convention SET ends_on = '2099-01-01'`],
    ['one is taken away', ANISCG, 'DELETE FROM posts.local_convention'],
    ['an end is taken back', ANISCG, 'DELETE FROM posts.local_convention_end'],
    [
      'a directorate signs one',
      { parties: ['DGPN'] },
      `INSERT INTO posts.local_convention (id, post_id, signed_on, starts_on, ends_on, competent_parties, department_code)
      SELECT gen_random_uuid(), id, '2001-01-01', '2001-01-01', '2002-01-01', competent_parties, department_code FROM posts.post WHERE force = 'POLICE' LIMIT 1`,
    ],
  ])('PostgreSQL is asked that %s', async (_, asker, sql) => {
    await expect(database.asApplication(asker, sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('PostgreSQL itself', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => plusDays(parsePlainDate('2010-01-01'), days));
  const term = fc.record({ startsOn: day, endsOn: day, endedOn: fc.option(day, { nil: null }) });

  it('never lets two conventions of a post share a day, whatever their terms and early ends', async () => {
    const post = freePost();
    await fc.assert(
      fc.asyncProperty(fc.array(term, { maxLength: 6 }), async (terms) => {
        const taken: { from: string; to: string }[] = [];
        await database.asOwner(async (send) => {
          for (const { startsOn, endsOn, endedOn } of terms) {
            const lawful = startsOn < endsOn && taken.every(({ from, to }) => endsOn < from || to < startsOn);
            const write = send(
              `INSERT INTO posts.local_convention (id, post_id, signed_on, starts_on, ends_on, competent_parties, department_code)
               SELECT gen_random_uuid(), id, $2, $2, $3, competent_parties, department_code FROM posts.post WHERE id = $1 RETURNING id`,
              [post, startsOn, endsOn],
            );
            if (!lawful) {
              await expect(write).rejects.toMatchObject({ code: startsOn < endsOn ? '23P01' : '23514' });
              continue;
            }
            const [added] = await write;
            const ends = endedOn !== null && endedOn >= startsOn && endedOn < endsOn;
            const end = send(
              `INSERT INTO posts.local_convention_end (convention_id, ended_on, reason, competent_parties, department_code)
               SELECT id, $2, 'x', competent_parties, department_code FROM posts.local_convention WHERE id = $1`,
              [added?.['id'], endedOn ?? plusDays(startsOn, -1)],
            );
            if (ends) await end;
            else await expect(end).rejects.toMatchObject({ code: '23514' });
            taken.push({ from: startsOn, to: ends ? (endedOn ?? endsOn) : endsOn });
          }
          await send(
            `DELETE FROM posts.local_convention_end WHERE convention_id IN (SELECT id FROM posts.local_convention WHERE starts_on < '2012-01-01' AND post_id = $1)`,
            [post],
          );
          await send(`DELETE FROM posts.local_convention WHERE starts_on < '2012-01-01' AND post_id = $1`, [post]);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a renewal of the convention of another post, or of one that comes later', async () => {
    const renew = (
      post: string,
    ) => `INSERT INTO posts.local_convention (id, post_id, renews_id, signed_on, starts_on, ends_on, competent_parties, department_code)
      SELECT gen_random_uuid(), p.id, c.id, '2001-01-01', '2001-01-01', '2002-01-01', p.competent_parties, p.department_code
      FROM posts.local_convention c JOIN posts.post p ON ${post} WHERE c.renews_id IS NULL AND c.starts_on > '2003-01-01' AND NOT EXISTS (SELECT 1 FROM posts.local_convention r WHERE r.renews_id = c.id) LIMIT 1`;
    for (const post of ['p.id <> c.post_id', 'p.id = c.post_id'])
      await expect(owner(renew(post))).rejects.toMatchObject({ code: '23514' });
  });
});
