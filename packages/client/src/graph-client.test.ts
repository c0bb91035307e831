import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createGraphClient, type TrustedDocument } from './graph-client.js';
import { Problem } from './problem.js';
import { reasonOf } from './reason.js';

type Posts = { posts: { nodes: { reference: string; holder: { familyName: string | null } | null }[] } | null };
const DOCUMENT: TrustedDocument<Posts, { first: number }> = { __meta__: { hash: 'sha256:abc' } };

let server: Server;
let url: string;
let answer: { status: number; body: string };
let asked: { body: unknown; authorization: string | undefined };

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      asked = { body: JSON.parse(text), authorization: request.headers.authorization };
      response.writeHead(answer.status, { 'content-type': 'application/json', 'x-request-id': 'r-1' }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});

afterAll(() => void server.close());

const ask = () =>
  createGraphClient({ url, headers: () => ({ authorization: 'Bearer t' }) }).ask(DOCUMENT, { first: 2 });

describe('the graph’s client', () => {
  it('sends an operation’s id, never its text', async () => {
    answer = { status: 200, body: '{"data":{"posts":null}}' };
    await ask();
    expect(asked).toEqual({
      body: { documentId: 'sha256:abc', variables: { first: 2 } },
      authorization: 'Bearer t',
    });
  });

  it('ties each masked field to its reason, row by row', async () => {
    const nodes = [
      { reference: 'A', holder: { familyName: 'Durand' } },
      { reference: 'B', holder: { familyName: null } },
      { reference: 'C', holder: null },
    ];
    const error = (path: (string | number)[]) => ({
      message: 'Réservé aux parties compétentes.',
      path,
      extensions: { code: 'FORBIDDEN', rule: 'competent' },
    });
    answer = {
      status: 200,
      body: JSON.stringify({
        data: { posts: { nodes } },
        errors: [error(['posts', 'nodes', 1, 'holder', 'familyName']), error(['posts', 'nodes', 2, 'holder'])],
      }),
    };
    const [first, second, third] = (await ask()).posts?.nodes ?? [];
    const reason = { code: 'FORBIDDEN', message: 'Réservé aux parties compétentes.', rule: 'competent' };
    expect(reasonOf(first?.holder ?? {}, 'familyName')).toBeUndefined();
    expect(reasonOf(second?.holder ?? {}, 'familyName')).toEqual(reason);
    expect(reasonOf(third ?? {}, 'holder')).toEqual(reason);
    expect(reasonOf(third ?? {}, 'reference')).toBeUndefined();
  });

  const failing = (code: string) => JSON.stringify({ errors: [{ message: 'Phrase.', extensions: { code } }] });
  it.each([
    ['an expired session', 401, failing('UNAUTHENTICATED'), 'SIGNED_OUT', 'Phrase.'],
    ['a refusal', 403, failing('FORBIDDEN'), 'FORBIDDEN', 'Phrase.'],
    ['a wrong input', 400, failing('BAD_USER_INPUT'), 'BAD_INPUT', 'Phrase.'],
    ['too much asked', 400, failing('LIMIT_EXCEEDED'), 'BAD_INPUT', 'Phrase.'],
    ['a service that is down', 503, failing('UNAVAILABLE'), 'UNAVAILABLE', 'Phrase.'],
    ['a code that nobody knows', 500, failing('OTHER'), 'INTERNAL', 'Phrase.'],
    ['a page of a proxy', 502, '<html>', 'UNAVAILABLE', 'Le service a donné une réponse illisible. Réessayez.'],
    ['an empty object', 200, '{}', 'INTERNAL', 'Le service n’a rien répondu.'],
  ])('turns %s into a problem that says what it is', async (_case, status, body, kind, message) => {
    answer = { status, body };
    await expect(ask()).rejects.toMatchObject({ name: 'Problem', kind, message, requestId: 'r-1' });
  });

  it('says that one is offline when nobody answers', async () => {
    const nobody = createGraphClient({ url: 'http://127.0.0.1:9/graphql' });
    await expect(nobody.ask(DOCUMENT, { first: 1 })).rejects.toMatchObject({ kind: 'OFFLINE' });
    await expect(nobody.ask(DOCUMENT, { first: 1 })).rejects.toBeInstanceOf(Problem);
  });

  it('stops when told to, and calls that no problem', async () => {
    const controller = new AbortController();
    controller.abort();
    const stopped = createGraphClient({ url }).ask(DOCUMENT, { first: 1 }, controller.signal);
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});
