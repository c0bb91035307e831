import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessMatrixBySubgraph, matrixOf, rulesOf } from '@iscg/access';
import { buildSubgraph, type BuiltSubgraph } from '@iscg/subgraph-kit';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { governance } from '../slices.js';

let database: SubgraphDatabase;
let built: BuiltSubgraph;
beforeAll(async () => {
  database = await startSubgraphDatabase(governance, { now: '2026-10-15T09:00:00Z' });
  built = await buildSubgraph(governance);
});
afterAll(() => database.stop());

const ASKED = `{ accessMatrix { type domain rowRule { name sentence }
  fields { field domain scope rules { name sentence } reach { party reach } } } }`;

describe('The matrix that the portal shows', () => {
  it('is committed from the access tables with which this service locks its fields', () => {
    const enforced = matrixOf(built.schema, built.types);
    expect(accessMatrixBySubgraph().get('governance')).toEqual(JSON.parse(JSON.stringify(enforced)));
  });

  it('names of every type of this service the rule of its rows, and of every field the rules that lock it', async () => {
    const { data, errors } = await database.ask({ parties: ['DGPN'] }, ASKED);
    expect(errors).toBeUndefined();
    // The shape is what the query asked.
    const { accessMatrix } = JSON.parse(JSON.stringify(data));
    const roots = ['Query', 'Mutation'];
    for (const access of built.types.filter(({ type, contributed }) => !contributed && !roots.includes(type))) {
      const shown = accessMatrix.find(({ type }: { type: string }) => type === access.type);
      const names = (rules: readonly { name: string }[]) => rules.map(({ name }) => name);
      for (const { field, rules } of shown.fields)
        expect([field, names(rules).filter((name) => name !== 'reference-data')]).toEqual([
          field,
          names(rulesOf(access, field)),
        ]);
      if (shown.rowRule !== null) expect(shown.rowRule.name).toBe(access.rows.name);
      else expect(Object.keys(access.fields).flatMap((field) => [...rulesOf(access, field)])).toEqual([]);
    }
  });

  it('is the same for everybody who is signed in, of no party too, and asks PostgreSQL nothing', async () => {
    const statements: string[] = [];
    const staff = await database.ask({ parties: ['ANISCG'] }, ASKED);
    expect(await database.ask({ parties: [], scopes: [] }, ASKED, {}, statements)).toEqual(staff);
    expect(statements).toEqual([]);
  });
});
