import {
  KEY,
  ROW,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import type { BoardRules } from './board-rules.model.js';

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

export const boardRulesAccess = typeAccess<BoardRules>({
  type: 'BoardRules',
  rows: boardAndStaff,
  fields: {
    id: KEY,
    effectiveOn: ROW,
    noticeDays: ROW,
    quorumNumerator: ROW,
    quorumDenominator: ROW,
    mostProxies: ROW,
    source: ROW,
  },
});

export const boardRulesPayloadAccess = envelopeAccess('BoardRulesPayload', ['rules', 'errors']);

export const boardRulesInputs: readonly InputAccess[] = [
  {
    input: 'SetBoardRulesInput',
    fields: {
      effectiveOn: 'WRITTEN',
      noticeDays: 'WRITTEN',
      quorumNumerator: 'WRITTEN',
      quorumDenominator: 'WRITTEN',
      mostProxies: 'WRITTEN',
      source: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
];

/** Append-only: nobody has an update or delete on them. */
export const boardRulesTables: readonly TableSecurity[] = [
  {
    table: 'board_rules',
    read: boardAndStaff,
    insert: keepsMeetings,
    insertable: [
      'id',
      'effective_on',
      'notice_days',
      'quorum_numerator',
      'quorum_denominator',
      'most_proxies',
      'source',
    ],
  },
];
