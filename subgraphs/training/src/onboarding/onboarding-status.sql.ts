/**
 * Where an onboarding `o` stands on the day $1, of Europe/Paris; the only definition of it. A booking counts up to the
 * session's last day unless the session is cancelled, and goes before being overdue: what is left to do is to come. The
 * due day itself is still in time.
 */
export const ONBOARDING_STATUS = `
  CASE WHEN o.attended_on <= $1::date THEN 'DONE'
       WHEN o.session_state <> 'CANCELLED' AND o.session_last_day >= $1::date THEN 'BOOKED'
       WHEN o.due_on < $1::date THEN 'OVERDUE'
       ELSE 'DUE' END`;
