import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { leaksIn, startTestStack, tokenFor, type TestStack, type ViewerOptions } from '@iscg/test-kit';
import { meanwhile } from './meanwhile.js';
import { HEADS, csvOf, firstLines, windows1252, type Line } from './import-file.js';

let stack: TestStack;
let truth: pg.Client;
let lines: readonly Line[];
beforeAll(async () => {
  stack = await startTestStack();
  truth = new pg.Client({ connectionString: stack.databaseUrl });
  await truth.connect();
  lines = await firstLines(truth, 3);
});
afterAll(async () => {
  await truth.end();
  await stack.stop();
});

interface Fault {
  readonly line: number | null;
  readonly column: number | null;
  readonly head: string | null;
  readonly message: string;
}

interface Outcome {
  readonly written: boolean;
  readonly created: number;
  readonly unchanged: number;
  readonly passedOver: readonly string[];
  readonly faults: readonly Fault[];
  readonly faultCount: number;
}

async function send(
  body: string | Uint8Array<ArrayBuffer>,
  dryRun: boolean,
  viewer: ViewerOptions = { parties: ['ANISCG'] },
) {
  const token = await tokenFor(stack, viewer);
  return fetch(`${stack.url}/imports/posts?dryRun=${dryRun}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    body,
  });
}

async function imported(body: string | Uint8Array<ArrayBuffer>, dryRun = false): Promise<Outcome> {
  const answer = (await (await send(body, dryRun)).json()) as { data: { importPosts: Outcome } };
  return answer.data.importPosts;
}

const count = async () => Number((await truth.query<{ n: string }>('SELECT count(*) AS n FROM posts.post')).rows[0]?.n);

/** Runs `act` and says by how many posts there are more. */
async function added(act: () => Promise<unknown>): Promise<number> {
  const before = await count();
  await act();
  return (await count()) - before;
}

describe('a file of posts', () => {
  it('is only tried first, then written whole, and changes nothing the second time', async () => {
    const file = csvOf(lines);
    const expected = { created: lines.length, unchanged: 0, faultCount: 0, faults: [] };
    expect(
      await added(async () => expect(await imported(file, true)).toMatchObject({ ...expected, written: false })),
    ).toBe(0);
    expect(await added(async () => expect(await imported(file)).toMatchObject({ ...expected, written: true }))).toBe(
      lines.length,
    );
    const again = { created: 0, unchanged: lines.length, faultCount: 0, written: true };
    expect(await added(async () => expect(await imported(file)).toMatchObject(again))).toBe(0);
    const { rows } = await truth.query<{ kinds: string }>(
      `SELECT string_agg(kind, ' ' ORDER BY sequence) AS kinds FROM posts.post_event e JOIN posts.post p ON p.id = e.post_id
        WHERE p.reference = $1`,
      [lines[0]?.reference],
    );
    expect(rows[0]?.kinds).toBe('PLANNED OPENED');
  });

  it.each([
    ['UTF-8 with its mark', (text: string) => new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])],
    ['Windows-1252', windows1252],
    ['commas', (text: string) => new TextEncoder().encode(text.replaceAll(/;(?! )/g, ','))],
    ['line breaks of Windows', (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'))],
    [
      'a line break between quotation marks',
      (text: string) => new TextEncoder().encode(text.replace('Ouvert', '"Ouvert\n"')),
    ],
  ])('is read in %s', async (_writing, written) => {
    const outcome = await imported(written(csvOf(lines).replaceAll('0,5', '"0.5"')), true);
    expect(outcome.faults).toEqual([]);
    expect(outcome.created + outcome.unchanged).toBe(lines.length);
  });

  it('written by two at once is written once', async () => {
    const file = csvOf(await firstLines(truth, 3));
    const outcomes: Outcome[] = [];
    expect(await added(async () => outcomes.push(...(await Promise.all([imported(file), imported(file)]))))).toBe(3);
    expect(outcomes.map(({ created }) => created).sort()).toEqual([0, 3]);
  });
});

const ONE = { line: 2, faultCount: 1 };

describe('a file whose employer, unit or reference somebody else takes while it is written', () => {
  const END = `ended_on = '2026-02-01', end_reason = 'Essai'`;
  const CASES: readonly (readonly [string, Partial<Line>, string, string, RegExp])[] = [
    [
      'an employer that ends',
      { employer: 'Employeur éphémère' },
      `INSERT INTO posts.employer (id, name, kind, department_code)
         VALUES (gen_random_uuid(), 'Employeur éphémère', 'ASSOCIATION', '35')`,
      `UPDATE posts.employer SET ${END} WHERE name = 'Employeur éphémère'`,
      /La fin de cet employeur est enregistrée/,
    ],
    [
      'a unit that ends',
      { hostUnits: 'Unité éphémère' },
      `INSERT INTO posts.host_unit (id, name, kind, force, department_code, commune_code, commune_name)
         SELECT gen_random_uuid(), 'Unité éphémère', kind, force, department_code, commune_code, commune_name
         FROM posts.host_unit WHERE department_code = '35' AND force = 'POLICE' LIMIT 1`,
      `UPDATE posts.host_unit SET ${END} WHERE name = 'Unité éphémère'`,
      /La fin de cette unité est enregistrée/,
    ],
    [
      'a reference that a planned post gets',
      { reference: 'ISCG-35-9000' },
      'SELECT',
      `WITH planned AS (
         INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id)
           SELECT gen_random_uuid(), 'ISCG-35-9000', '35', 'POLICE', 'RURAL', 1, id
           FROM posts.employer WHERE department_code = '35' AND ended_on IS NULL ORDER BY id LIMIT 1
           RETURNING *
       ) INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, competent_parties, department_code)
         SELECT gen_random_uuid(), id, 'PLANNED', '2026-01-01', 'Essai', ARRAY['DGPN'], '35' FROM planned`,
      /Le poste qui porte cette référence est autre/,
    ],
  ];

  it.each(CASES)(
    '%s: the line is told with it, and nothing is written',
    async (_case, change, before, during, message) => {
      const line = (await firstLines(truth, 100)).find(({ department }) => department.startsWith('35'));
      if (!line) throw new Error('no line of Ille-et-Vilaine');
      await truth.query(before);
      const file = csvOf([
        { ...line, reference: 'ISCG-35-9001' },
        { ...line, ...change },
      ]);
      const outcome = await meanwhile(stack.databaseUrl, during, () => imported(file));
      expect(outcome.written).toBe(false);
      expect(new Set(outcome.faults.map(({ line: at }) => at))).toEqual(new Set([3]));
      expect(outcome.faults[0]).toMatchObject({ message: expect.stringMatching(message) });
      const { rows } = await truth.query("SELECT FROM posts.post WHERE reference = 'ISCG-35-9001'");
      expect(rows).toEqual([]);
    },
  );
});

describe('a line that cannot be', () => {
  const CASES: readonly (readonly [string, Partial<Line>, string, RegExp])[] = [
    ['a reference that is none', { reference: 'ISCG-XX-1' }, 'Référence', /ISCG-93-0007/],
    ['a département that does not exist', { department: '20' }, 'Département', /n’existe pas/],
    ['a reference of another département', { department: '2A' }, 'Département', /autre département/],
    ['a force that is none', { force: 'Marine' }, 'Force', /Police, Gendarmerie ou Mixte/],
    ['a force that contradicts the unit', { force: 'Gendarmerie' }, 'Force', /autre force/],
    ['a mixed post with one force', { force: 'Mixte' }, 'Unités d’accueil', /mixte/],
    ['an FTE of 0', { fte: '0' }, 'ETP', /0,01 à 1/],
    ['an FTE of 1.01', { fte: '1,01' }, 'ETP', /0,01 à 1/],
    ['an FTE of a third', { fte: '0.333333' }, 'ETP', /deux décimales/],
    ['a day that does not exist', { since: '31/02/2026' }, 'Depuis le', /n’existe pas/],
    ['a day to come', { since: '01/01/2099' }, 'Depuis le', /à venir/],
    ['a post that somebody already holds', { state: 'Pourvu' }, 'État', /acte par acte/],
    ['an employer that nobody knows', { employer: 'Nulle part' }, 'Employeur', /ajoutez-le/],
    ['a unit that nobody knows', { hostUnits: 'Nulle part' }, 'Unités d’accueil', /ajoutez-la/],
    ['one unit twice', { hostUnits: 'A ; a' }, 'Unités d’accueil', /différentes/],
    ['a formula', { employer: '=cmd|calc' }, 'Employeur', /formule/],
    ['an empty cell', { territory: '' }, 'Territoire', /vide/],
  ];

  it.each(CASES)('%s is refused by line and column, and nothing is written', async (_case, change, head, message) => {
    const [fresh] = await firstLines(truth, 1);
    const [good] = lines;
    if (!fresh || !good) throw new Error('no line to try');
    const outcomes: Outcome[] = [];
    expect(await added(async () => outcomes.push(await imported(csvOf([{ ...fresh, ...change }, good]))))).toBe(0);
    const [outcome] = outcomes;
    expect(outcome).toMatchObject({ written: false, faultCount: ONE.faultCount });
    expect(outcome?.faults[0]).toMatchObject({ line: ONE.line, head, column: HEADS.indexOf(head) + 1 });
    expect(outcome?.faults[0]?.message).toMatch(message);
  });

  it('that is there twice is refused with the line of the first', async () => {
    const [fresh] = await firstLines(truth, 1);
    if (!fresh) throw new Error('no line to try');
    const outcome = await imported(csvOf([fresh, fresh]));
    expect(outcome.faults).toMatchObject([{ line: 3, column: 1, message: 'Cette référence est déjà à la ligne 2.' }]);
  });

  it('of a post that stands otherwise is refused: an import changes none', async () => {
    const outcome = await imported(csvOf(lines.map((line) => ({ ...line, fte: '0,75' }))));
    expect(outcome).toMatchObject({ written: false, faultCount: lines.length });
    expect(outcome.faults[0]).toMatchObject({ line: 2, head: 'ETP' });
  });

  it('is told with every other one, sorted by line', async () => {
    const fresh = await firstLines(truth, 4);
    const bad = fresh.map((line, index) => (index % 2 === 0 ? { ...line, fte: '9' } : { ...line, state: 'Vacant' }));
    expect((await imported(csvOf(bad))).faults.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });
});

describe('a file that is none', () => {
  const CASES: readonly (readonly [string, string | Uint8Array<ArrayBuffer>, RegExp])[] = [
    ['an empty one', '', /vide/],
    ['blanks', ' \n ;;\n', /vide|colonne/],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /pas un texte/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x52, 0]), /UTF-16/],
    ['heads alone', HEADS.join(';'), /aucun poste/],
    ['heads without one of them', HEADS.slice(1).join(';'), /Il manque la colonne « Référence »/],
    ['a column that is not expected', `${HEADS.join(';')};Couleur\nx`, /« Couleur » n’est pas attendue/],
    ['a column twice', `${HEADS.join(';')};Force\nx`, /deux fois/],
    ['a quoted field that never ends', `${HEADS.join(';')}\n"ISCG-93-0001;93`, /jamais refermé/],
    ['a stray quotation mark', `${HEADS.join(';')}\nISCG"93;93`, /guillemet/],
  ];

  it.each(CASES)('%s is refused in a sentence', async (_case, body, message) => {
    const response = await send(body, false);
    const text = await response.text();
    expect(leaksIn(text)).toEqual([]);
    const { data } = JSON.parse(text) as { data: { importPosts: Outcome } };
    expect(data.importPosts).toMatchObject({ written: false, created: 0, faultCount: 1 });
    expect(data.importPosts.faults[0]?.message).toMatch(message);
  });

  it('of more than five mebibytes is refused with the size it may have, and the next one is read', async () => {
    const response = await send(new Uint8Array(6 * 1024 * 1024), false);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('5 Mo');
    expect((await imported(csvOf(lines), true)).faultCount).toBe(0);
  });
});

