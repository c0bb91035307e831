import {
  FUNDERS,
  ROW,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import { byDepartment, writesTrainingThere, type DepartmentRow } from '../venue/index.js';
import type { EvaluationComments } from './evaluation.model.js';

interface PartyRow extends DepartmentRow {
  readonly partyCode: string;
}

const own = { parties: FUNDERS, column: 'party', of: ({ partyCode }: PartyRow) => [partyCode] };

/** Answers are read to be counted, never one by one: as attendance is counted. */
export const answersOfOwnParty = rowRule<PartyRow>({
  name: 'evaluations-of-own-party',
  sentence:
    'Une partie lit la satisfaction de ses propres agents ; le conseil d’administration et l’ANISCG, celle de toutes.',
  scope: 'training:read',
  all: ['BOARD', 'ANISCG'],
  own,
  department: byDepartment,
});

/** Over several départements: the answers were limited to those of the viewer. */
export const satisfactionTotals = rowRule<{ readonly parties: readonly string[] }>({
  name: 'satisfaction-figures',
  sentence: answersOfOwnParty.sentence,
  scope: 'training:read',
  all: ['BOARD', 'ANISCG'],
  own: { parties: FUNDERS, column: 'party', of: ({ parties }) => parties },
});

const answering = {
  name: 'answers-with-a-code',
  sentence: 'Une évaluation se dépose avec un code, pour une personne de sa partie ; l’ANISCG en dépose pour toutes.',
  scope: 'training:write',
} as const;

const answersWithCode = rowRule<PartyRow>({ ...answering, all: ['ANISCG'], own, department: byDepartment });
export const depositsEvaluations = partiesOnly({ ...answering, parties: [...FUNDERS, 'ANISCG'] });

/** What attending persons wrote, for who receives the session and ANISCG. */
const commentsOfHost = rowRule<DepartmentRow & { readonly hostPartyCode: string }>({
  name: 'evaluation-comments-of-host',
  sentence: 'Les commentaires des participants sont lus par la partie qui accueille la session et par l’ANISCG.',
  scope: 'training:read',
  all: ['ANISCG'],
  own: { parties: FUNDERS, column: 'host_party', of: ({ hostPartyCode }) => [hostPartyCode] },
  department: byDepartment,
});

export const evaluationCommentsAccess = typeAccess<EvaluationComments>({
  type: 'EvaluationComments',
  rows: commentsOfHost,
  fields: { suppressed: ROW, reason: ROW, comments: ROW },
});

/** Codes are told once, by the act that draws them, to who may do that act; nothing else leads to them. */
export const evaluationPayloads = [
  envelopeAccess('EvaluationCodes', ['party', 'codes']),
  envelopeAccess('EvaluationCodesPayload', ['codes', 'errors']),
  envelopeAccess('EvaluationPayload', ['recorded', 'errors']),
];

export const evaluationInputs: readonly InputAccess[] = [
  { input: 'IssueEvaluationCodesInput', fields: { sessionId: 'SELECTS' } },
  { input: 'EvaluateInput', fields: { code: 'SELECTS', score: 'WRITTEN', comment: 'WRITTEN' } },
];

/** Who holds which code is kept nowhere; which code gave which answer is not kept either. */
export const evaluationTables: readonly TableSecurity[] = [
  {
    table: 'evaluation_code',
    read: writesTrainingThere,
    insert: writesTrainingThere,
    insertable: ['digest', 'session_id', 'party'],
  },
  {
    table: 'evaluation',
    read: answersOfOwnParty,
    insert: answersWithCode,
    insertable: ['score', 'code_digest', 'comment'],
  },
  { table: 'evaluation_comment', read: commentsOfHost },
];
