import { boardAndStaff, keepsMeetings } from '../board-rules/index.js';
import { datedRuleGuard, type DatedRuleKind } from '../dated-rule/index.js';

export const CONFLICT_RULE: DatedRuleKind = {
  type: 'BoardConflictRule',
  payload: 'rule',
  table: 'board_conflict_rule',
  columns: { ownLineAbstains: 'own_line_abstains' },
  recordedOn: 'recorded_on',
  onceADay: ['board_conflict_rule_pkey', 'Une autre règle prend déjà effet ce jour-là.'],
};

export const conflictRuleGuard = datedRuleGuard(CONFLICT_RULE, { read: boardAndStaff, insert: keepsMeetings });
export const conflictRuleTables = conflictRuleGuard.tables;
