import {
  DIRECTORATES,
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import { askedRules, type AskedRow } from '../asking/index.js';
import { byDepartment, writesTrainingThere } from '../venue/index.js';
import type { TrainingRequest, TrainingRequestCounts } from './training-request.model.js';

const own = { parties: DIRECTORATES, column: 'party', of: ({ partyCode }: AskedRow) => [partyCode] };

export const requestRules = askedRules(['training-request', 'training-requests'], {
  seen: 'Une direction voit ses demandes de formation ; le SG-CIPDR et l’ANISCG les voient toutes.',
  counted: 'Une direction voit le nombre de ses demandes ; les autres parties voient celui de toutes.',
});

/** Asking for them at all; the rows are scoped after that. */
export const asksForRequests = partiesOnly({
  name: 'training-requests-read',
  sentence: requestRules.seen.sentence,
  scope: 'training:read',
  parties: ['SG_CIPDR', ...DIRECTORATES, 'ANISCG'],
});

const asking = {
  name: 'asks-for-training',
  sentence: 'Une direction demande une formation en son nom, et retire ses propres demandes.',
  scope: 'training:write',
} as const;

/** A directorate asks and withdraws in its own name. */
export const asksInOwnName = rowRule<AskedRow>({ ...asking, all: [], own, department: byDepartment });
export const asksForTraining = partiesOnly({ ...asking, parties: DIRECTORATES });

export const trainingRequestAccess = typeAccess<TrainingRequest>({
  type: 'TrainingRequest',
  rows: requestRules.seen,
  fields: {
    id: KEY,
    party: ROW,
    audience: ROW,
    persons: ROW,
    from: ROW,
    to: ROW,
    departmentCode: ROW,
    message: ROW,
    requestedAt: ROW,
    state: ROW,
    answeredAt: ROW,
    session: ROW,
    reason: ROW,
  },
});

export const trainingRequestCountsAccess = typeAccess<TrainingRequestCounts>({
  type: 'TrainingRequestCounts',
  rows: requestRules.totals,
  fields: { pending: ROW, answered: ROW, refused: ROW, withdrawn: ROW },
});

export const trainingRequestConnectionAccess = connectionAccess('TrainingRequestConnection');

export const trainingRequestPayloadAccess = envelopeAccess('TrainingRequestPayload', ['request', 'errors']);

export const trainingRequestInputs: readonly InputAccess[] = [
  {
    input: 'RequestTrainingInput',
    fields: {
      party: 'WRITTEN',
      audience: 'WRITTEN',
      persons: 'WRITTEN',
      from: 'WRITTEN',
      to: 'WRITTEN',
      departmentCode: 'WRITTEN',
      message: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
  { input: 'AnswerTrainingRequestInput', fields: { id: 'SELECTS', sessionId: 'SELECTS' } },
  { input: 'RefuseTrainingRequestInput', fields: { id: 'SELECTS', reason: 'WRITTEN' } },
  { input: 'WithdrawTrainingRequestInput', fields: { id: 'SELECTS' } },
];

/** Append-only: the state is a trigger's to write, from the answer or withdrawal that was added. */
export const trainingRequestTables: readonly TableSecurity[] = [
  {
    table: 'training_request',
    read: requestRules.seen,
    insert: asksInOwnName,
    insertable: [
      'id',
      'party',
      'audience',
      'persons',
      'first_day',
      'last_day',
      'department_code',
      'message',
      'requested_at',
    ],
  },
  {
    table: 'training_request_answer',
    read: requestRules.seen,
    insert: writesTrainingThere,
    insertable: ['request_id', 'session_id', 'reason', 'answered_at'],
  },
  {
    table: 'training_request_withdrawal',
    read: requestRules.seen,
    insert: asksInOwnName,
    insertable: ['request_id', 'withdrawn_at'],
  },
  { table: 'training_request_count', read: requestRules.counted },
];
