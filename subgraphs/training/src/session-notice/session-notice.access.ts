import {
  FUNDERS,
  KEY,
  ROW,
  connectionAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type TableSecurity,
} from '@iscg/access';
import { byDepartment, type DepartmentRow } from '../venue/index.js';
import type { SessionNotice } from './session-notice.model.js';

/** A notice is for the party that it names. */
const noticesOfOwnParty = rowRule<DepartmentRow & { readonly partyCode: string }>({
  name: 'session-notices-of-own-party',
  sentence: 'Une partie lit les avis qui lui sont adressés sur les sessions ; l’ANISCG les lit tous.',
  scope: 'training:read',
  all: ['ANISCG'],
  own: { parties: FUNDERS, column: 'party', of: ({ partyCode }) => [partyCode] },
  department: byDepartment,
});

/** Asking for them at all; the rows are scoped after that. */
export const asksForNotices = partiesOnly({
  name: 'session-notices-read',
  sentence: noticesOfOwnParty.sentence,
  scope: 'training:read',
  parties: [...FUNDERS, 'ANISCG'],
});

export const sessionNoticeAccess = typeAccess<SessionNotice>({
  type: 'SessionNotice',
  rows: noticesOfOwnParty,
  fields: { id: KEY, session: ROW, party: ROW, kind: ROW, persons: ROW, reason: ROW, recordedAt: ROW },
});

export const sessionNoticeConnectionAccess = connectionAccess('SessionNoticeConnection');

/** Written by triggers alone, whoever makes the change. */
export const sessionNoticeTables: readonly TableSecurity[] = [{ table: 'session_notice', read: noticesOfOwnParty }];
