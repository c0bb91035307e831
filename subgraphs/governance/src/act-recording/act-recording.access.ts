import { FUNDERS, rowRule, type Party, type TableSecurity } from '@iscg/access';

/** The parties that act in governance: the four by which the State keeps its side, and ANISCG. */
export const ACTING_PARTIES = [...FUNDERS, 'ANISCG'] as const satisfies readonly Party[];

/** Who has acted, and by which call: known to the parties in whose name it was. */
const actorOfParty = rowRule<never>({
  name: 'governance-actor',
  sentence: 'L’auteur d’un acte est connu de la partie pour laquelle il a agi.',
  scope: 'governance:write',
  all: [],
  own: { parties: ACTING_PARTIES, column: 'parties', several: true, of: () => [] },
});

/** Append-only: nobody has an update or delete on it. */
export const actRecordingTables: readonly TableSecurity[] = [
  {
    table: 'act_recording',
    read: actorOfParty,
    insert: actorOfParty,
    insertable: ['act_id', 'recorded_by', 'parties', 'idempotency_key', 'fingerprint'],
  },
];
