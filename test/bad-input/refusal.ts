import { expect } from '@jest/globals';
import type { ErrorCode } from '@iscg/access';
import {
  asViewer,
  leaksIn,
  testCluster,
  tokenFor,
  type Ask,
  type GraphAnswer,
  type ViewerOptions,
} from '@iscg/test-kit';

export const { shared } = testCluster();
export const ANISCG: ViewerOptions = { parties: ['ANISCG'] };
/** Who may ask for every act: what only a State party does, and what only ANISCG does. */
export const EVERY_ACT: ViewerOptions = { parties: ['ANISCG', 'DGPN'] };
export const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';

/** The codes of an answer, those that a mutation returns as data included; each once. */
export function codesOf({ data, errors }: GraphAnswer): string[] {
  const returned: { code: string }[] = Object.values(data ?? {}).flatMap((field) => field?.errors ?? []);
  return [...new Set([...errors.map(({ extensions }) => extensions.code), ...returned.map(({ code }) => code)])];
}

/** Asserts a refusal: this one code, a correlation id, no data, and nothing that must not leave the portal. */
export function expectRefusal(answer: GraphAnswer, code: ErrorCode): void {
  expect(codesOf(answer)).toEqual([code]);
  expect(answeredFields(answer)).toEqual([]);
  expectNothingLeaked(answer);
}

export function expectNothingLeaked({ text, errors }: GraphAnswer): void {
  expect(leaksIn(text)).toEqual([]);
  for (const { extensions } of errors)
    expect(extensions).toHaveProperty('correlationId', expect.stringMatching(/^[\w-]{8,}$/));
}

/** Asserts that a request after a bad one is answered as if nothing had happened. */
export async function expectStillAnswered(ask: Ask): Promise<void> {
  const { data, errors } = await ask('{ commitments(year: 2021) { amount } }');
  expect(errors).toEqual([]);
  expect(data?.['commitments']).toHaveLength(4);
}

/** A viewer whose every refusal is followed by an ordinary question. */
export async function hostile(options: ViewerOptions = ANISCG): Promise<Ask> {
  const ask = await asViewer(shared, options);
  return async (query, variables) => {
    const answer = await ask(query, variables);
    await expectStillAnswered(ask);
    return answer;
  };
}

/** Sends a request as it is. */
export async function send(
  init: RequestInit,
  options: ViewerOptions = ANISCG,
  search = '',
): Promise<GraphAnswer & { readonly headers: Headers }> {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${await tokenFor(shared, options)}`);
  const response = await fetch(`${shared.url}/graphql${search}`, { method: 'POST', ...init, headers });
  const text = await response.text();
  const { data, errors = [] } = text.startsWith('{') ? JSON.parse(text) : {};
  return { status: response.status, data, errors, text, headers: response.headers };
}

function answeredFields({ data }: GraphAnswer): string[] {
  return Object.entries(data ?? {}).flatMap(([name, value]) => (holdsData(value) ? [name] : []));
}

function holdsData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== null && value !== undefined;
  return Object.entries(value).some(([name, member]) => name !== 'errors' && holdsData(member));
}
