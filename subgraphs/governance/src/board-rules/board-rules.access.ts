import { partiesOnly, rowRule } from '@iscg/access';
import { datedRuleGuard, type DatedRuleKind } from '../dated-rule/index.js';

/** What the board says among itself is not for the directorates as such; one who sits there holds BOARD as well. */
export const boardAndStaff = rowRule<unknown>({
  name: 'board-meetings',
  sentence: 'Les réunions du conseil d’administration sont réservées à ses membres et à l’ANISCG.',
  scope: 'governance:read',
  all: ['BOARD', 'ANISCG'],
});

const keeping = {
  name: 'keeps-meetings',
  sentence: 'Les réunions du conseil d’administration et du comité technique sont tenues par l’ANISCG.',
  scope: 'governance:write',
} as const;

/** Who writes the rows of meetings. */
export const keepsMeetings = rowRule<unknown>({ ...keeping, all: ['ANISCG'] });
/** Who may ask for an act on a meeting. */
export const actsOnMeetings = partiesOnly({ ...keeping, parties: ['ANISCG'] });

export const BOARD_RULES: DatedRuleKind = {
  type: 'BoardRules',
  payload: 'rules',
  table: 'board_rules',
  columns: {
    noticeDays: 'notice_days',
    quorumNumerator: 'quorum_numerator',
    quorumDenominator: 'quorum_denominator',
    mostProxies: 'most_proxies',
  },
  onceADay: ['board_rules_once_a_day', 'D’autres règles prennent déjà effet ce jour-là.'],
};

export const boardRulesGuard = datedRuleGuard(BOARD_RULES, { read: boardAndStaff, insert: keepsMeetings });
export const boardRulesTables = boardRulesGuard.tables;
