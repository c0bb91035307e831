import { KEY, PARTIES, REFERENCE, ROW, rowRule, typeAccess, type TableSecurity } from '@iscg/access';
import type { Party } from './party.model.js';

/** What every party to the convention may read of its governance; it takes a party and the verb. */
export const everyParty = rowRule<unknown>({
  name: 'governance-read',
  sentence: 'Il faut agir pour une partie à la convention et disposer du droit « governance:read ».',
  scope: 'governance:read',
  all: PARTIES,
});

export const partyAccess = typeAccess<Party>({
  type: 'Party',
  rows: REFERENCE,
  fields: { code: KEY, label: ROW, signs: ROW, funds: ROW, sitsExOfficio: ROW },
});

export const partyTables: readonly TableSecurity[] = [
  { table: 'party', read: REFERENCE },
  { table: 'party_label', read: REFERENCE },
];
