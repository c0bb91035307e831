import { DatedRules } from '../dated-rule/index.js';
import { BOARD_RULES } from './board-rules.access.js';
import type { BoardRules } from './board-rules.model.js';

export const boardRules = new DatedRules<BoardRules>(BOARD_RULES);