describe('an import', () => {
  it.each(['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD'] as const)('is not for %s', async (party) => {
    const fresh = csvOf(await firstLines(truth, 1));
    const answers: Response[] = [];
    expect(await added(async () => answers.push(await send(fresh, false, { parties: [party] })))).toBe(0);
    expect(await answers[0]?.json()).toMatchObject({
      data: { importPosts: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('is for nobody who is not signed in, and says how to ask', async () => {
    const stranger = await fetch(`${stack.url}/imports/posts?dryRun=true`, { method: 'POST', body: 'x' });
    expect(stranger.status).toBe(401);
    const token = await tokenFor(stack, { parties: ['ANISCG'] });
    const vague = await fetch(`${stack.url}/imports/posts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: 'x',
    });
    expect(vague.status).toBe(400);
  });

  it('of an application stays in its départements', async () => {
    const fresh = await firstLines(truth, 1);
    const response = await send(csvOf(fresh), false, {
      parties: ['ANISCG'],
      application: 'import',
      scopes: ['posts:read', 'posts:write'],
      departments: ['2B'],
    });
    const { data } = (await response.json()) as { data: { importPosts: Outcome } };
    expect(data.importPosts).toMatchObject({ written: false });
    expect(data.importPosts.faults[0]).toMatchObject({ head: 'Département' });
  });
});
