import type { Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock, type PlainDate } from '@iscg/values';
import { NOTICE_MONTHS, conventionClock, lastNoticeDayOf, termsUntil, type Term } from './convention-clock.js';
import type { Convention } from './convention.model.js';

type ConventionRow = Pick<Convention, 'title' | 'signedOn' | 'place' | 'signatories' | 'articles' | 'endsOn'>;

/** From when to when the convention runs. */
export interface ConventionSpan {
  readonly signedOn: PlainDate;
  /** Last day, when notice was given. */
  readonly endsOn: PlainDate | null;
}

/** Nothing while no convention is recorded. */
export async function conventionSpan(transaction: Transaction): Promise<ConventionSpan | undefined> {
  const [row] = await transaction.rows<ConventionSpan>(`
    SELECT signed_on AS "signedOn", (SELECT ends_on FROM governance.convention_end) AS "endsOn"
    FROM governance.convention`);
  return row;
}

/** The convention and where it stands on the day the clock tells. */
export async function currentConvention(transaction: Transaction, clock: Clock): Promise<Convention | null> {
  const [row] = await transaction.rows<ConventionRow>(`
    SELECT title, signed_on AS "signedOn", place, (SELECT ends_on FROM governance.convention_end) AS "endsOn",
           (SELECT json_agg(json_build_object('side', side, 'capacity', capacity, 'name', name) ORDER BY rank)
            FROM governance.convention_signatory) AS signatories,
           (SELECT json_agg(json_build_object('number', number, 'title', title, 'text', text) ORDER BY number)
            FROM governance.convention_article) AS articles
    FROM governance.convention`);
  if (!row) return null;
  const { signedOn, endsOn } = row;
  const asOf = parisToday(clock);
  const state = conventionClock(signedOn, asOf, endsOn);
  const shown = (each: Term) => ({ ...each, lastNoticeDay: lastNoticeDayOf(signedOn, each) });
  return {
    ...row,
    asOf,
    noticeMonths: NOTICE_MONTHS,
    currentTerm: state ? shown(state.currentTerm) : null,
    terms: termsUntil(signedOn, asOf, endsOn).map(shown),
    nextRenewal: state?.nextRenewal ?? null,
    lastNoticeDay: state?.lastNoticeDay ?? null,
    noticeStillPossible: state?.noticeStillPossible ?? null,
    nextNoticeDay: state?.nextNoticeDay ?? null,
  };
}
