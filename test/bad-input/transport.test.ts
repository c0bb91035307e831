import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer, leaksIn, type Ask } from '@iscg/test-kit';
import { ANISCG, expectRefusal, expectStillAnswered, send, shared } from './refusal.js';

let ask: Ask;
beforeAll(async () => {
  ask = await asViewer(shared, ANISCG);
});
afterEach(() => expectStillAnswered(ask));

const query = '{ commitments(year: 2021) { amount } }';
const json = JSON.stringify({ query });
const JSON_TYPE = { 'content-type': 'application/json' };

describe('a body that is not one GraphQL request in JSON', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['an empty one', ''],
    ['spaces', '   '],
    ['a text', 'bonjour'],
    ['the query itself', query],
    ['a form', 'query=%7Bviewer%7Bsubject%7D%7D'],
    ['half an object', json.slice(0, -2)],
    ['two objects', json + json],
    ['single quotes', "{'query': '{ __typename }'}"],
    ['a comment', `/* */ ${json}`],
    ['a list of requests', JSON.stringify([{ query }, { query }])],
    ['a list of one request', JSON.stringify([{ query }])],
    ['an empty list', '[]'],
    ['null', 'null'],
    ['a number', '42'],
    ['true', 'true'],
    ['an empty object', '{}'],
    ['a query that is null', '{"query":null}'],
    ['a query that is a list', JSON.stringify({ query: [query] })],
    ['a query that is an object', JSON.stringify({ query: { query } })],
    ['variables that are a text', JSON.stringify({ query, variables: '{}' })],
    ['variables that are a list', JSON.stringify({ query, variables: [] })],
    ['a key __proto__', `{"query":${JSON.stringify(query)},"__proto__":{"admin":true}}`],
    ['a key constructor', `{"query":${JSON.stringify(query)},"constructor":{"prototype":{"admin":true}}}`],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    [
      'a persisted query',
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    ],
    ['1 000 nested lists', '['.repeat(1000)],
  ])('%s is refused', async (_, body) => {
    const answer = await send({ headers: JSON_TYPE, body });
    expect(answer.status).toBe(400);
    expectRefusal(answer, 'BAD_USER_INPUT');
  });
});

describe('a body of another kind', () => {
  it.each([
    'text/plain',
    'text/plain;charset=UTF-8',
    'message/x',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/jsonx',
    'application/json, text/plain',
    'application/json; charset=utf-16',
    'application/json; charset=utf-16le',
    'application/json; charset=utf-7',
    'application/json; charset=iso-8859-1',
    'application/json; charset=utf-8; charset=utf-7',
    'application/json; boundary=x',
    '*/*',
    '',
  ])('« %s » is refused', async (type) => {
    const answer = await send({ headers: { 'content-type': type }, body: json });
    expect(answer.status).toBe(415);
    expectRefusal(answer, 'BAD_USER_INPUT');
  });

  it.each(['gzip', 'br', 'deflate', 'zstd'])('compressed by %s is refused', async (encoding) => {
    const answer = await send({ headers: { ...JSON_TYPE, 'content-encoding': encoding }, body: json });
    expect(answer.status).toBe(415);
    expectRefusal(answer, 'BAD_USER_INPUT');
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON;CHARSET=UTF-8',
    'application/graphql-response+json',
  ])('« %s » is read', async (type) => {
    const { status, data } = await send({ headers: { 'content-type': type }, body: json });
    expect([status, data?.['commitments'].length]).toEqual([200, 4]);
  });
});

describe('a request that is too large', () => {
  it('is refused before it is read: a text of 1 MB', async () => {
    const body = JSON.stringify({
      query: 'query ($text: String!) { post(reference: $text) { id } }',
      variables: { text: 'x'.repeat(1_048_576) },
    });
    const answer = await send({ headers: JSON_TYPE, body });
    expect(answer.status).toBe(413);
    expectRefusal(answer, 'LIMIT_EXCEEDED');
  });

  it.each([
    ['a query of 1 MB', { query: `{ ${'viewer { subject } '.repeat(55_000)} }` }],
    ['a comment of 1 MB', { query: `# ${'x'.repeat(1_048_576)}\n${query}` }],
    ['1 MB that the graph does not ask for', { query, rest: 'x'.repeat(1_048_576) }],
  ])('%s', async (_, body) => {
    const answer = await send({ headers: JSON_TYPE, body: JSON.stringify(body) });
    expect(answer.status).toBe(413);
    expectRefusal(answer, 'LIMIT_EXCEEDED');
  });

  it('a text of 200 000 characters within a body that is not', async () => {
    const text = 'x'.repeat(200_000);
    expectRefusal(await ask('query ($text: String!) { post(reference: $text) { id } }', { text }), 'LIMIT_EXCEEDED');
  });
});

describe('a request that a foreign page could make a browser send', () => {
  const search = `?query=${encodeURIComponent(query)}`;

  it.each([
    {},
    JSON_TYPE,
    { 'content-type': 'message/x' },
    { 'apollo-require-preflight': 'true' },
    { 'x-apollo-operation-name': 'a' },
  ])('by GET with the headers %j is refused', async (headers) => {
    const answer = await send({ method: 'GET', headers }, ANISCG, search);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expectRefusal(answer, 'BAD_USER_INPUT');
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('by %s is refused', async (method) => {
    const answer = await send({ method, headers: JSON_TYPE, body: json });
    expect(answer.status).toBe(405);
    expectRefusal(answer, 'BAD_USER_INPUT');
  });

  it('with the query in the address and nothing in the body is refused', async () => {
    expectRefusal(await send({ headers: JSON_TYPE, body: '{}' }, ANISCG, search), 'BAD_USER_INPUT');
  });

  it('gets no leave to read the answer from another origin', async () => {
    const origin = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
    const preflight = await send({ method: 'OPTIONS', headers: origin });
    const posted = await send({ headers: { ...JSON_TYPE, ...origin }, body: json });
    for (const { headers } of [preflight, posted]) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('another address', () => {
  it.each(['/', '/graphql/', '/graphql/../graphql', '/graphiql', '/.env', '/%00', '/health', '/metrics', '//graphql'])(
    '%s has nothing',
    async (path) => {
      const response = await fetch(`${shared.url}${path}`, {
        method: 'POST',
        headers: { ...JSON_TYPE, connection: 'close' },
        body: json,
      });
      const text = await response.text();
      expect([400, 401, 404]).toContain(response.status);
      expect(text).not.toContain('commitments');
      expect(leaksIn(text)).toEqual([]);
    },
  );
});
