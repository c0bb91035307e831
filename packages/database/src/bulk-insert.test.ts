import { describe, expect, it } from '@jest/globals';
import { bulkInsert } from './bulk-insert.js';
import type { Queryable } from './sql.js';

function recorder(): Queryable & { statements: { text: string; values: unknown[] }[] } {
  const statements: { text: string; values: unknown[] }[] = [];
  return {
    statements,
    query: (text, values = []) => {
      statements.push({ text, values });
      return Promise.resolve({ rows: [], rowCount: 1 });
    },
  };
}

describe('Bulk insertion', () => {
  it('sends one statement for 5 000 rows and none for no row', async () => {
    const database = recorder();
    await bulkInsert(database, 'posts.post', { id: 'uuid' }, []);
    expect(database.statements.length).toBe(0);
    await bulkInsert(
      database,
      'posts.post',
      { id: 'uuid' },
      Array.from({ length: 5_001 }, (_, id) => ({ id })),
    );
    expect(database.statements.length).toBe(2);
  });

  it('quotes the names and sends the values apart from the statement', async () => {
    const database = recorder();
    await bulkInsert(database, 'a"b.c', { 'x"y': 'numeric(14,2)' }, [{ 'x"y': "');--" }]);
    const [statement] = database.statements;
    expect(statement?.text).toContain('insert into "a""b"."c" ("x""y")');
    expect(statement?.text).not.toContain('--');
    expect(statement?.values).toEqual([JSON.stringify([{ 'x"y': "');--" }])]);
  });

  it.each([
    ['a type that is more than a type', { id: 'uuid); drop table x' }, { id: '1' }],
    ['a value for a column that was not named', { id: 'uuid' }, { id: '1', other: 2 }],
  ])('refuses %s', async (_, columns, row) => {
    const database = recorder();
    await expect(bulkInsert(database, 't', columns, [row])).rejects.toThrow(RangeError);
    expect(database.statements.length).toBe(0);
  });
});
