import { ROW, typeAccess } from '@iscg/access';
import { aniscgOnly, ownSubsidy } from '../subsidy/index.js';
import type { SubsidyLineEvent } from './line-event.model.js';

export const lineEventAccess = typeAccess<SubsidyLineEvent>({
  type: 'SubsidyLineEvent',
  rows: ownSubsidy,
  fields: {
    kind: ROW,
    occurredOn: ROW,
    party: ROW,
    amount: ROW,
    reference: ROW,
    reason: ROW,
    recordedAt: ROW,
    recordedBy: aniscgOnly,
  },
});
