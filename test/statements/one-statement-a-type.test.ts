import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer, startTestStack, type TestStack } from '@iscg/test-kit';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

const PAGE = `{
  posts(first: 100) {
    nodes {
      reference
      department { name }
      employer { name }
      hostUnits { name }
      cofunding(year: 2026) { cost shares { funderKind share amount } }
      holder { familyName onboarding { status dueOn session { startsAt } } }
    }
    totalCount
  }
}`;

/** The table that a statement reads first, without the transactions around it. */
function tablesRead(statements: readonly string[]): string[] {
  return statements.flatMap((sql) => {
    if (/^(?:BEGIN|COMMIT|ROLLBACK)/.test(sql)) return [];
    return [/\bFROM\s+"?([a-z_]+"?\."?[a-z_]+)/i.exec(sql)?.[1]?.replaceAll('"', '') ?? sql];
  });
}

describe('a page of 100 posts with co-funding, holder and onboarding', () => {
  it('costs one statement per entity type and subgraph, in one transaction per subgraph and fetch', async () => {
    const ask = await asViewer(stack, { parties: ['ANISCG'] });
    await stack.statements();
    const { data, errors } = await ask(PAGE);
    expect(errors).toEqual([]);
    const nodes = data?.['posts'].nodes as { holder: unknown; cofunding: unknown }[];
    expect(nodes).toHaveLength(100);
    expect(nodes.filter(({ holder }) => holder).length).toBeGreaterThan(50);
    expect(nodes.every(({ cofunding }) => cofunding)).toBe(true);
    const read = tablesRead(await stack.statements());
    const again = read.filter((table, index) => read.indexOf(table) !== index);
    expect(again).toEqual([]);
    expect(read.length).toBeLessThanOrEqual(9);
  });

  it('costs the same for ten posts as for a hundred', async () => {
    const ask = await asViewer(stack, { parties: ['ANISCG'] });
    await stack.statements();
    await ask(PAGE.replace('100', '10'));
    const few = (await stack.statements()).length;
    await ask(PAGE);
    expect((await stack.statements()).length).toBe(few);
  });

  it('sends every statement inside a transaction that has set its viewer, for the length of that transaction only', async () => {
    const ask = await asViewer(stack, { parties: ['DGGN'] });
    await stack.statements();
    await ask(PAGE);
    const statements = await stack.statements();
    expect(
      statements
        .filter((sql) => sql.startsWith('BEGIN'))
        .every((sql) => sql.includes("set_config('app.parties', 'DGGN', true)")),
    ).toBe(true);
    expect(statements.filter((sql) => sql.startsWith('BEGIN')).length).toBe(
      statements.filter((sql) => sql === 'COMMIT').length,
    );
  });
});
