import { PARTIES, rowRule, type TableSecurity } from '@iscg/access';

/** Which call created what: for the parties for which it was made, which may make it again. */
const callsOfOwnParties = rowRule<{ readonly parties: readonly string[] }>({
  name: 'calls-of-own-parties',
  sentence: 'Un enregistrement se répète sans danger par qui l’a demandé, au nom des mêmes parties.',
  scope: 'training:write',
  all: [],
  own: { parties: PARTIES, column: 'parties', several: true, of: ({ parties }) => parties },
});

/** Append-only; the parties are those of the viewer, which the database fills in. */
export const recordedCallTables: readonly TableSecurity[] = [
  {
    table: 'recorded_call',
    read: callsOfOwnParties,
    insert: callsOfOwnParties,
    insertable: ['created_id', 'recorded_by', 'idempotency_key', 'fingerprint'],
  },
];
