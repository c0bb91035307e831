import { asViewer, startTestStack, type Ask, type GraphAnswer, type ViewerOptions } from '@iscg/test-kit';
import pg from 'pg';

export const TODAY = '2026-11-20';

export interface Amendment {
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly revision: number;
  readonly checksum: string;
  readonly content: string;
  readonly version: number;
  readonly inForceOn: string | null;
  readonly changes: readonly object[];
  readonly signatories: readonly Signatory[];
  readonly voidSignatures: readonly { readonly capacity: string; readonly revision: number }[];
}

interface Signatory {
  readonly capacity: string;
  readonly party: { readonly code: string };
  readonly signature: { readonly signedBy: string; readonly signedOn: string; readonly checksum: string } | null;
}

export interface Outcome {
  readonly amendment: Amendment | null;
  /** Code and field of each refusal, wherever in the answer it stands. */
  readonly refusals: readonly (readonly [string, string | null | undefined])[];
}

const AMENDMENT = `id reference status revision checksum content version inForceOn
  changes { funder { code } before after difference source }
  signatories { capacity party { code } signature { signedBy signedOn checksum } }
  voidSignatures { capacity revision }`;
const PAYLOAD = `{ amendment { ${AMENDMENT} } errors { code field } }`;
const INPUTS = {
  draft: 'DraftAmendmentInput',
  change: 'ChangeAmendmentInput',
  open: 'OpenAmendmentInput',
  withdraw: 'WithdrawAmendmentInput',
  sign: 'SignAmendmentInput',
} as const;
export type Act = keyof typeof INPUTS;

/** What the parties sign, in the order of the signatures. */
export const SIGNATURES = [
  ['STATE', 'SG_CIPDR'],
  ['ANISCG', 'ANISCG'],
  ['SG_CIPDR', 'SG_CIPDR'],
  ['DGPN', 'DGPN'],
  ['DGGN', 'DGGN'],
  ['PP', 'PP'],
] as const;

let keys = 0;
export const newKey = () => `test-amendment-${(keys += 1)}`;

/** A stack of its own on 20 November 2026, and whoever acts there. */
export async function openAmendments() {
  const stack = await startTestStack({ standsAt: `${TODAY}T10:00:00.000Z` });
  const truth = new pg.Client(stack.databaseUrl);
  await truth.connect();
  const asks = new Map<string, Ask>();
  const as = async (viewer: ViewerOptions): Promise<Ask> => {
    const key = JSON.stringify(viewer);
    const ask = asks.get(key) ?? (await asViewer(stack, viewer));
    asks.set(key, ask);
    return ask;
  };
  const act = async (viewer: ViewerOptions, kind: Act, input: object): Promise<Outcome> => {
    const ask = await as(viewer);
    return outcome(
      ask(`mutation ($input: ${INPUTS[kind]}!) { outcome: ${kind}Amendment(input: $input) ${PAYLOAD} }`, { input }),
    );
  };
  return {
    act,
    as,
    read: async (id: string): Promise<Amendment> => {
      const { data } = await (
        await as({ parties: ['BOARD'] })
      )(`query ($id: ID!) { amendment(id: $id) { ${AMENDMENT} } }`, { id });
      return data?.['amendment'];
    },
    /** What a funder owes for a year, and where that comes from. */
    owed: async (funder: string, year: number): Promise<readonly [string, string]> => {
      const { data } = await (
        await as({ parties: ['BOARD'] })
      )('query ($year: Int!) { commitments(year: $year) { funder { code } amount source } }', { year });
      const all: { funder: { code: string }; amount: string; source: string }[] = data?.['commitments'];
      const found = all.find(({ funder: { code } }) => code === funder);
      return [found?.amount ?? '', found?.source ?? ''];
    },
    /** How many rows amendments hold, table by table. */
    rows: async () => {
      const tables = ['amendment', 'amendment_revision', 'amendment_change', 'amendment_step', 'amendment_signature'];
      const counts = [...tables, 'amendment_amount', 'act_recording'].map(
        (table) => `(SELECT count(*)::int FROM funding.${table}) AS ${table}`,
      );
      return (await truth.query<Record<string, number>>(`SELECT ${counts.join(', ')}`)).rows[0];
    },
    truth,
    close: async () => {
      await truth.end();
      await stack.stop();
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openAmendments>>;

const ANISCG: ViewerOptions = { parties: ['ANISCG'] };

/** A draft of ANISCG’s, opened for signature; any part of its content may be replaced. */
export async function opened(desk: Desk, content: Readonly<Record<string, unknown>> = {}): Promise<Amendment> {
  const { amendment: draft } = await desk.act(ANISCG, 'draft', draftOf(content));
  if (!draft) throw new Error('nothing was drafted');
  const { amendment } = await desk.act(ANISCG, 'open', { amendmentId: draft.id, version: draft.version });
  if (!amendment) throw new Error('nothing was opened');
  return amendment;
}

/** A draft of an amount of its own: what is in force already is no change. */
export const draftOf = (changes: Readonly<Record<string, unknown>> = {}) => ({
  fromFiscalYear: 2030,
  purpose: 'Relever la contribution',
  amounts: [{ funder: 'DGPN', amount: `${20_000 + keys}.50` }],
  idempotencyKey: newKey(),
  ...changes,
});

export const signatureOn = ({ id: amendmentId, checksum }: Pick<Amendment, 'id' | 'checksum'>, capacity: string) => ({
  amendmentId,
  checksum,
  capacity,
  idempotencyKey: newKey(),
});

/** Signs as every signatory, one after the other. @returns the last answer */
export async function signedByAll(desk: Desk, amendment: Amendment): Promise<Outcome> {
  let last: Outcome = { amendment: null, refusals: [] };
  for (const [capacity, party] of SIGNATURES)
    last = await desk.act({ parties: [party] }, 'sign', signatureOn(amendment, capacity));
  return last;
}

async function outcome(asked: Promise<GraphAnswer>): Promise<Outcome> {
  const { data, errors } = await asked;
  const told: { code: string; field: string | null }[] = data?.['outcome']?.errors ?? [];
  return {
    amendment: data?.['outcome']?.amendment ?? null,
    refusals: [
      ...told.map(({ code, field }) => [code, field] as const),
      ...errors.map(({ extensions }) => [extensions.code, extensions.field] as const),
    ],
  };
}
