import { FUNDERS, rowRule, type Party, type TableSecurity } from '@iscg/access';

/** Who acts in this domain: the four funders and ANISCG. */
export const ACTING_PARTIES = [...FUNDERS, 'ANISCG'] as const satisfies readonly Party[];

/** Who made an act, and by which call, is known to the party that made it. */
const ownActs = (scope: 'funding:read' | 'funding:write') =>
  rowRule<{ readonly parties: readonly string[] }>({
    name: 'own-acts',
    sentence: 'L’auteur d’un acte est connu des parties pour lesquelles il a agi.',
    scope,
    all: [],
    own: { parties: ACTING_PARTIES, column: 'parties', several: true, of: ({ parties }) => parties },
  });

/** Append-only; the parties are those of the viewer, which the database fills in. */
export const actTables: readonly TableSecurity[] = [
  {
    table: 'act_recording',
    read: ownActs('funding:read'),
    insert: ownActs('funding:write'),
    insertable: ['act_id', 'recorded_by', 'idempotency_key', 'fingerprint'],
  },
];
