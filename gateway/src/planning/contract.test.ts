import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatePassportKey, type Party, type Scope } from '@iscg/access';
import { systemClock } from '@iscg/values';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { z } from 'zod';
import { developmentToken } from '../development/token.js';
import { readEnvironment } from '../env.js';
import { startGateway, type Gateway } from '../server.js';

const NOWHERE = 'http://127.0.0.1:9/graphql';
const URLS = Object.fromEntries(['posts', 'training', 'funding', 'governance'].map((name) => [name, NOWHERE]));

const typeShape = z.object({
  name: z.string(),
  fields: z.array(z.object({ name: z.string() })).nullish(),
});
const answerShape = z.object({ data: z.looseObject({ __schema: z.object({ types: z.array(typeShape) }) }) });

let dataDir: string;
let gateway: Gateway;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'contract-'));
  const environment = readEnvironment({
    PORT: '0',
    LOG_LEVEL: 'silent',
    SUBGRAPH_URLS: JSON.stringify(URLS),
    PASSPORT_PRIVATE_JWK: JSON.stringify(await generatePassportKey()),
  });
  gateway = await startGateway(environment, { clock: systemClock, developmentProvider: { dataDir } });
});

afterAll(async () => {
  await gateway.stop();
  await rm(dataDir, { recursive: true, force: true });
});

interface Asker {
  readonly parties: readonly Party[];
  readonly application?: string;
  readonly scopes?: readonly Scope[];
}

async function ask(asker: Asker, query: string, variables = {}): Promise<unknown> {
  const token = await developmentToken({ ...asker, dataDir, issuer: `${gateway.url}/idp`, clock: systemClock });
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

/** Types, and fields as `Type.field`. */
async function shown(asker: Asker): Promise<Set<string>> {
  const { data } = answerShape.parse(await ask(asker, getIntrospectionQuery()));
  return new Set(
    data.__schema.types.flatMap(({ name, fields }) => [
      name,
      ...(fields ?? []).map((field) => `${name}.${field.name}`),
    ]),
  );
}

const BOARD_ROOM = ['Query.boardMeetings', 'BoardMeeting', 'BoardMeetingConnection', 'BoardMeetingKind'];
const LEDGER = ['Mutation.recordPayment', 'RecordPaymentInput', 'PaymentPayload'];
const KEEPING = ['Mutation.startPostProject', 'Mutation.reportDifficulty', 'ReportDifficultyInput'];
const OPINIONS = ['Mutation.giveProjectOpinion', 'GiveProjectOpinionInput'];
const PUBLIC = ['Query.departments', 'Department.name', 'Query.viewer'];
const FUNDING = ['Query.subsidyLines', 'SubsidyLine', 'SubsidyStatus'];

describe('the explorer shows each party its own contract of the graph', () => {
  it.each<[string, Asker, readonly string[], readonly string[]]>([
    [
      'the police neither the board nor the ledger’s entry nor internal notes',
      { parties: ['DGPN'] },
      [...PUBLIC, ...FUNDING, ...OPINIONS, 'Query.posts', 'Post.cofunding'],
      [...BOARD_ROOM, ...LEDGER, ...KEEPING, 'SubsidyLine.internalNote'],
    ],
    [
      'the association everything but the opinions of others',
      { parties: ['ANISCG'] },
      [...PUBLIC, ...FUNDING, ...BOARD_ROOM, ...LEDGER, ...KEEPING, 'SubsidyLine.internalNote'],
      OPINIONS,
    ],
    [
      'a director who sits on the board the meetings too',
      { parties: ['BOARD', 'DGPN'] },
      [...PUBLIC, ...FUNDING, ...BOARD_ROOM],
      [...LEDGER, 'SubsidyLine.internalNote'],
    ],
    [
      'an application that may only read posts no funding',
      { parties: ['ANISCG'], application: 'cartes', scopes: ['posts:read'] },
      [...PUBLIC, 'Query.posts'],
      [...FUNDING, ...BOARD_ROOM, ...LEDGER, 'Mutation', 'Post.cofunding', 'PostCofunding'],
    ],
    [
      'an application of no party reference data only, whatever its scopes',
      { parties: [], application: 'supervision', scopes: ['posts:read', 'funding:read', 'governance:read'] },
      PUBLIC,
      [...FUNDING, ...BOARD_ROOM, ...LEDGER, 'Mutation', 'Query.posts', 'Post', 'PostFilter', 'SocialWorker'],
    ],
  ])('%s', async (_title, asker, seen, hidden) => {
    const names = await shown(asker);
    expect(seen.filter((name) => !names.has(name))).toEqual([]);
    expect(hidden.filter((name) => names.has(name))).toEqual([]);
  });

  it('answers null when a party asks by name for a type that it never sees', async () => {
    const query = 'query ($name: String!) { __type(name: $name) { name } }';
    const asking = { name: 'BoardMeeting' };
    expect(await ask({ parties: ['DGPN'] }, query, asking)).toEqual({ data: { __type: null } });
    expect(await ask({ parties: ['BOARD'] }, query, asking)).toEqual({ data: { __type: asking } });
  });

  it('shows the contract beside a variable whose type is outside it', async () => {
    const query = 'query ($filter: PostFilter) { __type(name: "Post") { name } posts(filter: $filter) { totalCount } }';
    const answer = await ask({ parties: [], application: 'supervision', scopes: [] }, query, { filter: {} });
    expect(answer).toMatchObject({ data: { __type: null } });
  });
});
