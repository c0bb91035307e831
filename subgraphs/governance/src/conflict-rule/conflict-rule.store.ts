import { DatedRules } from '../dated-rule/index.js';
import { CONFLICT_RULE } from './conflict-rule.access.js';
import type { BoardConflictRule } from './conflict-rule.model.js';

/** A ballot that is closed keeps the rule of the day of its meeting, which is past. */
export const conflictRules = new DatedRules<BoardConflictRule>(CONFLICT_RULE);
