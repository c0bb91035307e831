import { KEY, ROW, envelopeAccess, typeAccess, type InputAccess, type TableSecurity } from '@iscg/access';
import { boardAndStaff, keepsMeetings } from '../board-rules/index.js';
import type { BoardConflictRule } from './conflict-rule.model.js';

export const conflictRuleAccess = typeAccess<BoardConflictRule>({
  type: 'BoardConflictRule',
  rows: boardAndStaff,
  fields: { id: KEY, effectiveOn: ROW, ownLineAbstains: ROW, source: ROW },
});

export const conflictRulePayloadAccess = envelopeAccess('BoardConflictRulePayload', ['rule', 'errors']);

export const conflictRuleInputs: readonly InputAccess[] = [
  {
    input: 'SetBoardConflictRuleInput',
    fields: { effectiveOn: 'WRITTEN', ownLineAbstains: 'WRITTEN', source: 'WRITTEN', idempotencyKey: 'WRITTEN' },
  },
];

/** Append-only: nobody has an update or delete on them. */
export const conflictRuleTables: readonly TableSecurity[] = [
  {
    table: 'board_conflict_rule',
    read: boardAndStaff,
    insert: keepsMeetings,
    insertable: ['id', 'effective_on', 'own_line_abstains', 'source', 'recorded_on'],
  },
];
