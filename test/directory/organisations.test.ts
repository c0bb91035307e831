import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { asViewer } from '@iscg/test-kit';
import { HEADS, csvOf } from '../import/import-file.js';
import { act, actOnPost, made, newKey, openRegister, type Register } from './register.js';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.close());

const aniscg: Register['aniscg'] = (...call) => register.aniscg(...call);
const OTHERS: readonly Party[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD'];

interface Kind {
  readonly type: 'Employer' | 'HostUnit';
  readonly list: 'employers' | 'hostUnits';
  readonly id: 'employerId' | 'hostUnitId';
  /** The field of a planned post that names it. */
  readonly planned: 'employerId' | 'hostUnitIds';
  readonly content: Readonly<Record<string, string>>;
  /** The same name for who ignores accents and case. */
  readonly sameName: string;
}

const KINDS: readonly (readonly [string, Kind])[] = [
  [
    'An employer',
    {
      type: 'Employer',
      list: 'employers',
      id: 'employerId',
      planned: 'employerId',
      content: { name: 'Association d’Épreuve', kind: 'ASSOCIATION', departmentCode: '59' },
      sameName: 'ASSOCIATION  d’epreuve',
    },
  ],
  [
    'A host unit',
    {
      type: 'HostUnit',
      list: 'hostUnits',
      id: 'hostUnitId',
      planned: 'hostUnitIds',
      content: {
        ...{ name: 'Brigade d’Épreuve', kind: 'BRIGADE', force: 'GENDARMERIE' },
        ...{ communeCode: '59350', communeName: 'Lille' },
      },
      sameName: 'brigade  D’EPREUVE',
    },
  ],
];

/** A new one under a name that no other test uses. */
async function created({ type, content }: Kind, name: string) {
  return made(await act(aniscg, 'create', type, { ...content, name, idempotencyKey: newKey() }));
}

/** An employer and a gendarmerie unit of the Nord that were there before. */
let there: { readonly employer: string; readonly unit: string };
beforeAll(async () => {
  const { rows } = await register.truth.query<{ employer: string; unit: string }>(
    `SELECT e.id AS employer, u.id AS unit FROM posts.employer e, posts.host_unit u
     WHERE e.department_code = '59' AND u.department_code = '59' AND u.force = 'GENDARMERIE'
     ORDER BY e.id, u.id LIMIT 1`,
  );
  const [first] = rows;
  if (!first) throw new Error('no employer or no unit in the Nord');
  there = first;
});

/** A gendarmerie post of the Nord, on an employer and in a unit that are there, but for what is given. */
function plan(place: object = {}) {
  const input = {
    ...{ departmentCode: '59', force: 'GENDARMERIE', territory: 'URBAN', fte: '1.00', on: '2026-01-05' },
    ...{ reason: 'Essai', employerId: there.employer, hostUnitIds: [there.unit], idempotencyKey: newKey() },
  };
  return actOnPost(aniscg, 'planPost', 'PlanPostInput', { ...input, ...place });
}

const placeOf = ({ planned }: Kind, id: string) => ({ [planned]: planned === 'hostUnitIds' ? [id] : id });
const END = { endedOn: '2026-11-30', reason: 'Essai' };

describe.each(KINDS)('%s', (_, kind) => {
  const { type, list, id, content, sameName } = kind;

  it('is added once, and found by words of its name whatever their accents and case', async () => {
    const input = { ...content, name: 'Épreuve de l’Ajout', idempotencyKey: newKey() };
    const first = made(await act(aniscg, 'create', type, input));
    expect(first).toMatchObject({ name: 'Épreuve de l’Ajout', version: 1, endedOn: null, department: { code: '59' } });
    expect(made(await act(aniscg, 'create', type, input))['id']).toBe(first['id']);
    expect((await act(aniscg, 'create', type, { ...input, name: 'Une autre' })).refusals).toEqual([
      ['CONFLICT', 'idempotencyKey'],
    ]);
    for (const search of ['epreuve ajout', 'AJOUT', 'l’ajout ÉPREUVE']) {
      const { data } = await aniscg(
        `query ($search: String!) { ${list}(search: $search, departmentCodes: ["59"], ended: false) { totalCount nodes { id } } }`,
        { search },
      );
      expect(data?.[list]).toEqual({ totalCount: 1, nodes: [{ id: first['id'] }] });
    }
    const { data } = await aniscg(`{ ${list}(search: "epreuve ajout", departmentCodes: ["92"]) { totalCount } }`);
    expect(data?.[list].totalCount).toBe(0);
  });

  it('is not added twice under one name, accents and case ignored, and ten requests at once add exactly one', async () => {
    await created(kind, content['name'] ?? '');
    const again = { ...content, name: sameName, idempotencyKey: newKey() };
    expect((await act(aniscg, 'create', type, again)).refusals).toEqual([['CONFLICT', 'name']]);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        act(aniscg, 'create', type, { ...content, name: 'Épreuve de dix', idempotencyKey: newKey() }),
      ),
    );
    expect(outcomes.filter(({ row }) => row !== null)).toHaveLength(1);
    expect(outcomes.flatMap(({ refusals }) => refusals)).toEqual(Array.from({ length: 9 }, () => ['CONFLICT', 'name']));
  });

  it('is corrected on the version that was read, and on no other', async () => {
    const row = await created(kind, 'Épreuve à corriger');
    const change = { ...content, name: 'Épreuve corrigée', [id]: row['id'] };
    expect(made(await act(aniscg, 'correct', type, { ...change, version: 1 }))).toMatchObject({
      name: 'Épreuve corrigée',
      version: 2,
    });
    const stale = await act(aniscg, 'correct', type, { ...change, name: 'Écrasée', version: 1 });
    expect(stale.refusals).toEqual([['CONFLICT', 'version']]);
    const { data } = await aniscg(`{ ${list}(search: "epreuve corrigee") { nodes { name version } } }`);
    expect(data?.[list].nodes).toEqual([{ name: 'Épreuve corrigée', version: 2 }]);
    const other = await created(kind, 'Épreuve voisine');
    const taken = await act(aniscg, 'correct', type, { ...change, [id]: other['id'], version: 1 });
    expect(taken.refusals).toEqual([['CONFLICT', 'name']]);
  });

  it('does not end while a post stands there, and then takes no new post', async () => {
    const row = await created(kind, 'Épreuve à finir');
    const post = made(await plan(placeOf(kind, row['id'])));
    const end = { [id]: row['id'], version: 1, ...END };
    expect((await act(aniscg, 'end', type, end)).refusals).toEqual([['CONFLICT', 'endedOn']]);
    const close = { postId: post['id'], version: post['version'], on: '2026-06-01', reason: 'Essai' };
    const closed = made(await actOnPost(aniscg, 'closePost', 'PostActInput', close));
    expect((await act(aniscg, 'end', type, { ...end, endedOn: '2026-05-30' })).refusals).toEqual([
      ['CONFLICT', 'endedOn'],
    ]);
    expect(made(await act(aniscg, 'end', type, end))).toMatchObject({
      endedOn: '2026-11-30',
      endReason: 'Essai',
      version: 2,
    });
    expect((await act(aniscg, 'end', type, { ...end, version: 2 })).refusals).toEqual([['CONFLICT', id]]);
    expect((await plan(placeOf(kind, row['id']))).refusals).toEqual([['BAD_USER_INPUT', kind.planned]]);

    // Neither does the past bring a post back there.
    const { rows } = await register.truth.query<{ id: string }>(
      `SELECT id FROM posts.post_event WHERE post_id = $1 AND kind = 'CLOSED'`,
      [post['id']],
    );
    const cancel = { eventId: rows[0]?.id, version: closed['version'], reason: 'Essai' };
    const back = await actOnPost(aniscg, 'cancelPostEvent', 'CancelPostEventInput', cancel);
    expect(back.refusals).toEqual([['BAD_USER_INPUT', kind.planned]]);
    expect((await created(kind, 'Épreuve à finir'))['id']).not.toBe(row['id']);
  });

  it('either ends or takes a new post when both are asked for at once', async () => {
    const row = await created(kind, 'Épreuve de vitesse');
    const [end, post] = await Promise.all([
      act(aniscg, 'end', type, { [id]: row['id'], version: 1, ...END }),
      plan(placeOf(kind, row['id'])),
    ]);
    expect([end.row === null, post.row === null].sort()).toEqual([false, true]);
    expect([...end.refusals, ...post.refusals]).toEqual(
      end.row === null ? [['CONFLICT', 'endedOn']] : [['BAD_USER_INPUT', kind.planned]],
    );
  });

  it.each(OTHERS)('is read by %s, who neither adds, corrects nor ends it', async (party) => {
    const ask = await asViewer(register.stack, { parties: [party] });
    const { data } = await ask(`{ ${list}(first: 1) { nodes { id name version } } }`);
    const [known] = data?.[list].nodes;
    expect(known).toMatchObject({ name: expect.any(String), version: expect.any(Number) });
    const row = { [id]: known.id, version: known.version };
    const outcomes = [
      await act(ask, 'create', type, { ...content, name: 'Épreuve interdite', idempotencyKey: newKey() }),
      await act(ask, 'correct', type, { ...content, ...row }),
      await act(ask, 'end', type, { ...row, ...END }),
    ];
    expect(outcomes.map(({ refusals }) => refusals.map(([code]) => code))).toEqual(
      Array.from({ length: 3 }, () => ['FORBIDDEN']),
    );
    expect(await aniscg(`{ ${list}(search: "epreuve interdite") { totalCount } }`)).toMatchObject({
      data: { [list]: { totalCount: 0 } },
    });
  });

  it('is added by an application bound to a département in that one alone', async () => {
    const application = { application: 'register-92', parties: ['ANISCG' as const], departments: ['92'] };
    const ask = await asViewer(register.stack, { ...application, scopes: ['posts:read', 'posts:write'] });
    const there = { ...content, name: 'Épreuve bornée', idempotencyKey: newKey() };
    expect((await act(ask, 'create', type, there)).refusals.map(([code]) => code)).toEqual(['FORBIDDEN']);
    const home = type === 'Employer' ? { departmentCode: '92' } : { communeCode: '92050', communeName: 'Nanterre' };
    expect(made(await act(ask, 'create', type, { ...there, ...home }))).toMatchObject({ department: { code: '92' } });
  });
});

