import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  createPassportIssuer,
  generatePassportKey,
  PASSPORT_HEADER,
  scopesOfParties,
  type Party,
  type TableSecurity,
} from '@iscg/access';
import {
  changeUrl,
  migrateSchema,
  provisionServices,
  startEmbeddedPostgres,
  withConnection,
  type EmbeddedPostgres,
} from '@iscg/database';
import { systemClock } from '@iscg/values';
import { committed, Later1700000000001, noteSlice, notebook, readsNotes } from './fixtures/notebook.js';
import { readSubgraphEnvironment, startSubgraph, type Slice, type SubgraphDefinition } from './index.js';

jest.setTimeout(60_000);

let folder: string;
let server: EmbeddedPostgres;
let applicationUrl: string;
let ownerUrl: string;
let adminUrl: string;
let definition: SubgraphDefinition;
let key: Awaited<ReturnType<typeof generatePassportKey>>;

beforeAll(async () => {
  server = await startEmbeddedPostgres({ durable: false });
  adminUrl = server.adminUrl('portal');
  const urls = await provisionServices({
    adminUrl: server.adminUrl(),
    database: 'portal',
    services: ['notebook'],
    passwords: (role) => `secret of ${role}`,
  });
  ({ applicationUrl = '', ownerUrl = '' } = urls['notebook'] ?? {});
  await migrateSchema({ ownerUrl, schema: 'notebook', migrations: noteSlice.migrations ?? [] });
  folder = await mkdtemp(join(tmpdir(), 'iscg-notebook-'));
  definition = await committed(notebook(noteSlice), folder);
  key = await generatePassportKey();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const sql = (statement: string) => withConnection(adminUrl, (admin) => admin.query(statement));

async function start(url = applicationUrl, started = definition) {
  const { publicJwk } = await createPassportIssuer({ privateJwk: key, clock: systemClock });
  const environment = readSubgraphEnvironment('notebook', {
    PORT: '0',
    DATABASE_URL: url,
    PASSPORT_PUBLIC_JWK: JSON.stringify(publicJwk),
  });
  return startSubgraph(started, environment, { logger: false });
}

/** The one line with which the service refuses to start. */
async function refusal(url?: string, started?: SubgraphDefinition): Promise<string> {
  try {
    await (await start(url, started)).stop();
    return 'it starts';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function notesSeenBy(url: string, party: Party): Promise<unknown> {
  const issuer = await createPassportIssuer({ privateJwk: key, clock: systemClock });
  const viewer = {
    subject: 's',
    name: 'n',
    kind: 'PERSON' as const,
    parties: [party],
    scopes: scopesOfParties([party]),
  };
  const headers = { 'content-type': 'application/json', [PASSPORT_HEADER]: await issuer.issue(viewer, 'notebook') };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: '{"query":"{ notes { text } }"}' });
  return response.json();
}

describe('a service that has its two locks', () => {
  it('starts and shows each party its own', async () => {
    const service = await start();
    expect(await notesSeenBy(service.url, 'DGPN')).toEqual({ data: { notes: [{ text: 'de la police' }] } });
    expect(await notesSeenBy(service.url, 'ANISCG')).toEqual({
      data: { notes: [{ text: 'de la police' }, { text: 'de la gendarmerie' }] },
    });
    await service.stop();
  });
});

describe('a service whose row lock has a hole does not start, and one line names the hole', () => {
  const APP = 'TO notebook_app';

  it.each<[string, string, string, RegExp]>([
    [
      'row security is off',
      'ALTER TABLE notebook.note DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE notebook.note ENABLE ROW LEVEL SECURITY',
      /table notebook\.note has no forced row security/,
    ],
    [
      'row security is not forced',
      'ALTER TABLE notebook.note NO FORCE ROW LEVEL SECURITY',
      'ALTER TABLE notebook.note FORCE ROW LEVEL SECURITY',
      /table notebook\.note has no forced row security/,
    ],
    [
      'a table was added by hand',
      'CREATE TABLE notebook.extra (id int)',
      'DROP TABLE notebook.extra',
      /table notebook\.extra has no forced row security/,
    ],
    [
      'a policy was added by hand',
      `CREATE POLICY open_door ON notebook.note ${APP} USING (true)`,
      'DROP POLICY open_door ON notebook.note',
      /row policy notebook\.note\.open_door is declared nowhere/,
    ],
    [
      'a policy lets the public in under the owner’s name',
      'ALTER POLICY owner_maintains ON notebook.note TO public',
      'ALTER POLICY owner_maintains ON notebook.note TO notebook_owner',
      /row policy notebook\.note\.owner_maintains/,
    ],
    [
      'the application role may bypass',
      'ALTER ROLE notebook_app BYPASSRLS',
      'ALTER ROLE notebook_app NOBYPASSRLS',
      /role notebook_app is an owner, superuser or BYPASSRLS/,
    ],
    [
      'the application role is a superuser',
      'ALTER ROLE notebook_app SUPERUSER',
      'ALTER ROLE notebook_app NOSUPERUSER',
      /role notebook_app is an owner, superuser or BYPASSRLS/,
    ],
    [
      'the application role became a member of the owner',
      'GRANT notebook_owner TO notebook_app WITH INHERIT TRUE',
      'REVOKE notebook_owner FROM notebook_app',
      /role notebook_app is an owner, superuser or BYPASSRLS/,
    ],
    [
      'the application role may become the owner',
      'GRANT notebook_owner TO notebook_app WITH INHERIT FALSE, SET TRUE',
      'REVOKE notebook_owner FROM notebook_app',
      /role notebook_app is an owner, superuser or BYPASSRLS/,
    ],
  ])('%s', async (_, breakIt, mendIt, line) => {
    await sql(breakIt);
    try {
      const message = await refusal();
      expect(message).toMatch(line);
      expect(message).toMatch(/^notebook cannot start: [^\n]+$/);
    } finally {
      await sql(mendIt);
    }
    expect(await refusal()).toBe('it starts');
  });

  it.each([
    ['opened', 'USING (true)'],
    [
      'opened for one more party',
      `USING ((SELECT string_to_array(current_setting('app.parties', true), ',')) && '{ANISCG,DGGN}'::text[])`,
    ],
    ['given to everybody', 'TO public'],
    ['given to one more role', 'TO notebook_app, notebook_owner'],
  ])('a policy was %s by hand, its comment left as it was', async (_, change) => {
    const { rows } = await sql(
      `SELECT pg_get_expr(polqual, polrelid) AS was FROM pg_policy WHERE polname = 'viewer_reads'`,
    );
    await sql(`ALTER POLICY viewer_reads ON notebook.note ${change}`);
    try {
      expect(await refusal()).toMatch(
        /^notebook cannot start: row policy notebook\.note\.viewer_reads is not the one declared: write a migration$/,
      );
    } finally {
      await sql(`ALTER POLICY viewer_reads ON notebook.note ${APP} USING (${rows[0].was})`);
    }
    expect(await refusal()).toBe('it starts');
  });

  it.each([
    ['without any condition', `FOR SELECT ${APP}`],
    ['for writing, too', `${APP} USING (WAS)`],
  ])('a policy was made anew %s under its own name and comment', async (_, made) => {
    const { rows } = await sql(
      `SELECT pg_get_expr(polqual, polrelid) AS was, obj_description(oid, 'pg_policy') AS comment FROM pg_policy WHERE polname = 'viewer_reads'`,
    );
    const replace = (clauses: string) =>
      sql(`DROP POLICY viewer_reads ON notebook.note; CREATE POLICY viewer_reads ON notebook.note ${clauses};
        COMMENT ON POLICY viewer_reads ON notebook.note IS '${String(rows[0].comment).replaceAll("'", "''")}'`);
    await replace(made.replace('WAS', rows[0].was));
    expect(await refusal()).toMatch(/row policy notebook\.note\.viewer_reads is not the one declared/);
    await replace(`FOR SELECT ${APP} USING (${rows[0].was})`);
    expect(await refusal()).toBe('it starts');
  });

  it('a policy is missing', async () => {
    const { rows } = await sql(
      `SELECT pg_get_expr(polqual, polrelid) AS was, obj_description(oid, 'pg_policy') AS comment FROM pg_policy WHERE polname = 'viewer_reads'`,
    );
    await sql('DROP POLICY viewer_reads ON notebook.note');
    expect(await refusal()).toMatch(/row policy notebook\.note\.viewer_reads is not the one declared/);
    await sql(`CREATE POLICY viewer_reads ON notebook.note FOR SELECT ${APP} USING (${rows[0].was})`);
    await sql(`COMMENT ON POLICY viewer_reads ON notebook.note IS '${String(rows[0].comment).replaceAll("'", "''")}'`);
    expect(await refusal()).toBe('it starts');
  });

  it.each<[string, () => string, RegExp]>([
    ['the owner', () => ownerUrl, /role notebook_owner is an owner, superuser or BYPASSRLS/],
    ['the administrator', () => adminUrl, /role postgres is an owner, superuser or BYPASSRLS/],
  ])('it connects as %s', async (_, url, line) => {
    const message = await refusal(url());
    expect(message).toMatch(line);
    expect(message).not.toContain('secret');
  });

  it.each<[string, Partial<Slice>, RegExp]>([
    [
      'a migration is not applied',
      { migrations: [...(noteSlice.migrations ?? []), Later1700000000001] },
      /the database lacks Later1700000000001/,
    ],
    [
      'its code declares another policy',
      { tables: [{ table: 'note', read: { ...readsNotes, all: ['ANISCG', 'BOARD'] } }] as TableSecurity[] },
      /row policy notebook\.note\.viewer_reads is not the one declared/,
    ],
    [
      'its code declares a policy for inserts that the database lacks',
      { tables: [{ table: 'note', read: readsNotes, insert: readsNotes }] },
      /row policy notebook\.note\.viewer_inserts is not the one declared/,
    ],
    [
      'its code declares no policy at all',
      { tables: [] },
      /row policy notebook\.note\.viewer_reads is declared nowhere/,
    ],
  ])('%s', async (_, change, line) => {
    const changed = { ...definition, slices: [{ ...noteSlice, ...change }] };
    expect(await refusal(undefined, changed)).toMatch(line);
  });
});

describe('a service does not start', () => {
  it('when its committed SDL is not what the code emits', async () => {
    const stale = await committed(notebook(noteSlice), folder, (sdl) =>
      sdl.replace('text: String', 'text: String @deprecated'),
    );
    expect(await refusal(undefined, stale)).toBe(
      'notebook cannot start, its schema.graphql is stale: run npm run compose and commit the result',
    );
  });

  it('when its committed SDL is missing, and says so', async () => {
    expect(await refusal(undefined, notebook(noteSlice))).toMatch(
      /^notebook cannot start, its schema\.graphql [^\n]+npm run compose/,
    );
  });

  it('when PostgreSQL is not there, and does not tell the password', async () => {
    const message = await refusal(changeUrl('postgresql://notebook_app:secret-word@127.0.0.1:1/portal', {}));
    expect(message).toMatch(/ECONNREFUSED/);
    expect(message).not.toContain('secret-word');
  });

  it('when the password is wrong', async () => {
    expect(await refusal(changeUrl(applicationUrl, { password: 'secret-word' }))).toMatch(
      /password authentication failed for user "notebook_app"/,
    );
  });
});
