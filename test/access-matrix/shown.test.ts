import { beforeAll, describe, expect, it } from '@jest/globals';
import { PARTIES, accessMatrix, type MatrixRow, type Party, type Reach } from '@iscg/access';
import { asViewer, testCluster } from '@iscg/test-kit';
import { SERVICES, fieldsOf, typesOf } from './schema.js';

interface ShownField {
  readonly field: string;
  readonly domain: string | null;
  readonly scope: string | null;
  readonly rules: readonly { readonly name: string; readonly sentence: string }[];
  readonly reach: readonly { readonly party: Party; readonly reach: Reach }[];
}

interface ShownType {
  readonly type: string;
  readonly domain: string | null;
  readonly rowRule: { readonly name: string; readonly sentence: string } | null;
  readonly fields: readonly ShownField[];
}

const { shared } = testCluster();
const ASKED = `{ accessMatrix { type domain rowRule { name sentence }
  fields { field domain scope rules { name sentence } reach { party reach } } } }`;

let shown: readonly ShownType[];
beforeAll(async () => {
  const { data } = await (await asViewer(shared, { parties: [] }))(ASKED);
  shown = data?.['accessMatrix'];
});

/** The subgraphs that own a type, and the one that answers a field, by hand where a type is shared or added to. */
const OWNERS: readonly [type: string, field: string, owner: string | null, answers: string | null][] = [
  ['Post', 'reference', 'posts', 'posts'],
  ['Post', 'id', 'posts', 'posts'],
  ['Post', 'cofunding', 'posts', 'funding'],
  ['SocialWorker', 'familyName', 'posts', 'posts'],
  ['SocialWorker', 'onboarding', 'posts', 'training'],
  ['Party', 'code', 'governance', 'governance'],
  ['Party', 'label', 'governance', 'governance'],
  ['SubsidyLine', 'payments', 'funding', 'funding'],
  ['Session', 'enrolmentCounts', 'training', 'training'],
  ['Query', 'subsidyLines', null, 'funding'],
  ['Mutation', 'recordPayment', null, 'funding'],
  ['Mutation', 'openSession', null, 'training'],
  ['Mutation', 'fillPost', null, 'posts'],
  ['PageInfo', 'endCursor', null, null],
];

describe('The matrix that the portal shows', () => {
  it('has every type and every field of the graph, each once, and no other', () => {
    expect(shown.map(({ type }) => type).sort()).toEqual([...typesOf()].sort());
    for (const { type, fields } of shown)
      expect([type, fields.map(({ field }) => field).sort()]).toEqual([
        type,
        fieldsOf(type)
          .map(({ name }) => name)
          .sort(),
      ]);
  });

  it('says of every field what the matrix says whose every cell is tried against the running graph', () => {
    for (const { type, fields } of shown) {
      for (const { field, reach, scope, rules } of fields) {
        const rows: readonly MatrixRow[] = accessMatrix().get(`${type}.${field}`) ?? [];
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows)
          expect([type, field, scope, rules, reach]).toEqual([
            type,
            field,
            row.scope,
            row.rules,
            PARTIES.map((party) => ({ party, reach: row.reach[party] })),
          ]);
      }
    }
  });

  it('gives one rule for the rows of a type, asked first for every guarded field of its domain', () => {
    for (const { type, domain, rowRule, fields } of shown) {
      const firsts = fields
        .filter((one) => one.domain === domain || domain === null)
        .flatMap(({ rules }) => rules.slice(0, 1));
      expect([type, [...new Set(firsts.map(({ name }) => name))]]).toEqual([type, rowRule ? [rowRule.name] : []]);
      if (rowRule) expect(rowRule.sentence).toMatch(/^[A-ZÀ-Ý].*\.$/);
    }
  });

  it.each(OWNERS)('puts %s.%s where it belongs', (type, field, owner, answers) => {
    const table = shown.find((one) => one.type === type);
    expect([table?.domain, table?.fields.find((one) => one.field === field)?.domain]).toEqual([owner, answers]);
  });

  it('names no domain but the subgraphs of the graph', () => {
    const named = shown.flatMap(({ domain, fields }) => [domain, ...fields.map((one) => one.domain)]);
    expect(new Set(named)).toEqual(new Set([...SERVICES, null]));
  });

  it.each<[Party[]]>([...PARTIES.map((party): [Party[]] => [[party]]), [['DGPN', 'BOARD']]])(
    'agrees with what %j is told of itself',
    async (parties) => {
      const ask = await asViewer(shared, { parties });
      const fields = [
        ['SubsidyLine', 'internalNote'],
        ['SubsidyYear', 'paid'],
        ['SocialWorker', 'familyName'],
        ['BoardMeeting', 'minutes'],
        ['Post', 'cofunding'],
      ] as const;
      for (const [type, field] of fields) {
        const { data } = await ask(
          `{ viewer { access(type: "${type}", field: "${field}") { reach rules { name } } } }`,
        );
        const cell = shown.find((one) => one.type === type)?.fields.find((one) => one.field === field);
        const reaches = cell?.reach.filter(({ party }) => parties.includes(party)).map(({ reach }) => reach) ?? [];
        const widest = (['ALL', 'OWN', 'NONE'] as const).find((reach) => reaches.includes(reach));
        expect([type, field, data?.['viewer'].access]).toEqual([
          type,
          field,
          { reach: widest, rules: cell?.rules.map(({ name }) => ({ name })) },
        ]);
      }
    },
  );
});
