import { KEY, ROW, connectionAccess, partiesOnly, rowRule, typeAccess, type TableSecurity } from '@iscg/access';
import { boardAndStaff } from '../board-rules/index.js';
import { everyParty } from '../party/index.js';
import type { Undertaking, UndertakingPeriod } from './undertaking.model.js';

export const undertakingAccess = typeAccess<Undertaking>({
  type: 'Undertaking',
  rows: everyParty,
  fields: {
    id: KEY,
    number: ROW,
    origin: ROW,
    resolution: boardAndStaff,
    article: ROW,
    words: ROW,
    owedBy: ROW,
    owedTo: ROW,
    recurrence: ROW,
    nextDueOn: ROW,
    severally: ROW,
    keptByFacts: ROW,
    status: ROW,
    overdueSince: ROW,
    periods: ROW,
    asOf: ROW,
    fulfilments: ROW,
  },
});

export const undertakingPeriodAccess = typeAccess<UndertakingPeriod>({
  type: 'UndertakingPeriod',
  rows: everyParty,
  fields: { dueOn: ROW, status: ROW, owing: ROW },
});

export const undertakingConnectionAccess = connectionAccess('UndertakingConnection');

const deciding = {
  name: 'decides-undertakings',
  sentence: 'L’ANISCG inscrit les engagements que son conseil d’administration a décidés.',
  scope: 'governance:write',
} as const;

const recordsDecided = rowRule<unknown>({ ...deciding, all: ['ANISCG'] });
/** Who may ask for a commitment that the board decided to be recorded. */
export const decidesUndertakings = partiesOnly({ ...deciding, parties: ['ANISCG'] });

/** Those of the first release, when every commitment was the convention’s. */
export const firstUndertakingTables: readonly TableSecurity[] = [{ table: 'undertaking', read: everyParty }];

/** Append-only; what is added is a decision of the board: its article, rule and debtors each for itself are not filled in. */
export const undertakingTables: readonly TableSecurity[] = [
  {
    table: 'undertaking',
    read: everyParty,
    insert: recordsDecided,
    insertable: ['id', 'rank', 'number', 'words', 'owed_by', 'owed_to', 'recurrence', 'resolution_id', 'due_on'],
  },
];
