import { ROW, typeAccess } from '@iscg/access';
import { satisfactionTotals } from '../evaluation/index.js';
import type { Satisfaction, SatisfactionGroup } from './satisfaction.model.js';

export const satisfactionAccess = typeAccess<Satisfaction>({
  type: 'Satisfaction',
  rows: satisfactionTotals,
  fields: { total: ROW, groups: ROW, threshold: ROW, source: ROW, definition: ROW },
});

export const satisfactionGroupAccess = typeAccess<SatisfactionGroup>({
  type: 'SatisfactionGroup',
  rows: satisfactionTotals,
  fields: { key: ROW, label: ROW, reached: ROW, answers: ROW, average: ROW, suppressed: ROW, reason: ROW },
});
