import { createConnection } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startToyGateway, type ToyGateway } from './fixtures/toy-gateway.js';

let toy: ToyGateway;
beforeAll(async () => void (toy = await startToyGateway({ subgraphTimeoutMilliseconds: 500 })));
afterAll(() => toy.stop());

const ADDRESS = /127\.0\.0\.1|10\.0\.0\.1|ECONN|stack|select \*/;

describe('who may ask', () => {
  it.each([
    ['no token', {}],
    ['a garbage token', { authorization: 'Bearer abc' }],
    ['another scheme', { authorization: 'Basic abc' }],
  ])('%s: nothing is answered, introspection included', async (_name, headers) => {
    const before = toy.subgraphs.posts.requests.length;
    for (const query of ['{ __schema { queryType { name } } }', '{ posts { reference } }']) {
      const response = await fetch(`${toy.gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    expect(toy.subgraphs.posts.requests).toHaveLength(before);
  });

  it('no header of the caller reaches a subgraph, a forged passport least of all', async () => {
    await toy.ask(
      '{ posts(first: 1) { reference } }',
      {},
      { 'x-iscg-passport': 'forged', cookie: 'a=b', 'x-request-id': 'demande-0001' },
    );
    const headers = toy.subgraphs.posts.requests.at(-1)?.headers ?? {};
    expect(headers['x-iscg-passport']).toMatch(/^ey/);
    expect(headers['x-request-id']).toBe('demande-0001');
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'connection',
      'content-length',
      'content-type',
      'host',
      'x-iscg-passport',
      'x-request-id',
    ]);
  });
});

describe('what may be sent', () => {
  const query = JSON.stringify({ query: '{ __typename }' });
  it.each([
    ['plain text', query, { 'content-type': 'text/plain' }, 415, 'BAD_USER_INPUT'],
    ['a form', query, { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'BAD_USER_INPUT'],
    ['UTF-16', query, { 'content-type': 'application/json; charset=utf-16' }, 415, 'BAD_USER_INPUT'],
    ['a compressed body', query, { 'content-encoding': 'gzip' }, 415, 'BAD_USER_INPUT'],
    ['no JSON', '{', {}, 400, 'BAD_USER_INPUT'],
    ['an empty body', '', {}, 400, 'BAD_USER_INPUT'],
    ['a list of requests', `[${query}]`, {}, 400, 'BAD_USER_INPUT'],
    ['a __proto__ key', '{"query":"{ __typename }","__proto__":{"a":1}}', {}, 400, 'BAD_USER_INPUT'],
    [
      'more than 256 kB',
      JSON.stringify({ query: `{ __typename } # ${'x'.repeat(300_000)}` }),
      {},
      413,
      'LIMIT_EXCEEDED',
    ],
    ['an unknown field', JSON.stringify({ query: '{ post }' }), {}, 400, 'BAD_USER_INPUT'],
    [
      'an unknown operation',
      JSON.stringify({ query: 'query a { __typename }', operationName: 'b' }),
      {},
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a variable of another type',
      JSON.stringify({ query: 'query ($a: Int) { posts(first: $a) { title } }', variables: { a: 'x' } }),
      {},
      400,
      'BAD_USER_INPUT',
    ],
  ])('%s is refused in our shape', async (_name, body, headers, status, code) => {
    const answer = await toy.send(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.errors[0]?.extensions).toMatchObject({ code, correlationId: answer.headers.get('x-request-id') });
    expect(answer.text).not.toMatch(/Did you mean|stack/);
  });

  it('other methods than POST are refused', async () => {
    const response = await fetch(`${toy.gateway.url}/graphql?query={__typename}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('a correlation id of another shape is replaced', async () => {
    const { headers } = await toy.ask('{ __typename }', {}, { 'x-request-id': 'short' });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('what is answered', () => {
  it('fields of three services come together, and each entity is asked once', async () => {
    const { data } = await toy.ask(
      '{ posts(first: 30) { reference cost cofunding { funder } employer { name rating } } }',
    );
    expect(data).toMatchObject({
      posts: expect.arrayContaining([
        expect.objectContaining({ reference: 'ISCG-30', employer: { name: 'Association 0', rating: 111 } }),
      ]),
    });
    const batches = toy.subgraphs.funding.requests
      .slice(-3)
      .map(({ variables }) => JSON.stringify(variables['representations']));
    const employers = batches.find((batch) => batch?.includes('Employer')) ?? '[]';
    expect(JSON.parse(employers)).toHaveLength(3);
  });

  it('an error on a shared entity is told at each of its places', async () => {
    const { errors } = await toy.ask('{ posts(first: 7) { employer { note } } }');
    expect(errors.map(({ path }) => path)).toEqual([0, 3, 6].map((index) => ['posts', index, 'employer', 'note']));
  });

  it('a subgraph’s error keeps its code and rule and loses the rest; an unexpected one is masked', async () => {
    const { text, errors } = await toy.ask('{ refused crash posts(first: 3) { guarded masked } }');
    expect(text).not.toMatch(ADDRESS);
    const told = errors.map(({ path, extensions: { code, rule } }) => [path?.join('.'), code, rule]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['refused', 'FORBIDDEN', 'anyone'],
        ['crash', 'INTERNAL', undefined],
        ['posts.1.guarded', 'FORBIDDEN', 'own'],
        ['posts.0.masked', 'FORBIDDEN', 'competence'],
      ]),
    );
  });

  it('a field may be called constructor', async () => {
    expect((await toy.ask('{ post(reference: "ISCG-1") { constructor } }')).data).toEqual({
      post: { constructor: 'bâtisseur' },
    });
  });

  it('an inaccessible enum value does not leave', async () => {
    const { data, text } = await toy.ask('{ secretKind }');
    expect(data).toEqual({ secretKind: ['URBAN', null] });
    expect(text).not.toContain('SECRET');
  });
});

describe('a service that fails', () => {
  type Misbehaviour = NonNullable<ToyGateway['subgraphs']['funding']['misbehave']>;
  it.each<[string, Misbehaviour]>([
    ['hangs', () => undefined],
    ['hangs after its headers', (_request, response) => void response.writeHead(200).write('{"data":')],
    ['answers a page', (_request, response) => void response.end('<html>nginx at 10.0.0.1</html>')],
    ['answers an empty object', (_request, response) => void response.end('{}')],
    ['answers too few entities', (_request, response) => void response.end('{"data":{"_entities":[]}}')],
    ['refuses our passport', (_request, response) => void response.writeHead(401).end('{"errors":[{"message":"no"}]}')],
    ['breaks the connection', (request) => void request.socket.destroy()],
  ])('and %s costs its own fields only, with one error and no address', async (_name, misbehave) => {
    toy.subgraphs.funding.misbehave = misbehave;
    const { status, data, errors, text } = await toy.ask('{ posts(first: 2) { reference cofunding { funder } } }');
    toy.subgraphs.funding.misbehave = undefined;
    expect(status).toBe(200);
    expect(data).toEqual({
      posts: [
        { reference: 'ISCG-1', cofunding: null },
        { reference: 'ISCG-2', cofunding: null },
      ],
    });
    expect(errors).toMatchObject([{ path: ['posts', 0, 'cofunding'], extensions: { code: 'UNAVAILABLE' } }]);
    expect(errors[0]?.message).toContain('« funding »');
    expect(text).not.toMatch(ADDRESS);
  });

  it('a query whose connection broke is asked once more, a mutation never', async () => {
    for (const [query, attempts] of [
      ['{ posts(first: 1) { reference } }', 2],
      ['mutation { renameTwice(reference: "a") }', 1],
    ] as const) {
      let seen = 0;
      toy.subgraphs.posts.misbehave = (request) => {
        seen += 1;
        request.socket.destroy();
      };
      const { errors } = await toy.ask(query);
      toy.subgraphs.posts.misbehave = undefined;
      expect([seen, errors[0]?.extensions['code']]).toEqual([attempts, 'UNAVAILABLE']);
    }
  });

  it('keys such as __proto__ from a subgraph pollute nothing', async () => {
    toy.subgraphs.funding.misbehave = (_request, response) =>
      void response.end(
        '{"data":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"_entities":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"cofunding":null}]}}',
      );
    const { data, errors } = await toy.ask('{ posts(first: 1) { reference cofunding { funder } } }');
    toy.subgraphs.funding.misbehave = undefined;
    expect(errors).toEqual([]);
    expect(data).toEqual({ posts: [{ reference: 'ISCG-1', cofunding: null }] });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(Object, 'polluted')).toBeUndefined();
  });

  it('is given up when the caller leaves, long before its time is out', async () => {
    const patient = await startToyGateway({ subgraphTimeoutMilliseconds: 3_600_000 });
    const left = new Promise<void>((resolve) => {
      patient.subgraphs.posts.misbehave = (request) => {
        request.socket.once('close', resolve);
        socket.destroy();
      };
    });
    const body = JSON.stringify({ query: '{ posts { reference } }' });
    const { hostname, port } = new URL(patient.gateway.url);
    const token = await patient.token();
    const socket = createConnection(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await left;
    await patient.stop();
  });
});

describe('health', () => {
  it('is ready when every service is, and names no address', async () => {
    const ready = await fetch(`${toy.gateway.url}/health/ready`);
    expect(await ready.json()).toEqual({
      status: 'ready',
      services: { posts: 'ready', funding: 'ready', training: 'ready' },
    });
    expect((await fetch(`${toy.gateway.url}/health/live`)).status).toBe(200);
  });
});
