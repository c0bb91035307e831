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
import { ACTING_PARTIES } from '../act-recording/index.js';
import { everyParty } from '../party/index.js';
import type { TerminationNotice } from './termination-notice.model.js';

const giving = {
  name: 'gives-notice',
  sentence:
    'Une partie signataire dénonce la convention en son nom : l’ANISCG, ou pour l’État l’une des quatre parties qui tiennent ses engagements.',
  scope: 'governance:write',
} as const;

/** « L’une ou l’autre des parties » (article 6), each in its own name; whoever gave a notice withdraws it. */
export const givesInOwnName = rowRule<{ readonly partyCode: string }>({
  ...giving,
  all: [],
  own: { parties: ACTING_PARTIES, column: 'given_by', of: ({ partyCode }) => [partyCode] },
});
export const givesNotice = partiesOnly({ ...giving, parties: ACTING_PARTIES });

export const terminationNoticeAccess = typeAccess<TerminationNotice>({
  type: 'TerminationNotice',
  rows: everyParty,
  fields: {
    id: KEY,
    givenBy: ROW,
    side: ROW,
    letterNumber: ROW,
    sentOn: ROW,
    receivedOn: ROW,
    endsOn: ROW,
    recordedAt: ROW,
    withdrawnOn: ROW,
    withdrawalReason: ROW,
    version: ROW,
  },
});

export const terminationNoticePayloadAccess = envelopeAccess('TerminationNoticePayload', ['notice', 'errors']);

export const terminationNoticeInputs: readonly InputAccess[] = [
  {
    input: 'GiveNoticeInput',
    fields: {
      givenBy: 'WRITTEN',
      letterNumber: 'WRITTEN',
      sentOn: 'WRITTEN',
      receivedOn: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
  { input: 'WithdrawNoticeInput', fields: { noticeId: 'SELECTS', version: 'SELECTS', reason: 'WRITTEN' } },
];

/** Append-only: nobody has an update or delete on them. The last day is a trigger’s to write. */
export const terminationNoticeTables: readonly TableSecurity[] = [
  {
    table: 'termination_notice',
    read: everyParty,
    insert: givesInOwnName,
    insertable: ['id', 'given_by', 'letter_number', 'sent_on', 'received_on', 'recorded_at'],
  },
  {
    table: 'termination_notice_withdrawal',
    read: everyParty,
    insert: givesInOwnName,
    insertable: ['notice_id', 'given_by', 'withdrawn_on', 'reason'],
  },
];
