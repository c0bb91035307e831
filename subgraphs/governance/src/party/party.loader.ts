import type { Party as Code } from '@iscg/access';
import { batchLoader, type BatchLoader, type RequestContext } from '@iscg/subgraph-kit';
import type { Clock } from '@iscg/values';
import type { Party } from './party.model.js';
import { partiesByCode } from './party.store.js';

/** One party by code, with the label of the day the clock tells. */
export function partyByCode(clock: Clock): BatchLoader<Code, Party> {
  return batchLoader({
    name: 'partyByCode',
    read: (transaction, codes) => partiesByCode(transaction, clock, codes),
    keyOf: ({ code }) => code,
  });
}

/** Several parties, in the order of `codes`. */
export async function partiesOf(context: RequestContext, codes: readonly Code[]): Promise<Party[]> {
  const parties = await Promise.all(codes.map((code) => context.load(partyByCode(context.clock), code)));
  return parties.filter((party) => party !== null);
}