describe('A host unit', () => {
  const [, [, kind] = []] = KINDS;
  const content = kind?.content ?? {};

  it.each([
    ['a brigade of the police', { force: 'POLICE' }, 'force'],
    ['a police station of the gendarmerie', { kind: 'COMMISSARIAT' }, 'force'],
    ['a unit of both forces', { kind: 'OTHER', force: 'MIXED' }, 'force'],
    ['one in a commune of no département', { communeCode: '20004' }, 'communeCode'],
    ['one in a collectivity that is no département', { communeCode: '97502' }, 'communeCode'],
    ['one under a code of four digits', { communeCode: '9300' }, 'communeCode'],
    ['one in a commune without a name', { communeName: ' ' }, 'communeName'],
    ['one whose name has two lines', { name: 'Brigade\nde Lille' }, 'name'],
    ['one whose name has 161 letters', { name: 'b'.repeat(161) }, 'name'],
  ])('is not added as %s', async (_, wrong, field) => {
    const outcome = await act(aniscg, 'create', 'HostUnit', { ...content, ...wrong, idempotencyKey: newKey() });
    expect(outcome.refusals).toEqual([['BAD_USER_INPUT', field]]);
  });

  it('is in the département of its commune, overseas and in Corsica too', async () => {
    for (const [communeCode, department] of [
      ['97411', '974'],
      ['2A004', '2A'],
    ]) {
      const place = { communeCode, communeName: 'Essai', name: `Épreuve ${communeCode}` };
      const unit = made(await act(aniscg, 'create', 'HostUnit', { ...content, ...place, idempotencyKey: newKey() }));
      expect(unit['department']).toEqual({ code: department });
    }
  });

  it('keeps its force and its département once a post is held there, and finds its posts by its new name', async () => {
    const input = { ...content, kind: 'OTHER', name: 'Épreuve attachée', idempotencyKey: newKey() };
    const unit = made(await act(aniscg, 'create', 'HostUnit', input));
    const post = made(await plan({ hostUnitIds: [unit['id']] }));
    const change = { ...content, kind: 'OTHER', hostUnitId: unit['id'], version: 1 };
    for (const move of [{ force: 'POLICE' }, { communeCode: '92050', communeName: 'Nanterre' }]) {
      const moved = await act(aniscg, 'correct', 'HostUnit', { ...change, ...move });
      expect(moved.refusals).toEqual([['CONFLICT', 'force']]);
    }
    made(await act(aniscg, 'correct', 'HostUnit', { ...change, name: 'Épreuve rebaptisée' }));
    const { data } = await aniscg(
      'query ($unit: ID!) { named: posts(filter: { search: "epreuve rebaptisee" }) { nodes { reference } } held: posts(filter: { hostUnitId: $unit }) { nodes { reference } } }',
      { unit: unit['id'] },
    );
    const own = { nodes: [{ reference: post['reference'] }] };
    expect(data).toEqual({ named: own, held: own });
  });
});

