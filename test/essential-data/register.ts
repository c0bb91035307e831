import { asViewer, startTestStack, type Ask, type TestStack } from '@iscg/test-kit';
import pg from 'pg';

export const TODAY = '2026-11-20';
/** A key that is right, of an establishment that cannot be: numbers within an enterprise begin at 0001. */
export const SIRET = '00000007500002';

export interface Entry {
  readonly legalName: string;
  readonly siret: string;
  readonly validFrom: string;
  readonly recordedBy?: string | null;
}

export interface Identity extends Entry {
  readonly party: { readonly code: string };
  readonly version: number;
  readonly entries: readonly Entry[];
}

/** A stack of its own, on 20 November 2026, with the register as ANISCG keeps it. */
export interface Register {
  readonly stack: TestStack;
  readonly truth: pg.Client;
  readonly keeper: Ask;
  /** Rows of the register, and of the record of who wrote them. */
  counts(): Promise<readonly number[]>;
  close(): Promise<void>;
}

export async function openRegister(): Promise<Register> {
  const stack = await startTestStack({ standsAt: `${TODAY}T10:00:00.000Z` });
  const truth = new pg.Client({ connectionString: stack.databaseUrl });
  await truth.connect();
  return {
    stack,
    truth,
    keeper: await asViewer(stack, { parties: ['ANISCG'] }),
    counts: async () => {
      const { rows } = await truth.query<{ identities: number; acts: number }>(
        `SELECT (SELECT count(*)::int FROM funding.legal_identity) AS identities, (SELECT count(*)::int FROM funding.act_recording) AS acts`,
      );
      return rows.flatMap(({ identities, acts }) => [identities, acts]);
    },
    close: async () => {
      await truth.end();
      await stack.stop();
    },
  };
}

export async function identities(ask: Ask, entry = ''): Promise<readonly Identity[]> {
  const { data } = await ask(
    `{ legalIdentities { party { code } legalName siret validFrom version entries { legalName siret validFrom ${entry} } } }`,
  );
  return data?.['legalIdentities'] ?? [];
}

export async function identityOf(ask: Ask, party: string): Promise<Identity> {
  const identity = (await identities(ask)).find(({ party: { code } }) => code === party);
  if (!identity) throw new Error(`no identity of ${party}`);
  return identity;
}

let keys = 0;
/** What is sent to record a first identity of the police prefecture, but for these changes. */
export const identity = (changes: Readonly<Record<string, unknown>> = {}) => ({
  party: 'PP',
  legalName: 'Préfecture de police (exemple inventé)',
  siret: SIRET,
  validFrom: '2021-01-01',
  version: 1,
  idempotencyKey: `test-identity-${(keys += 1)}`,
  ...changes,
});

/** Records an identity. @returns what stands then, and code, field and sentence of each refusal */
export async function record(ask: Ask, input: object) {
  const { data, errors } = await ask(
    `mutation ($input: RecordLegalIdentityInput!) {
      recordLegalIdentity(input: $input) { legalIdentity { legalName siret validFrom version } errors { code field message } }
    }`,
    { input },
  );
  const told: { code: string; field: string | null; message: string }[] = data?.['recordLegalIdentity']?.errors ?? [];
  return {
    identity: data?.['recordLegalIdentity']?.legalIdentity ?? null,
    refusals: [
      ...told.map(({ code, field }) => [code, field]),
      ...errors.map(({ extensions }) => [extensions.code, extensions.field ?? null]),
    ],
    messages: told.map(({ message }) => message),
  };
}
