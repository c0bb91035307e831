import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { extractText, getDocumentProxy } from 'unpdf';
import { leaksIn, startTestStack, type TestStack } from '@iscg/test-kit';
import { Person } from '../sign-in/person.js';

let stack: TestStack;
let truth: pg.Client;
beforeAll(async () => {
  stack = await startTestStack({ standsAt: '2026-11-20T10:00:00.000Z' });
  truth = new pg.Client({ connectionString: stack.databaseUrl });
  await truth.connect();
});
afterAll(async () => {
  await truth.end();
  await stack.stop();
});

const MISSING = '01920000-0000-7000-8000-000000000000';

async function lineOf(funder: string, year: number): Promise<string> {
  const { rows } = await truth.query<{ id: string }>(
    'SELECT id FROM funding.subsidy_line WHERE funder_code = $1 AND fiscal_year = $2',
    [funder, year],
  );
  return rows[0]?.id ?? '';
}

/** The statement as that person asks for it; nobody is a stranger. */
async function statement(who: string | undefined, line: string): Promise<Response> {
  const person = new Person(stack);
  if (who !== undefined) expect((await person.signIn(who)).status).toBe(200);
  return person.open(`/documents/subventions/${line}/releve`, { headers: { accept: 'application/pdf' } });
}

async function textOf(response: Response): Promise<string> {
  const file = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  const { text } = await extractText(file, { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

function sentenceOf(body: string): string {
  const answer = JSON.parse(body) as { errors?: { message: string }[] };
  return answer.errors?.[0]?.message ?? '';
}

describe('the annual statement of a funder', () => {
  it.each(['demonstration-pp', 'demonstration-board', 'demonstration-aniscg'])(
    'is drawn for %s with what is committed, called, paid and due, each payment and the financial report',
    async (who) => {
      const response = await statement(who, await lineOf('PP', 2025));
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(response.headers.get('content-disposition')).toBe('attachment; filename="releve-subvention-2025.pdf"');
      const text = await textOf(response);
      expect(text).toContain('Relevé annuel de la subvention 2025');
      expect(text).toContain('Document de démonstration');
      expect(text).toContain('Situation au 20 novembre 2026');
      expect(text).toMatch(
        /Montant engagé 10 000,00 € Montant appelé 10 000,00 € Montant versé 10 000,00 € Reste à verser 0,00 €/,
      );
      expect(text).toMatch(/15 mai 2025 \S+ Versement 5 000,00 € 15 juin 2025 \S+ Versement 5 000,00 €/);
      expect(text).toMatch(/État en retard À rendre le 30 juin 2026/);
    },
  );

  it('says when nothing is paid yet', async () => {
    const text = await textOf(await statement('demonstration-aniscg', await lineOf('PP', 2026)));
    expect(text).toContain('Aucun versement n’est enregistré.');
    expect(text).toContain('Aucun compte rendu n’est dû');
  });

  it.each([
    ['another funder', 'demonstration-dgpn', 404],
    ['the fund', 'demonstration-sg-cipdr', 404],
    ['a stranger', undefined, 401],
  ])('is for %s as if there were none', async (_who, subject, status) => {
    const refused = await statement(subject, await lineOf('PP', 2025));
    const missing = await statement(subject, MISSING);
    const body = await refused.text();
    expect([refused.status, missing.status]).toEqual([status, status]);
    expect(leaksIn(body)).toEqual([]);
    expect(sentenceOf(body)).toBe(sentenceOf(await missing.text()));
  });
});
