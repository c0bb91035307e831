import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { leaksIn, startTestStack, type TestStack } from '@iscg/test-kit';
import { Person } from '../sign-in/person.js';

const UNKNOWN = '01920000-0000-7000-8000-000000000000';
let stack: TestStack;
let truth: pg.Client;
const people = new Map<string, Person>();
beforeAll(async () => {
  stack = await startTestStack({ standsAt: '2026-11-23T10:00:00.000Z' });
  truth = new pg.Client({ connectionString: stack.databaseUrl });
  await truth.connect();
});
afterAll(async () => {
  await truth.end();
  await stack.stop();
});

async function meeting(table: 'board_meeting' | 'committee_meeting', day: string): Promise<string> {
  const { rows } = await truth.query<{ id: string }>(`SELECT id FROM governance.${table} WHERE meets_on = $1`, [day]);
  if (!rows[0]) throw new Error(`no meeting on ${day}`);
  return rows[0].id;
}

/** The pack as that person asks for it. */
async function pack(who: string, kind: 'conseil' | 'comite', id: string): Promise<Response> {
  const person = people.get(who) ?? new Person(stack);
  if (!people.has(who)) expect((await person.signIn(who)).status).toBe(200);
  people.set(who, person);
  return person.open(`/documents/${kind}/${id}/dossier`, { headers: { accept: 'application/pdf' } });
}

async function read(response: Response) {
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const file = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  const { info } = await getMeta(file);
  const { text } = await extractText(file, { mergePages: true });
  return { info, text: text.replaceAll(/\s+/g, ' ') };
}

function sentenceOf(body: string): string {
  const answer: { errors?: { message: string }[] } = JSON.parse(body);
  return answer.errors?.[0]?.message ?? '';
}

describe('the pack of a board meeting', () => {
  it.each(['demonstration-board', 'demonstration-aniscg'])(
    'tells %s agenda, documents, attendance with its quorum, decisions and minutes',
    async (who) => {
      const response = await pack(who, 'conseil', await meeting('board_meeting', '2025-11-10'));
      expect(response.headers.get('content-disposition')).toBe('attachment; filename="conseil-2025-11-10.pdf"');
      const { info, text } = await read(response);
      expect(info).toMatchObject({ Title: 'Conseil d’administration du 10 novembre 2025', Language: 'fr-FR' });
      for (const words of [
        'Ordre du jour',
        'Budget prévisionnel Décision',
        'Résolutions',
        'Désignation d’un membre',
        'Questions diverses Information',
        'Projet de budget',
        'Quorum 6 (1/2 des sièges du jour) : atteint',
        'Préfet de police',
        'Points soumis à la décision du conseil',
        'Procès-verbal approuvé le 18 mars 2026 par Le conseil d’administration (réunion du 18 mars 2026).',
        'Procès-verbal de démonstration',
      ])
        expect(text).toContain(words);
    },
  );

  it('says that a quorum was not reached, and that nothing is recorded yet', async () => {
    const poor = await read(await pack('demonstration-board', 'conseil', await meeting('board_meeting', '2023-06-17')));
    expect(poor.text).toContain('non atteint');
    expect(poor.text).toContain('Sans quorum, le conseil n’a pas pu décider.');
    const coming = await read(
      await pack('demonstration-board', 'conseil', await meeting('board_meeting', '2026-12-15')),
    );
    expect(coming.text).toContain('La présence n’est pas encore enregistrée.');
    expect(coming.text).toContain('Le procès-verbal n’est pas encore rédigé.');
  });
});

describe('the documents of the portal that the papers of a meeting are', () => {
  const OWN = /Projet de rapport d’activité .*?Bilan annuel 2025 \(exemple\), version 1 \(SHA-256 [0-9a-f]{12}…\)/u;
  const HIDDEN = 'Bordereau de diffusion de la convention, SG-CIPDR (exemple), version 1 (SHA-256';
  const MASKED = 'Masqué : ce document n’est pas partagé avec vous.';

  it.each([
    ['demonstration-aniscg', HIDDEN, MASKED],
    ['demonstration-board', MASKED, 'Bordereau'],
  ])('are named to %s in the pack, but for those that are not shared with its reader', async (who, told, untold) => {
    const { text } = await read(await pack(who, 'conseil', await meeting('board_meeting', '2026-12-15')));
    expect(text).toMatch(OWN);
    expect(text).toContain(told);
    expect(text).not.toContain(untold);
  });

  it('are named in the pack of a committee with their latest version, and none where there is none', async () => {
    const { text } = await read(
      await pack('demonstration-dgpn', 'comite', await meeting('committee_meeting', '2025-06-24')),
    );
    expect(text).toMatch(/Bilan annuel 2024 \(exemple\), version 3 \(SHA-256 [0-9a-f]{12}…\)/u);
    expect(text).toMatch(/ – (Oui|Non)/u);
  });
});

describe('the pack of a meeting of the technical committee', () => {
  it.each(['demonstration-sg-cipdr', 'demonstration-dgpn', 'demonstration-aniscg'])(
    'tells %s who sat, what was presented and decided',
    async (who) => {
      const { text } = await read(await pack(who, 'comite', await meeting('committee_meeting', '2026-06-24')));
      for (const words of [
        'Comité technique du 24 juin 2026',
        'Présidence : secrétaire général du CIPDR',
        'La composition est complète.',
        'Rapport d’activité 2025',
        'Le rapport d’activité est adopté (exemple).',
      ])
        expect(text).toContain(words);
    },
  );

  it('names who is missing', async () => {
    const { text } = await read(
      await pack('demonstration-dggn', 'comite', await meeting('committee_meeting', '2026-11-19')),
    );
    expect(text).toContain('Manquent : Présidence : secrétaire général du CIPDR ; Chef de service.');
  });
});

describe('a pack that is not the reader’s', () => {
  it.each<[string, 'conseil' | 'comite', 'board_meeting' | 'committee_meeting', string]>([
    ['demonstration-sg-cipdr', 'conseil', 'board_meeting', '2025-11-10'],
    ['demonstration-dgpn', 'conseil', 'board_meeting', '2025-11-10'],
    ['demonstration-dggn', 'conseil', 'board_meeting', '2025-11-10'],
    ['demonstration-pp', 'conseil', 'board_meeting', '2025-11-10'],
    ['demonstration-board', 'comite', 'committee_meeting', '2026-06-24'],
  ])('is refused to %s (%s) as one that does not exist', async (who, kind, table, day) => {
    const refused = await pack(who, kind, await meeting(table, day));
    const missing = await pack(who, kind, UNKNOWN);
    const body = await refused.text();
    expect([refused.status, missing.status]).toEqual([404, 404]);
    expect(sentenceOf(body)).toBe(sentenceOf(await missing.text()));
    expect(leaksIn(body)).toEqual([]);
  });

  it('is refused to a stranger', async () => {
    const id = await meeting('board_meeting', '2025-11-10');
    const response = await new Person(stack).open(`/documents/conseil/${id}/dossier`);
    expect(response.status).toBe(401);
  });
});
