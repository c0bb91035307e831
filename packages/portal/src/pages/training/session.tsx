import type { ReactNode } from 'react';
import { Success } from '../../ui/form/success';
import { Link } from '../../ui/link';
import { SessionSatisfaction } from './evaluation/session-satisfaction';
import { SessionActs } from './session-acts';
import { daysOf } from './session-columns';
import { SessionEnrolments } from './session-enrolments';
import { SessionFacts, SessionPlace } from './session-facts';
import { SessionPage } from './session-page';
import { SessionSeats } from './session-seats';
import { nameOfSession } from './use-session-record';

/** One session: when, what, where, for how many, who is enrolled; and what one may do about it. */
export default function SessionRecordPage(): ReactNode {
  return (
    <SessionPage title={(session) => (session ? nameOfSession(session) : 'Session')}>
      {(session, today) => (
        <>
          <Success />
          <SessionActs session={session} today={today} />
          <SessionFacts session={session} />
          <SessionSeats session={session} />
          <SessionEnrolments session={session} today={today} />
          <SessionSatisfaction session={session} />
          <SessionPlace session={session} />
          <p className="button-row">
            {session.programme?.kind && (
              <Link to={`/formations?type=${session.programme.kind}`}>Les sessions à venir de ce type</Link>
            )}
            <Link to={`/formations/calendrier?mois=${daysOf(session)[0]?.slice(0, 7) ?? ''}`}>
              Le mois dans le calendrier
            </Link>
          </p>
        </>
      )}
    </SessionPage>
  );
}
