import { FUNDERS, rowRule, type Party, type TableSecurity } from '@iscg/access';

/** Who acts in this domain: the four funders and ANISCG. */
const ACTING_PARTIES = [...FUNDERS, 'ANISCG'] as const satisfies readonly Party[];

/** Who made an act, and by which call, is known to the party that made it. */
const ownActs = (scope: 'funding:read' | 'funding:write') =>
  rowRule<{ readonly partyCode: string }>({
    name: 'own-acts',
    sentence: 'L’auteur d’un acte est connu de la partie au nom de laquelle il l’a fait.',
    scope,
    all: [],
    own: { parties: ACTING_PARTIES, column: 'party_code', of: ({ partyCode }) => [partyCode] },
  });

/** Append-only: nobody has an update or delete on it. */
export const actTables: readonly TableSecurity[] = [
  { table: 'act_recording', read: ownActs('funding:read'), insert: ownActs('funding:write') },
];
