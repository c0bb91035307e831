import pg from 'pg';
import { expect } from '@jest/globals';
import { asViewer, startTestStack, type Ask, type GraphAnswer, type TestStack } from '@iscg/test-kit';

export const TODAY = '2026-12-01';

/** A stack of its own, with ANISCG and the database as its administrator sees it. */
export interface Register {
  readonly stack: TestStack;
  readonly aniscg: Ask;
  readonly truth: pg.Client;
  close(): Promise<void>;
}

export async function openRegister(): Promise<Register> {
  const stack = await startTestStack({ standsAt: `${TODAY}T09:00:00.000Z` });
  const truth = new pg.Client(stack.databaseUrl);
  await truth.connect();
  return {
    stack,
    truth,
    aniscg: await asViewer(stack, { parties: ['ANISCG'] }),
    close: async () => {
      await truth.end();
      await stack.stop();
    },
  };
}

/** The fields that an act selects; tests compare them as a whole. */
export interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What an act on the register made, or code and field of each refusal. */
export interface Outcome {
  readonly row: Row | null;
  readonly refusals: readonly (readonly [code: string, field: string | null])[];
}

const ROWS: Readonly<Record<string, readonly [payload: string, selection: string]>> = {
  Employer: ['employer', 'id name kind endedOn endReason version department { code }'],
  HostUnit: ['hostUnit', 'id name kind force communeCode endedOn endReason version department { code }'],
  SocialWorker: [
    'socialWorker',
    'id givenName familyName professionalEmail professionalPhone privateEmail privatePhone recruitedOn endedOn version',
  ],
};

/** Does something about an employer, a host unit or a social worker: `act(ask, 'create', 'Employer', { … })`. */
export async function act(ask: Ask, verb: 'create' | 'correct' | 'end', type: string, input: object): Promise<Outcome> {
  const name = `${verb}${type}`;
  const [payload = '', selection = ''] = ROWS[type] ?? [];
  const inputType = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}${type}Input`;
  return outcomeOf(
    await insist(
      ask,
      `mutation ($input: ${inputType}!) { act: ${name}(input: $input) { row: ${payload} { ${selection} } errors { code field } } }`,
      input,
    ),
  );
}

const POST = 'row: post { id reference version state } errors { code field }';

/** Does something about a post: `actOnPost(ask, 'closePost', 'PostActInput', { … })`. */
export async function actOnPost(ask: Ask, name: string, inputType: string, input: object): Promise<Outcome> {
  return outcomeOf(
    await insist(ask, `mutation ($input: ${inputType}!) { act: ${name}(input: $input) { ${POST} } }`, input),
  );
}

/** A caller told that the service is too busy asks again, as its message says. */
async function insist(ask: Ask, query: string, input: object): Promise<GraphAnswer> {
  for (;;) {
    const answer = await ask(query, { input });
    if (!answer.errors.some(({ extensions }) => extensions.code === 'UNAVAILABLE')) return answer;
  }
}

function outcomeOf({ data, errors }: GraphAnswer): Outcome {
  const thrown = errors
    .filter(({ path = [] }) => path.length <= 1)
    .map(({ extensions }): [string, string | null] => [extensions.code, extensions.field ?? null]);
  const told: { code: string; field: string | null }[] = data?.['act']?.errors ?? [];
  return {
    row: data?.['act']?.row ?? null,
    refusals: [...thrown, ...told.map(({ code, field }): [string, string | null] => [code, field])],
  };
}

/** What was made. @throws when it was refused */
export function made({ row, refusals }: Outcome): NonNullable<Outcome['row']> {
  expect(refusals).toEqual([]);
  if (row === null) throw new Error('nothing was made');
  return row;
}

let keys = 0;
/** A key that no other call of this file has. */
export function newKey(): string {
  keys += 1;
  return `test-directory-${String(keys).padStart(4, '0')}`;
}
