import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { funding } from '../slices.js';
import { SubsidyStatus } from './subsidy-line.model.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(funding, { now: '2026-06-15T09:00:00Z' });
});
afterAll(() => database.stop());

const STATUSES = Object.keys(SubsidyStatus);
const LIST = `query ($status: [SubsidyStatus!], $year: Int, $first: Int, $after: String) {
  subsidyLines(status: $status, year: $year, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id status fiscalYear funder { code } } } }`;

interface Line {
  readonly id: string;
  readonly status: string;
  readonly fiscalYear: number;
  readonly funder: { readonly code: string };
}

async function list(asker: Asker, variables: object) {
  const { data, errors } = await database.ask(asker, LIST, { first: 100, ...variables });
  expect(errors).toBeUndefined();
  const { subsidyLines } = JSON.parse(JSON.stringify(data));
  const nodes: readonly Line[] = subsidyLines.nodes;
  return { nodes, totalCount: subsidyLines.totalCount, pageInfo: subsidyLines.pageInfo };
}

const PEOPLE: readonly Asker[] = [
  { parties: ['BOARD'] },
  { parties: ['ANISCG'] },
  { parties: ['SG_CIPDR'] },
  { parties: ['DGPN'] },
  { parties: ['DGPN', 'DGGN'] },
];

describe('A list of lines of some statuses', () => {
  it.each(PEOPLE)('holds those of the lines that the viewer sees, and counts no other: %j', async (asker) => {
    const { nodes: all } = await list(asker, {});
    for (const asked of [...STATUSES.map((status) => [status]), ['CALLED', 'PAID'], STATUSES]) {
      const expected = all.filter(({ status }) => asked.includes(status));
      const { nodes, totalCount } = await list(asker, { status: asked });
      expect([nodes, totalCount]).toEqual([expected, expected.length]);
    }
  });

  it('is of every status when none is named', async () => {
    const [every, none] = [await list({ parties: ['BOARD'] }, {}), await list({ parties: ['BOARD'] }, { status: [] })];
    expect(none).toEqual(every);
    expect(new Set(every.nodes.map(({ status }) => status)).size).toBeGreaterThan(1);
  });

  it('pages through them, and counts them all on every page, one past the end included', async () => {
    const board: Asker = { parties: ['BOARD'] };
    const { nodes: all } = await list(board, { status: ['PAID'] });
    const seen: Line[] = [];
    let after: string | null = null;
    do {
      const page = await list(board, { status: ['PAID'], first: 2, after });
      expect(page.totalCount).toBe(all.length);
      seen.push(...page.nodes);
      after = page.pageInfo.endCursor;
    } while (after !== null);
    expect(seen).toEqual(all);
  });

  it('goes with a year', async () => {
    const { nodes } = await list({ parties: ['BOARD'] }, { status: ['PAID'], year: 2024 });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { status, fiscalYear } of nodes) expect([status, fiscalYear]).toEqual(['PAID', 2024]);
  });
});
