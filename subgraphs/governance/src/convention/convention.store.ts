import type { Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock } from '@iscg/values';
import { NOTICE_MONTHS, conventionClock } from './convention-clock.js';
import type { Convention } from './convention.model.js';

type ConventionRow = Pick<Convention, 'title' | 'signedOn' | 'place' | 'signatories' | 'articles'>;

/** The convention and where it stands on the day the clock tells. */
export async function currentConvention(transaction: Transaction, clock: Clock): Promise<Convention | null> {
  const [row] = await transaction.rows<ConventionRow>(`
    SELECT title, signed_on AS "signedOn", place,
           (SELECT json_agg(json_build_object('side', side, 'capacity', capacity, 'name', name) ORDER BY rank)
            FROM governance.convention_signatory) AS signatories,
           (SELECT json_agg(json_build_object('number', number, 'title', title, 'text', text) ORDER BY number)
            FROM governance.convention_article) AS articles
    FROM governance.convention`);
  if (!row) return null;
  const state = conventionClock(row.signedOn, parisToday(clock));
  return {
    ...row,
    noticeMonths: NOTICE_MONTHS,
    currentTerm: state?.currentTerm ?? null,
    nextRenewal: state?.nextRenewal ?? null,
    lastNoticeDay: state?.lastNoticeDay ?? null,
    noticeStillPossible: state?.noticeStillPossible ?? null,
    nextNoticeDay: state?.nextNoticeDay ?? null,
  };
}
