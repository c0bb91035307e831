import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '@iscg/test-kit';
import { expectRefusal, hostile, send, UNKNOWN_ID } from './refusal.js';

let ask: Ask;
beforeAll(async () => {
  ask = await hostile();
});

const input = `{ subsidyLineId: "${UNKNOWN_ID}", amount: "1.00", valueDate: "2021-01-01", externalReference: "X", idempotencyKey: "test-query", version: 1 }`;

describe('a query that the graph does not know', () => {
  it.each([
    ['an unknown field', '{ subsidyLinez { totalCount } }'],
    ['a field one letter off', '{ subsidyLine { totalCount } }'],
    ['an unknown field of a type', '{ subsidyLines { nodes { commited } } }'],
    ['an unknown argument', '{ subsidyLines(yeer: 2021) { totalCount } }'],
    ['an unknown type', '{ subsidyLines { ... on SubsidyLineConection { totalCount } } }'],
    ['an unknown fragment', '{ subsidyLines { ...missing } }'],
    ['an unknown value', '{ party(code: DGP) { code } }'],
    ['an unknown directive', '{ subsidyLines @includ(if: true) { totalCount } }'],
    ['an unknown variable type', 'query ($y: Yeer) { subsidyLines(year: $y) { totalCount } }'],
    ['an undefined variable', '{ subsidyLines(year: $year) { totalCount } }'],
    ['an unused variable', 'query ($year: Int) { subsidyLines { totalCount } }'],
    ['a value without its fields', '{ subsidyLines }'],
    ['fields of a plain value', '{ commitments(year: 2021) { amount { cents } } }'],
    ['an unknown field of an input', `mutation { recordPayment(input: { amont: "1" }) { errors { code } } }`],
    ['a missing required argument', '{ commitments { amount } }'],
    ['two different fields under one name', '{ x: viewer { subject } x: convention { signedOn } }'],
    ['a subscription', 'subscription { subsidyLines { totalCount } }'],
    ['a list where one value is due', '{ commitments(year: [2021, 2022]) { amount } }'],
    ['a year that is a text', '{ commitments(year: "2021") { amount } }'],
    ['a year beyond the calendar', '{ commitments(year: 20210) { amount } }'],
    ['a negative year', '{ commitments(year: -2021) { amount } }'],
    ['the federation’s own entrance', '{ _service { sdl } }'],
    ['the federation’s entities', '{ _entities(representations: []) { __typename } }'],
  ])('%s is refused without a hint', async (_, query) => {
    expectRefusal(await ask(query), 'BAD_USER_INPUT');
  });

  it.each([
    ['nothing', ''],
    ['spaces', '  \n'],
    ['a comment', '# rien'],
    ['an empty selection', '{ }'],
    ['a word', 'query'],
    ['an open brace', '{ subsidyLines {'],
    ['a brace too many', '{ subsidyLines { totalCount } } }'],
    ['an open text', '{ party(code: "DGPN) { code } }'],
    ['a fragment alone', 'fragment f on Query { __typename }'],
    ['two questions without a name', '{ __typename } { __typename }'],
    ['one question without a name among others', 'query A { __typename } { __typename }'],
    ['two questions of one name', 'query A { __typename } query A { __typename }'],
    ['the definition of a type', 'type Query { a: Int }'],
    ['an extension of the graph', '{ __typename } extend type Query { a: Int }'],
    ['fragments in a circle', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
    ['a fragment in itself', '{ ...a } fragment a on Query { ...a }'],
    ['SQL', 'SELECT * FROM funding.payment'],
  ])('%s instead of a query is refused', async (_, query) => {
    expectRefusal(await ask(query), 'BAD_USER_INPUT');
  });
});

describe('the name of an operation', () => {
  const two = 'query A { convention { signedOn } } query B { viewer { subject } }';

  it.each([
    ['that is not in the query', 'C'],
    ['that is missing', undefined],
    ['that is empty', ''],
    ['that is __proto__', '__proto__'],
    ['with a NUL', 'A\0'],
    ['of 60 000 letters', 'A'.repeat(60_000)],
    ['that is a number', 1],
    ['that is a list', ['A']],
  ])('%s is refused', async (_, operationName) => {
    const body = JSON.stringify({ query: two, operationName });
    expectRefusal(await send({ headers: { 'content-type': 'application/json' }, body }), 'BAD_USER_INPUT');
  });

  it('chooses one of two', async () => {
    const body = JSON.stringify({ query: two, operationName: 'A' });
    const { data } = await send({ headers: { 'content-type': 'application/json' }, body });
    expect(data).toEqual({ convention: { signedOn: '2020-11-25' } });
  });
});

describe('variables that do not fit', () => {
  const record =
    'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { payment { id } errors { code } } }';
  const fits = {
    subsidyLineId: UNKNOWN_ID,
    amount: '1.00',
    valueDate: '2021-01-01',
    externalReference: 'X',
    idempotencyKey: 'test-query',
    version: 1,
  };

  it.each<[string, unknown]>([
    ['none', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a list of two', [fits, fits]],
    ['one field too few', { ...fits, version: undefined }],
    ['one field too many', { ...fits, funderCode: 'DGPN' }],
    ['a field one letter off', { ...fits, amount: undefined, amont: '1.00' }],
    ['a version that is a text', { ...fits, version: '1' }],
    ['a version with decimals', { ...fits, version: 1.5 }],
    ['a version beyond 32 bits', { ...fits, version: 2 ** 31 }],
    ['a reference that is a number', { ...fits, externalReference: 1 }],
    ['a reference that is null', { ...fits, externalReference: null }],
  ])('%s: refused', async (_, given) => {
    expectRefusal(await ask(record, { input: given }), 'BAD_USER_INPUT');
  });

  it('are refused when written in the query, too', async () => {
    const wrong = input.replace('version: 1', 'version: "1"');
    expectRefusal(
      await ask(`mutation { recordPayment(input: ${wrong}) { payment { id } errors { code } } }`),
      'BAD_USER_INPUT',
    );
    expectRefusal(
      await ask(`mutation { recordPayment(input: [${input}, ${input}]) { payment { id } errors { code } } }`),
      'BAD_USER_INPUT',
    );
  });

  it('that the query does not define are passed over', async () => {
    const { data, errors } = await ask('{ viewer { subject } }', { subject: 'someone-else', admin: true });
    expect(errors).toEqual([]);
    expect(data).toEqual({ viewer: { subject: 'demonstration-aniscg' } });
  });
});
