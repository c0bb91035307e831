import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { validate, parse } from 'graphql';
import { randomQuery, seeded } from '../fixtures/random-query.js';
import { composeToyGraph } from '../fixtures/toy-graph.js';
import { startToyGateway, type ToyGateway } from '../fixtures/toy-gateway.js';
import { DEFAULT_LIMITS } from './limits/limits.js';
import { createPlanner } from './planner.js';

const QUERIES = 60;
const WIDE = { ...DEFAULT_LIMITS, tokens: 50_000, aliases: 5_000, directives: 5_000, depth: 30, rootFields: 200 };

let toy: ToyGateway;
let stock: ApolloServer;

beforeAll(async () => {
  toy = await startToyGateway({ limits: WIDE });
  const gateway = new ApolloGateway({
    supergraphSdl: composeToyGraph(),
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource({ url: Object.values(toy.subgraphs).find((each) => each.name === name)?.url ?? '' }),
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  stock = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  await stock.start();
});

afterAll(async () => {
  await stock.stop();
  await toy.stop();
});

async function stockAnswer(query: string, variables: Record<string, unknown>) {
  const { body } = await stock.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('unexpected answer in parts');
  const { data, errors = [], extensions } = body.singleResult;
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    isWhole: errors.length === 0 && !extensions?.['valueCompletion'],
  };
}

describe('our executor and the reference one', () => {
  it(`answer ${QUERIES} generated queries with the same data, and complain about the same ones`, async () => {
    const { apiSchema } = createPlanner(composeToyGraph());
    for (let seed = 1; seed <= QUERIES; seed += 1) {
      const query = randomQuery(apiSchema, seeded(seed));
      expect(validate(apiSchema, parse(query)).map(({ message }) => message)).toEqual([]);
      for (const yes of [true, false]) {
        const theirs = await stockAnswer(query, { yes });
        const ours = await toy.ask(query, { yes });
        expect({ seed, query, data: ours.data, isWhole: ours.errors.length === 0 }).toEqual({ seed, query, ...theirs });
      }
    }
  }, 120_000);

  it.each([
    [
      'introspection beside data',
      '{ __schema { queryType { ...t } } posts(first: 1) { reference } __type(name: "Post") { ...t } } fragment t on __Type { name kind }',
    ],
    ['introspection by variable', 'query ($n: String = "Kind") { __type(name: $n) { enumValues { name } } }'],
    ['the root’s own type', '{ a: __typename ...f } fragment f on Query { __typename }'],
    [
      'a mutation',
      'mutation { a: rename(reference: "ISCG-1", title: "x") { title cofunding { funder } } b: rename(reference: "ISCG-2", title: "y") { title } }',
    ],
    ['lists of lists', '{ grid { reference cost holder { onboarding { done } } } }'],
    [
      'a union with a null',
      '{ anything { __typename ... on Host { label } ... on Post { cost } ... on Employer { rating } } }',
    ],
    [
      'one field through several fragments',
      '{ posts(first: 3) { ...a ...b host { id } } } fragment a on Post { host { label } } fragment b on Post { host { ... on Brigade { kind } } }',
    ],
  ])('agree on %s', async (_name, query) => {
    const theirs = await stockAnswer(query, {});
    const ours = await toy.ask(query);
    expect({ data: ours.data, isWhole: ours.errors.length === 0 }).toEqual(theirs);
  });
});

describe('a subgraph that breaks its own schema', () => {
  it.each([
    [
      'null where none may be',
      '{"data":{"broken":{"promised":null}}}',
      '{ broken { promised } }',
      { broken: null },
      'broken.promised',
    ],
    [
      'null in a list of values',
      '{"data":{"broken":{"list":[1,null]}}}',
      '{ broken { list } }',
      { broken: { list: null } },
      'broken.list.1',
    ],
    [
      'null far below',
      '{"data":{"broken":{"deep":{"promised":null}}}}',
      '{ broken { deep { promised } } }',
      { broken: null },
      'broken.deep.promised',
    ],
    [
      'a text for a number',
      '{"data":{"broken":{"number":"1"}}}',
      '{ broken { number } }',
      { broken: { number: null } },
      'broken.number',
    ],
    [
      'an object for a list',
      '{"data":{"broken":{"list":{}}}}',
      '{ broken { list } }',
      { broken: { list: null } },
      'broken.list',
    ],
    ['null for the whole list', '{"data":{"posts":null}}', '{ posts { title } }', null, 'posts'],
  ])('(%s) costs the nearest place that may be null, and says where', async (_name, answer, query, data, path) => {
    toy.subgraphs.posts.misbehave = (_request, response) => void response.end(answer);
    const told = await toy.ask(query);
    toy.subgraphs.posts.misbehave = undefined;
    expect(told.data).toEqual(data);
    expect(told.errors.map((error) => [error.path?.join('.'), error.extensions['code']])).toEqual([[path, 'INTERNAL']]);
  });
});