describe('A post to plan', () => {
  it('is planned once however often the same call is made, at once too', async () => {
    const idempotencyKey = newKey();
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => plan({ idempotencyKey })));
    expect(new Set(outcomes.map((outcome) => made(outcome)['id'])).size).toBe(1);
    expect((await plan({ idempotencyKey, fte: '0.50' })).refusals).toEqual([['CONFLICT', 'idempotencyKey']]);
    expect(made(await plan({ idempotencyKey: newKey() }))['id']).not.toBe(outcomes[0]?.row?.['id']);
  });
});

describe('A file of posts', () => {
  it('adds no post to an employer that ended, and finds the one that took its name', async () => {
    const [[, kind] = []] = KINDS;
    if (!kind) throw new Error('no employer');
    const gone = await created(kind, 'Épreuve du fichier');
    made(await act(aniscg, 'end', 'Employer', { employerId: gone['id'], version: 1, ...END }));
    const { rows } = await register.truth.query<{ unit: string }>(
      `SELECT min(name) AS unit FROM posts.host_unit u WHERE department_code = '59' AND force = 'POLICE'
         AND NOT EXISTS (SELECT FROM posts.host_unit o WHERE o.id <> u.id AND o.name = u.name AND o.department_code = '59')`,
    );
    const file = csvOf([
      {
        ...{ reference: 'ISCG-59-9000', department: '59', force: 'Police', territory: 'Urbain', fte: '1' },
        ...{ state: 'Ouvert', since: '2026-02-01', employer: 'Épreuve du fichier', hostUnits: rows[0]?.unit ?? '' },
      },
    ]);
    const tried = async () =>
      (
        await aniscg(
          'mutation ($file: ImportFileInput!) { importPosts(file: $file, dryRun: true) { created faults { head } } }',
          {
            file: { base64: Buffer.from(file).toString('base64') },
          },
        )
      ).data?.['importPosts'];
    expect(await tried()).toEqual({ created: 0, faults: [{ head: HEADS[7] }] });
    await created(kind, 'Épreuve du fichier');
    expect(await tried()).toEqual({ created: 1, faults: [] });
  });
});
