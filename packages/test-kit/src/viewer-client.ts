import {
  createPassportIssuer,
  PASSPORT_HEADER,
  scopesOfParties,
  type Party,
  type Scope,
  type Viewer,
} from '@iscg/access';
import { developmentToken } from '@iscg/gateway/development';
import { passportKey } from '@iscg/stack/keys';
import { fixedClock, systemClock, type Clock } from '@iscg/values';
import { testCluster } from './env.js';
import type { RunningStack } from './test-stack.js';

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly rule?: string; readonly field?: string };
}

export interface GraphAnswer {
  readonly status: number;
  // The shape of data is whatever the query asked; tests compare it as a whole.
  readonly data: Record<string, any> | null | undefined; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly errors: readonly GraphError[];
  readonly text: string;
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<GraphAnswer>;

export interface ViewerOptions {
  readonly parties: readonly Party[];
  readonly application?: string;
  readonly scopes?: readonly Scope[];
  readonly departments?: readonly string[];
}

/** Asks the gateway of a stack as a person of these parties, or as an application. */
export async function asViewer(stack: RunningStack, options: ViewerOptions): Promise<Ask> {
  const token = await tokenFor(stack, options);
  return (query, variables) => post(`${stack.url}/graphql`, { authorization: `Bearer ${token}` }, { query, variables });
}

/** A bearer token of these parties for a stack. */
export function tokenFor(stack: RunningStack, options: ViewerOptions): Promise<string> {
  const { dataDir } = testCluster();
  return developmentToken({ ...options, dataDir, issuer: `${stack.url}/idp`, clock: clockOf(stack) });
}

/** Asks one subgraph directly with a passport of the gateway's key: what a broken gateway could do at most. */
export async function asPassport(stack: RunningStack, subgraph: string, options: ViewerOptions): Promise<Ask> {
  const { dataDir } = testCluster();
  const issuer = await createPassportIssuer({ privateJwk: await passportKey(dataDir), clock: clockOf(stack) });
  const passport = await issuer.issue(viewerOf(options), subgraph);
  const url = stack.subgraphs[subgraph];
  if (url === undefined) throw new Error(`no subgraph ${subgraph}`);
  return (query, variables) => post(url, { [PASSPORT_HEADER]: passport }, { query, variables });
}

export function viewerOf({ parties, application, scopes, departments }: ViewerOptions): Viewer {
  return {
    subject: application ?? `test-${parties.join('-')}`,
    name: 'Test',
    kind: application === undefined ? 'PERSON' : 'APPLICATION',
    parties,
    scopes: scopes ?? scopesOfParties(parties),
    ...(departments && { departments }),
  };
}

function clockOf({ standsAt }: RunningStack): Clock {
  return standsAt === undefined ? systemClock : fixedClock(standsAt);
}

/** Posts a JSON body, or a text as it is; an answer that is not JSON is kept in `text`. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<GraphAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const parsed: unknown = text.startsWith('{') ? JSON.parse(text) : {};
  const { data, errors } = parsed as { data?: GraphAnswer['data']; errors?: readonly GraphError[] };
  return { status: response.status, data, errors: errors ?? [], text };
}
