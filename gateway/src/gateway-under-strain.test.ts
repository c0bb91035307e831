import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startToyGateway, type ToyGateway } from './fixtures/toy-gateway.js';

let toy: ToyGateway;
beforeAll(async () => void (toy = await startToyGateway()));
afterAll(() => toy.stop());

const bomb = `{ ...f0 } ${Array.from({ length: 25 }, (_, n) => `fragment f${n} on Query { ${n < 24 ? `...f${n + 1} ...f${n + 1}` : '__typename'} }`).join(' ')}`;
const worstAllowed = `{ posts { ${Array.from({ length: 55 }, (_, n) => `a${n}: holder { onboarding { done } id name }`).join(' ')} } }`;
const overlapping = `{ posts { ${'employer { name } '.repeat(140)} } }`;

describe('while one caller sends the heaviest queries', () => {
  it.each([
    ['fragments that multiply', bomb],
    ['many fields of one name', overlapping],
    ['all that the limits allow', worstAllowed],
    ['five thousand braces', '{ a '.repeat(5_000)],
    ['ten thousand aliases', `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
  ])('another is still answered: %s', async (_name, query) => {
    const heavy = Array.from({ length: 5 }, () => toy.ask(query));
    const { data } = await toy.ask('{ posts(first: 1) { reference } }');
    expect(data).toEqual({ posts: [{ reference: 'ISCG-1' }] });
    for (const { text } of await Promise.all(heavy)) expect(text).not.toContain('stack');
  });
});

describe('a stop', () => {
  it('lets the request under way finish, and takes no other', async () => {
    const other = await startToyGateway();
    other.subgraphs.posts.misbehave = (_request, response) =>
      void setTimeout(() => response.end('{"data":{"posts":[{"reference":"late"}]}}'), 300);
    const underWay = other.ask('{ posts { reference } }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await other.stop();
    expect((await underWay).data).toEqual({ posts: [{ reference: 'late' }] });
    await expect(fetch(`${other.gateway.url}/health/live`)).rejects.toThrow();
  });
});
