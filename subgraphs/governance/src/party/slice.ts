import { REFERENCE, isParty } from '@iscg/access';
import type { Slice } from '@iscg/subgraph-kit';
import { Party2020112500010 } from './migrations/2020112500010-party.js';
import { partyAccess, partyTables } from './party.access.js';
import { partyByCode } from './party.loader.js';
import { PartyResolver } from './party.resolver.js';

/** Who signs, who funds, who sits on the board. */
export const partySlice: Slice = {
  name: 'party',
  resolvers: [PartyResolver],
  access: [partyAccess],
  queries: { parties: REFERENCE, party: REFERENCE },
  tables: partyTables,
  migrations: [Party2020112500010],
  references: { Party: ({ code }, context) => (isParty(code) ? context.load(partyByCode(context.clock), code) : null) },
};
