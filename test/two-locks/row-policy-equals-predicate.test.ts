import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { PARTIES, SCOPES, rowRule, rowSecuritySql, viewerSettings, type RowRule, type Viewer } from '@iscg/access';
import { testCluster } from '@iscg/test-kit';

interface Row {
  id: number;
  owner: string;
  owners: string[];
  department: string;
  person: string;
}

const DEPARTMENTS = ['01', '2A', '75', '93'];
const SUBJECTS = ['s', "o'brien\\", 'é,{}"'];
const owner = fc.constantFrom(...PARTIES, 'OTHER', '');
const rows = fc
  .array(
    fc.record({
      owner,
      owners: fc.array(owner, { maxLength: 3 }),
      department: fc.constantFrom(...DEPARTMENTS),
      person: fc.constantFrom(...SUBJECTS, ''),
    }),
    {
      maxLength: 12,
    },
  )
  .map((list): Row[] => list.map((row, id) => ({ id, ...row })));

const parties = fc.subarray([...PARTIES]);
const viewer = fc.record(
  {
    subject: fc.constantFrom(...SUBJECTS),
    name: fc.constant('n'),
    kind: fc.constantFrom('PERSON' as const, 'APPLICATION' as const),
    parties,
    scopes: fc.subarray([...SCOPES]),
    departments: fc.subarray(DEPARTMENTS),
  },
  { requiredKeys: ['subject', 'name', 'kind', 'parties', 'scopes'] },
);

const rule = fc
  .record({
    scope: fc.constantFrom(...SCOPES),
    all: parties,
    own: fc.constantFrom('none', 'one', 'several'),
    ownParties: parties,
    byDepartment: fc.boolean(),
    byPerson: fc.boolean(),
  })
  .map(({ scope, all, own, ownParties, byDepartment, byPerson }): RowRule<Row> =>
    rowRule<Row>({
      name: 'generated',
      sentence: 'Règle d’épreuve.',
      scope,
      all,
      ...(own === 'one' && { own: { parties: ownParties, column: 'owner', of: (row: Row) => [row.owner] } }),
      ...(own === 'several' && {
        own: { parties: ownParties, column: 'owners', several: true, of: (row: Row) => row.owners },
      }),
      ...(byDepartment && { department: { column: 'department', of: (row: Row) => row.department } }),
      ...(byPerson && { person: { column: 'person', of: (row: Row) => row.person } }),
    }),
  );

const { adminUrl } = testCluster();
let client: pg.Client;

beforeAll(async () => {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  await admin.query('DROP DATABASE IF EXISTS lock_probe');
  await admin.query('CREATE DATABASE lock_probe');
  await admin.end();
  client = new pg.Client(adminUrl.replace(/\/[^/]*$/, '/lock_probe'));
  await client.connect();
  await client.query(`
    DROP ROLE IF EXISTS probe_owner; DROP ROLE IF EXISTS probe_app;
    CREATE ROLE probe_owner; CREATE ROLE probe_app;
    CREATE SCHEMA probe AUTHORIZATION probe_owner; GRANT USAGE ON SCHEMA probe TO probe_app;
    SET ROLE probe_owner;
    CREATE TABLE probe.row (id integer, owner text, owners text[], department text, person text);
    RESET ROLE;
  `);
});

afterAll(async () => {
  await client.query('DROP SCHEMA probe CASCADE; DROP ROLE probe_owner; DROP ROLE probe_app');
  await client.end();
});

async function fill(list: readonly Row[], security: RowRule<Row>): Promise<void> {
  await client.query('TRUNCATE probe.row');
  await client.query('INSERT INTO probe.row SELECT * FROM json_populate_recordset(NULL::probe.row, $1)', [
    JSON.stringify(list),
  ]);
  for (const statement of rowSecuritySql('probe', { table: 'row', read: security })) await client.query(statement);
}

async function visible(who: Viewer | undefined): Promise<number[]> {
  await client.query('BEGIN');
  if (who)
    for (const [name, value] of viewerSettings(who))
      await client.query('SELECT set_config($1, $2, true)', [name, value]);
  await client.query('SET LOCAL ROLE probe_app');
  const { rows: found } = await client.query<{ id: number }>('SELECT id FROM probe.row ORDER BY id');
  await client.query('COMMIT');
  return found.map(({ id }) => id);
}

describe('the row lock and the field lock are made of one rule', () => {
  it('PostgreSQL shows exactly the rows that the predicate allows, for any rule, viewer and rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        rule,
        rows,
        fc.array(viewer, { minLength: 1, maxLength: 4 }),
        async (security, list, viewers) => {
          await fill(list, security);
          for (const who of viewers) {
            expect(await visible(who)).toEqual(list.filter((row) => security.allows(who, row)).map(({ id }) => id));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('without a viewer there is no row, also on a connection that has just served one', async () => {
    const everyone = rowRule<Row>({ name: 'all', sentence: '', scope: 'funding:read', all: PARTIES });
    await fill([{ id: 1, owner: 'DGPN', owners: [], department: '01', person: 's' }], everyone);
    const who: Viewer = { subject: 's', name: 'n', kind: 'PERSON', parties: ['DGPN'], scopes: ['funding:read'] };
    expect(await visible(undefined)).toEqual([]);
    expect(await visible(who)).toEqual([1]);
    expect(await visible(undefined)).toEqual([]);
  });
});
