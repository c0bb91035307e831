import { beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer, leaksIn, post, testCluster, tokenFor, type Ask, type GraphAnswer } from '@iscg/test-kit';
import { ATTACKS, type Attack } from './attacks.js';

const { shared } = testCluster();
const ORDINARY = '{ subsidyLines(year: 2021) { nodes { funder { code } committed } totalCount } }';
const AT_ONCE = 20;

let authorization: string;
let officer: Ask;
beforeAll(async () => {
  authorization = `Bearer ${await tokenFor(shared, { parties: ['BOARD'] })}`;
  officer = await asViewer(shared, { parties: ['DGPN'] });
});

const attack = ({ query, variables = '{}' }: Attack) =>
  post(`${shared.url}/graphql`, { authorization }, `{"query":${JSON.stringify(query)},"variables":${variables}}`);

function expectRefused({ data, errors, text }: GraphAnswer): void {
  expect(new Set(errors.map(({ extensions: { code } }) => code))).toEqual(new Set(['LIMIT_EXCEEDED']));
  expect(data ?? null).toBeNull();
  expect(leaksIn(text)).toEqual([]);
  expect(text.length).toBeLessThan(2_000);
}

describe.each(Object.entries(ATTACKS))('%s', (_, made) => {
  it('is refused in a few words, and twenty at once keep nobody else waiting in vain', async () => {
    const attacks = Array.from({ length: AT_ONCE }, () => attack(made));
    const { data, errors } = await officer(ORDINARY);
    expect(errors).toEqual([]);
    expect(data?.['subsidyLines']).toEqual({
      nodes: [{ funder: { code: 'DGPN' }, committed: '15000.00' }],
      totalCount: 1,
    });
    for (const answer of await Promise.all(attacks)) expectRefused(answer);
  });
});

describe('an ordinary officer’s request', () => {
  it('is answered among all the attacks together', async () => {
    const attacks = Object.values(ATTACKS).map(attack);
    const { data, errors } = await officer(ORDINARY);
    expect(errors).toEqual([]);
    expect(data?.['subsidyLines'].totalCount).toBe(1);
    for (const answer of await Promise.all(attacks)) expectRefused(answer);
  });

  it.each([
    [
      'of a whole screen',
      `query Screen($year: Int!) { viewer { subject parties } convention { currentTerm { startsOn endsOn } nextRenewal }
      subsidyLines(year: $year) { nodes { ...line } totalCount } commitments(year: $year) { funder { code } amount source } }
      fragment line on SubsidyLine { id funder { code } committed paid outstanding payments { amount valueDate } }`,
    ],
    [
      'with 60 aliases',
      `{ subsidyLines { nodes { ${Array.from({ length: 60 }, (_, index) => `a${index}: committed`).join(' ')} } } }`,
    ],
    [
      'that describes the graph for an explorer',
      '{ __schema { queryType { name } types { kind name fields { name args { name type { name kind ofType { name } } } } } } }',
    ],
  ])('%s stays within the limits', async (_, query) => {
    expect((await officer(query, { year: 2021 })).errors).toEqual([]);
  });
});
