import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { extractText, getDocumentProxy } from 'unpdf';
import { leaksIn, startTestStack, type TestStack } from '@iscg/test-kit';
import { Person } from '../sign-in/person.js';

let stack: TestStack;
let truth: pg.Client;
beforeAll(async () => {
  stack = await startTestStack();
  truth = new pg.Client({ connectionString: stack.databaseUrl });
  await truth.connect();
});
afterAll(async () => {
  await truth.end();
  await stack.stop();
});

interface Enrolment {
  readonly id: string;
  readonly session: string;
}

async function enrolment(party: string, state: string): Promise<Enrolment> {
  const { rows } = await truth.query<Enrolment>(
    `SELECT id, session_id AS session FROM training.enrolment WHERE party = $1 AND state = $2 ORDER BY id LIMIT 1`,
    [party, state],
  );
  if (!rows[0]) throw new Error(`no enrolment of ${party} is ${state}`);
  return rows[0];
}

/** The certificate as that person asks for it; nobody is a stranger. */
async function certificate(who: string | undefined, { session, id }: Enrolment): Promise<Response> {
  const person = new Person(stack);
  if (who !== undefined) expect((await person.signIn(who)).status).toBe(200);
  const headers = { accept: 'application/pdf' };
  return person.open(`/documents/sessions/${session}/attestations/${id}`, { headers });
}

async function textOf(response: Response): Promise<string> {
  const file = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  const { text } = await extractText(file, { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

describe('the certificate of a person who came', () => {
  it.each(['demonstration-dgpn', 'demonstration-aniscg'])(
    'is drawn for %s with the name, the session and the mark of invented data',
    async (who) => {
      const attended = await enrolment('DGPN', 'ATTENDED');
      const response = await certificate(who, attended);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="attestation-\d{4}-\d\d-\d\d\.pdf"$/,
      );
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { rows } = await truth.query<{ title: string }>(
        'SELECT title FROM training.programme p JOIN training.session s ON s.programme_id = p.id WHERE s.id = $1',
        [attended.session],
      );
      const text = await textOf(response);
      expect(text).toContain('Attestation de présence');
      expect(text).toContain('Document de démonstration');
      expect(text).toContain(rows[0]?.title.replaceAll(/\s+/g, ' '));
      expect(text).toMatch(/Personne \S+/);
    },
  );

  it.each([
    ['another directorate', 'demonstration-dggn', 404],
    ['the board', 'demonstration-board', 404],
    ['the SG-CIPDR', 'demonstration-sg-cipdr', 404],
    ['a stranger', undefined, 401],
  ])('is there neither for %s', async (_who, subject, status) => {
    const attended = await enrolment('DGPN', 'ATTENDED');
    const refused = await certificate(subject, attended);
    const missing = await certificate(subject, { ...attended, id: '01920000-0000-7000-8000-000000000000' });
    const body = await refused.text();
    expect(refused.status).toBe(status);
    expect(missing.status).toBe(status);
    expect(leaksIn(body)).toEqual([]);
    expect(sentenceOf(body)).toBe(sentenceOf(await missing.text()));
  });

  it('is refused for who has not come, with the reason', async () => {
    const absent = await enrolment('DGPN', 'ABSENT');
    const response = await certificate('demonstration-dgpn', absent);
    expect(response.status).toBe(409);
    expect(sentenceOf(await response.text())).toMatch(/personne notée présente/);
  });

  it.each(['x', '%00', '..%2F..%2Fetc', `${'a'.repeat(500)}`])('says of « %s » that there is nothing', async (id) => {
    const attended = await enrolment('DGPN', 'ATTENDED');
    const response = await certificate('demonstration-dgpn', { ...attended, id });
    expect([404, 414]).toContain(response.status);
    expect(leaksIn(await response.text())).toEqual([]);
  });
});

function sentenceOf(body: string): string {
  const answer = JSON.parse(body) as { errors?: { message: string }[] };
  return answer.errors?.[0]?.message ?? '';
}
