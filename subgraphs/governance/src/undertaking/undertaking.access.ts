import { KEY, ROW, connectionAccess, typeAccess, type TableSecurity } from '@iscg/access';
import { everyParty } from '../party/index.js';
import type { Undertaking, UndertakingPeriod } from './undertaking.model.js';

export const undertakingAccess = typeAccess<Undertaking>({
  type: 'Undertaking',
  rows: everyParty,
  fields: {
    id: KEY,
    number: ROW,
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

export const undertakingTables: readonly TableSecurity[] = [{ table: 'undertaking', read: everyParty }];
