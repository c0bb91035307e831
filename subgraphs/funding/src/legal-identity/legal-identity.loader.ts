import { listLoader } from '@iscg/subgraph-kit';
import type { LegalIdentityEntry } from './legal-identity.model.js';
import { entriesOfParties } from './legal-identity.store.js';

/** Every entry of a party. */
export const entriesOfParty = listLoader<string, LegalIdentityEntry>({
  name: 'entriesOfParty',
  read: entriesOfParties,
  keyOf: ({ partyCode }) => partyCode,
});
