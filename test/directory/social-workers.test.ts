import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { asPassport, asViewer, leaksIn, type GraphAnswer } from '@iscg/test-kit';
import { act, actOnPost, made, newKey, openRegister, type Register } from './register.js';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.close());

const aniscg: Register['aniscg'] = (...call) => register.aniscg(...call);
const PRIVATE = { privateEmail: 'chez.soi@courriel-secret.example', privatePhone: '06 39 98 76 54' };
const CONTENT = {
  ...{ givenName: 'Éloïse', familyName: 'Épreuve-Ciboulette', recruitedOn: '2026-01-02' },
  ...{ professionalEmail: 'eloise@travail.example', professionalPhone: '01 99 00 76 54' },
};
const OTHERS: readonly Party[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD'];
/** Who knows the name of the holder of a police post outside Paris (ACCESS.md). */
const KNOWING: readonly Party[] = ['DGPN', 'ANISCG'];

async function recorded(content: object = {}) {
  const input = { ...CONTENT, ...PRIVATE, ...content, idempotencyKey: newKey() };
  return made(await act(aniscg, 'create', 'SocialWorker', input));
}

/** An open full-time police post of the Nord that nobody holds. */
async function openPost() {
  const { rows } = await register.truth.query<{ employer: string; unit: string }>(
    `SELECT e.id AS employer, u.id AS unit FROM posts.employer e, posts.host_unit u
     WHERE e.department_code = '59' AND u.department_code = '59' AND u.force = 'POLICE' ORDER BY e.id, u.id LIMIT 1`,
  );
  const plan = {
    ...{ departmentCode: '59', force: 'POLICE', territory: 'URBAN', fte: '1.00', on: '2026-01-02', reason: 'Essai' },
    ...{ employerId: rows[0]?.employer, hostUnitIds: [rows[0]?.unit], idempotencyKey: newKey() },
  };
  const planned = made(await actOnPost(aniscg, 'planPost', 'PlanPostInput', plan));
  const opening = { postId: planned['id'], version: planned['version'], on: '2026-01-02', reason: 'Essai' };
  return made(await actOnPost(aniscg, 'openPost', 'PostActInput', opening));
}

type Row = Awaited<ReturnType<typeof recorded>>;

function fill(post: Row, worker: Row, fte = '1.00', on = '2026-02-01') {
  const input = { postId: post['id'], version: post['version'], workerId: worker['id'], fte, on, reason: 'Essai' };
  return actOnPost(aniscg, 'fillPost', 'FillPostInput', input);
}

describe('The private contact of a social worker', () => {
  let worker: Row;
  let reference: string;
  beforeAll(async () => {
    worker = await recorded();
    const post = await openPost();
    reference = String(made(await fill(post, worker))['reference']);
  });

  const SHAPES: readonly (readonly [string, (id: string, reference: string) => string])[] = [
    ['plainly', (id) => `{ it: socialWorker(id: "${id}") { privateEmail privatePhone } }`],
    [
      'under other names',
      (id) => `{ it: socialWorker(id: "${id}") { familyName: privateEmail givenName: privatePhone } }`,
    ],
    [
      'through a fragment',
      (id) =>
        `{ it: socialWorker(id: "${id}") { ...Contact } } fragment Contact on SocialWorker { privateEmail privatePhone }`,
    ],
    ['through the post', (_, post) => `{ it: post(reference: "${post}") { holder { privateEmail privatePhone } } }`],
    [
      'through the list',
      () => `{ it: socialWorkers(first: 100, departmentCodes: ["59"]) { nodes { privateEmail privatePhone } } }`,
    ],
    [
      'as an entity',
      (id) =>
        `{ it: _entities(representations: [{ __typename: "SocialWorker", id: "${id}", competentParties: ["DGPN"] }]) { ... on SocialWorker { privateEmail privatePhone } } }`,
    ],
  ];

  /** The police prefecture knows nobody of the Nord, the DGGN others than the holder of a police post. */
  const seesSome = (party: Party, shape: string) =>
    party !== 'PP' && (party !== 'DGGN' || shape === 'through the list');

  async function asked(party: Party, shape: string, document: string): Promise<GraphAnswer> {
    const viewer = { parties: [party] };
    const ask =
      shape === 'as an entity'
        ? await asPassport(register.stack, 'posts', viewer)
        : await asViewer(register.stack, viewer);
    return ask(document);
  }

  it.each(OTHERS.flatMap((party) => SHAPES.map(([shape, document]) => [party, shape, document] as const)))(
    'is not read by %s %s, who is told the rule',
    async (party, shape, document) => {
      const { text, errors } = await asked(party, shape, document(worker['id'], reference));
      for (const secret of Object.values(PRIVATE)) expect(text).not.toContain(secret);
      expect(leaksIn(text)).toEqual([]);
      expect(new Set(errors.map(({ extensions }) => extensions.rule))).toEqual(
        new Set(seesSome(party, shape) ? ['worker-private-contact'] : []),
      );
    },
  );

  it.each(SHAPES)('is read by ANISCG %s', async (shape, document) => {
    const { text } = await asked('ANISCG', shape, document(worker['id'], reference));
    for (const secret of Object.values(PRIVATE)) expect(text).toContain(secret);
  });

  it.each(OTHERS)('is not written by %s, with the rest of the record neither', async (party) => {
    const ask = await asViewer(register.stack, { parties: [party] });
    const own = { workerId: worker['id'], version: worker['version'] };
    const changed = { ...CONTENT, privateEmail: 'autre@courriel.example', privatePhone: null };
    const outcomes = [
      await act(ask, 'create', 'SocialWorker', { ...changed, familyName: 'Interdite', idempotencyKey: newKey() }),
      await act(ask, 'correct', 'SocialWorker', { ...changed, ...own }),
      await act(ask, 'end', 'SocialWorker', { ...own, endedOn: '2026-11-30' }),
    ];
    expect(outcomes.map(({ refusals }) => refusals.map(([code]) => code))).toEqual(
      Array.from({ length: 3 }, () => ['FORBIDDEN']),
    );
    const { data } = await aniscg(`{ socialWorker(id: "${worker['id']}") { version privateEmail privatePhone } }`);
    expect(data?.['socialWorker']).toEqual({ version: worker['version'], ...PRIVATE });
  });

  it.each([...OTHERS, 'ANISCG' as const])(
    'finds nobody when %s searches for it, nor does any other contact',
    async (party) => {
      const ask = await asViewer(register.stack, { parties: [party] });
      const contacts = [...Object.values(PRIVATE), CONTENT.professionalEmail, '76 54', 'courriel-secret'];
      for (const search of contacts) {
        const query =
          'query ($search: String!) { socialWorkers(search: $search) { totalCount nodes { id } } posts(filter: { search: $search }) { nodes { id } } }';
        const { data } = await ask(query, { search });
        expect(data).toEqual({ socialWorkers: { totalCount: 0, nodes: [] }, posts: { nodes: [] } });
      }
    },
  );

  it.each([...OTHERS, 'ANISCG' as const])(
    'leaves %s to find the person by name only where it may read that name',
    async (party) => {
      const ask = await asViewer(register.stack, { parties: [party] });
      const { data } = await ask(
        '{ socialWorkers(search: "ciboulette ELOISE") { totalCount nodes { id familyName } } }',
      );
      const nodes = KNOWING.includes(party) ? [{ id: worker['id'], familyName: CONTENT.familyName }] : [];
      expect(data?.['socialWorkers']).toEqual({ totalCount: nodes.length, nodes });
    },
  );
});

describe('A list of social workers', () => {
  it.each([...OTHERS, 'ANISCG' as const])(
    'goes through everybody whom %s may see once, by name where it may read them',
    async (party) => {
      const ask = await asViewer(register.stack, { parties: [party] });
      const seen: { id: string; familyName: string | null; givenName: string | null }[] = [];
      for (let after: string | null = null; ;) {
        const { data }: GraphAnswer = await ask(
          'query ($after: String) { socialWorkers(first: 100, after: $after) { totalCount nodes { id familyName givenName } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
        const page = data?.['socialWorkers'];
        seen.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) {
          expect(new Set(seen.map(({ id }) => id)).size).toBe(page.totalCount);
          break;
        }
        after = page.pageInfo.endCursor;
      }
      const folded = (text: string | null) => (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      const keys = seen.map(({ familyName, givenName }) =>
        familyName === null ? '' : `${folded(familyName)}\n${folded(givenName)}`,
      );
      expect(keys).toEqual([...keys].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
      expect(keys.some((key) => key !== '')).toBe(!['SG_CIPDR', 'BOARD'].includes(party));
    },
  );

  it('tells who has working time left on a day, and who holds a post', async () => {
    const half = await recorded({ familyName: 'Épreuve-Moitié' });
    const found = async (condition: string) =>
      (await aniscg(`{ socialWorkers(search: "epreuve-moitie", ${condition}) { totalCount } }`)).data?.['socialWorkers']
        .totalCount;
    expect([await found('holding: true'), await found('holding: false')]).toEqual([0, 1]);
    made(await fill(await openPost(), half, '0.50'));
    expect([
      await found('holding: true'),
      await found('departmentCodes: ["59"]'),
      await found('departmentCodes: ["69"]'),
    ]).toEqual([1, 1, 0]);
    expect(await found('freeOn: "2026-12-01"')).toBe(1);
    made(await fill(await openPost(), half, '0.50', '2026-03-01'));
    expect([
      await found('freeOn: "2026-02-28"'),
      await found('freeOn: "2026-03-01"'),
      await found('freeOn: "2026-01-01"'),
    ]).toEqual([1, 0, 0]);
  });
});

describe('A social worker', () => {
  it('is recorded once under the same names and address; a homonym at another address is another person', async () => {
    const first = await recorded({ familyName: 'Épreuve-Double' });
    const again = { ...CONTENT, ...PRIVATE, familyName: 'epreuve-DOUBLE', idempotencyKey: newKey() };
    expect((await act(aniscg, 'create', 'SocialWorker', again)).refusals).toEqual([['CONFLICT', 'professionalEmail']]);
    const homonym = await recorded({ familyName: 'Épreuve-Double', professionalEmail: 'autre@travail.example' });
    expect(homonym['id']).not.toBe(first['id']);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () =>
        act(aniscg, 'create', 'SocialWorker', { ...CONTENT, familyName: 'Épreuve-Six', idempotencyKey: newKey() }),
      ),
    );
    expect(outcomes.filter(({ row }) => row !== null)).toHaveLength(1);
  });

  it.each([
    ['no given name', { givenName: ' ' }, 'givenName'],
    ['a name of 81 letters', { familyName: 'n'.repeat(81) }, 'familyName'],
    ['an address without a domain', { professionalEmail: 'eloise@travail' }, 'professionalEmail'],
    ['a number in letters', { professionalPhone: 'zéro un' }, 'professionalPhone'],
    ['a private address of two', { privateEmail: 'a@b.example c@d.example' }, 'privateEmail'],
    ['a private number too short', { privatePhone: '12' }, 'privatePhone'],
  ])('is not recorded with %s', async (_, wrong, field) => {
    const input = { ...CONTENT, familyName: 'Épreuve-Faute', ...wrong, idempotencyKey: newKey() };
    expect((await act(aniscg, 'create', 'SocialWorker', input)).refusals).toEqual([['BAD_USER_INPUT', field]]);
  });

  it('is corrected on the version that was read, contacts included, and not to a day after the first post', async () => {
    const worker = await recorded({ familyName: 'Épreuve-Corrigée' });
    made(await fill(await openPost(), worker));
    const change = { ...CONTENT, familyName: 'Épreuve-Reprise', workerId: worker['id'] };
    const late = await act(aniscg, 'correct', 'SocialWorker', { ...change, recruitedOn: '2026-02-02', version: 1 });
    expect(late.refusals).toEqual([['CONFLICT', 'recruitedOn']]);
    expect(
      made(await act(aniscg, 'correct', 'SocialWorker', { ...change, recruitedOn: '2026-02-01', version: 1 })),
    ).toMatchObject({
      ...{
        familyName: 'Épreuve-Reprise',
        recruitedOn: '2026-02-01',
        privateEmail: null,
        privatePhone: null,
        version: 2,
      },
    });
    expect((await act(aniscg, 'correct', 'SocialWorker', { ...change, version: 1 })).refusals).toEqual([
      ['CONFLICT', 'version'],
    ]);
  });

  it('does not leave while holding a post, and holds none afterwards', async () => {
    const worker = await recorded({ familyName: 'Épreuve-Départ' });
    const post = await openPost();
    const filled = made(await fill(post, worker));
    const end = { workerId: worker['id'], version: 1, endedOn: '2026-06-30' };
    expect((await act(aniscg, 'end', 'SocialWorker', end)).refusals).toEqual([['CONFLICT', 'endedOn']]);
    const departure = { postId: post['id'], version: filled['version'], on: '2026-07-01', reason: 'Essai' };
    const vacant = made(await actOnPost(aniscg, 'vacatePost', 'PostActInput', departure));
    expect((await act(aniscg, 'end', 'SocialWorker', { ...end, endedOn: '2026-06-29' })).refusals).toEqual([
      ['CONFLICT', 'endedOn'],
    ]);
    expect(made(await act(aniscg, 'end', 'SocialWorker', end))).toMatchObject({ endedOn: '2026-06-30', version: 2 });
    expect((await fill(vacant, worker, '1.00', '2026-08-01')).refusals).toEqual([['BAD_USER_INPUT', 'workerId']]);
    expect(await recorded({ familyName: 'Épreuve-Départ' })).toMatchObject({ version: 1, endedOn: null });
  });

  it('never exceeds a full time, whether two posts are filled at once or an event is corrected', async () => {
    const worker = await recorded({ familyName: 'Épreuve-Pleine' });
    const [one, other] = [await openPost(), await openPost()];
    const outcomes = await Promise.all([fill(one, worker), fill(other, worker)]);
    expect(outcomes.filter(({ row }) => row !== null)).toHaveLength(1);
    expect(outcomes.flatMap(({ refusals }) => refusals)).toEqual([['BAD_USER_INPUT', 'fte']]);

    const [busy, free] = [
      await recorded({ familyName: 'Épreuve-Prise' }),
      await recorded({ familyName: 'Épreuve-Libre' }),
    ];
    const held = made(await fill(await openPost(), busy));
    expect(held['state']).toBe('FILLED');
    const filled = made(await fill(await openPost(), free));
    const { rows } = await register.truth.query<{ id: string }>(
      `SELECT id FROM posts.post_event WHERE post_id = $1 AND kind = 'FILLED'`,
      [filled['id']],
    );
    const correct = (content: object) =>
      actOnPost(aniscg, 'correctPostEvent', 'CorrectPostEventInput', {
        ...{ eventId: rows[0]?.id, version: filled['version'], on: '2026-02-01', reason: 'Essai' },
        ...content,
      });
    expect((await correct({ workerId: busy['id'] })).refusals).toEqual([['BAD_USER_INPUT', 'fte']]);
    expect((await correct({ on: '2026-01-01' })).refusals).toEqual([['BAD_USER_INPUT', 'on']]);
    made(await correct({ on: '2026-03-01', fte: '0.80' }));
    const { data } = await aniscg(
      `{ socialWorker(id: "${free['id']}") { assignments { startsOn endsOn fte post { id } } } }`,
    );
    expect(data?.['socialWorker'].assignments).toEqual([
      { startsOn: '2026-03-01', endsOn: null, fte: '0.80', post: { id: filled['id'] } },
    ]);
  });
});
