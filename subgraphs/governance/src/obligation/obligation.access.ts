import { ROW, typeAccess, type TypeAccess } from '@iscg/access';
import { everyParty } from '../party/index.js';
import type { Obligation, ObligationCalendar } from './obligation.model.js';

export const obligationAccesses: readonly TypeAccess[] = [
  typeAccess<Obligation>({
    type: 'Obligation',
    rows: everyParty,
    fields: { undertaking: ROW, dueOn: ROW, status: ROW, owing: ROW },
  }),
  typeAccess<ObligationCalendar>({
    type: 'ObligationCalendar',
    rows: everyParty,
    fields: { from: ROW, to: ROW, asOf: ROW, obligations: ROW },
  }),
];
