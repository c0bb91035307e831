import { post } from '@iscg/test-kit';

/** A payment that was sent: what is known of it is only what the answer said, if one came. */
export interface Attempt {
  readonly externalReference: string;
  readonly amount: string;
  /** Id of the payment; null while no answer has come, or when none ever will. */
  acknowledged: string | null;
}

export interface AccountedLine {
  readonly id: string;
  readonly version: number;
  readonly committed: string;
  readonly paid: string;
  readonly outstanding: string;
  readonly payments: readonly AccountedPayment[];
}

export interface AccountedPayment {
  readonly id: string;
  readonly amount: string;
  readonly externalReference: string;
  readonly recordedBy: string | null;
}

const LINES = `query ($year: Int!) { subsidyLines(year: $year, first: 10) { nodes {
  id version committed paid outstanding payments { id amount externalReference recordedBy } } } }`;
const RECORD = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) {
  payment { id } subsidyLine { version } errors { code message } } }`;

/** The account of a year, as ANISCG reads it. */
export async function accountOf(url: string, authorization: string, year: number): Promise<AccountedLine[]> {
  const { data, errors } = await post(`${url}/graphql`, { authorization }, { query: LINES, variables: { year } });
  if (!data || errors.length > 0) throw new Error(`no account of ${year}: ${JSON.stringify(errors)}`);
  return data['subsidyLines'].nodes;
}

/** Records payment after payment on one line until it is told to stop or nobody answers any more; keeps every attempt. */
export async function keepPaying(
  url: string,
  authorization: string,
  line: AccountedLine,
  { name, valueDate, attempts, stopped }: Cashier,
): Promise<void> {
  let version = line.version;
  for (let rank = 0; !stopped.aborted; rank += 1) {
    const externalReference = `${name}-${rank}`;
    const attempt: Attempt = { externalReference, amount: '0.01', acknowledged: null };
    attempts.push(attempt);
    const input = {
      subsidyLineId: line.id,
      version,
      amount: attempt.amount,
      valueDate,
      externalReference,
      idempotencyKey: externalReference,
    };
    const answer = await post(`${url}/graphql`, { authorization }, { query: RECORD, variables: { input } }).catch(
      () => null,
    );
    const outcome = answer?.data?.['recordPayment'];
    if (outcome?.errors.length > 0) throw new Error(`refused: ${JSON.stringify(outcome.errors)}`);
    if (!outcome?.payment) return;
    attempt.acknowledged = outcome.payment.id;
    version = outcome.subsidyLine.version;
  }
}

export interface Cashier {
  /** Begins the reference and the key of each payment; two cashiers have two names. */
  readonly name: string;
  readonly valueDate: string;
  readonly attempts: Attempt[];
  readonly stopped: AbortSignal;
}
