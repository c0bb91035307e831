import { createHash } from 'node:crypto';
import { systemClock, type Clock } from '@iscg/values';
import { z } from 'zod';
import type { SignedIn, SessionLimits } from './portal-session.js';
import type { SessionDatabase } from './session-database.js';
import { ATTEMPT_MILLISECONDS, type SignInAttempt } from './session-store.js';
import type { View } from './view.js';

const FINGERPRINT = `encode(sha256(convert_to(sid, 'UTF8')), 'hex')`;
/** Tabs in which one may be signing in at once. */
const ATTEMPTS_KEPT = 5;
const takenShape = z.object({ attempt: z.unknown() });

/**
 * Changes of one member of a session’s row, which never bring back a row that was deleted meanwhile: what revokes a
 * session wins over every request under way.
 */
export class SessionRows {
  constructor(
    private readonly database: SessionDatabase,
    private readonly clock: Clock,
    private readonly limits: SessionLimits,
  ) {}

  /** Adds an attempt to sign in, of which a session keeps the latest few. @returns whether the session still exists */
  async addAttempt(sid: string, state: string, attempt: SignInAttempt): Promise<boolean> {
    const { rowCount } = await this.database.send(
      `UPDATE gateway.session
          SET expire = greatest(expire, now() + $4 * interval '1 millisecond'),
              sess = jsonb_set(sess, '{attempts}', (
                SELECT jsonb_object_agg(key, value) FROM (
                  SELECT key, value
                    FROM jsonb_each(coalesce(sess -> 'attempts', '{}') || jsonb_build_object($2::text, $3::jsonb))
                   ORDER BY value ->> 'startedAt' DESC LIMIT ${ATTEMPTS_KEPT}) AS latest))
        WHERE sid = $1`,
      [sid, state, JSON.stringify(attempt), ATTEMPT_MILLISECONDS],
    );
    return rowCount > 0;
  }

  /** The attempt of that `state`, once: whoever comes second finds nothing. */
  async takeAttempt(sid: string, state: string): Promise<unknown> {
    const { rows } = await this.database.send(
      `WITH taken AS (
         SELECT sid, sess -> 'attempts' -> $2::text AS attempt FROM gateway.session
          WHERE sid = $1 AND sess -> 'attempts' ? $2::text FOR UPDATE
       )
       UPDATE gateway.session SET sess = session.sess #- ARRAY['attempts', $2::text]
         FROM taken WHERE session.sid = taken.sid RETURNING taken.attempt`,
      [sid, state],
    );
    return takenShape.safeParse(rows[0]).data?.attempt;
  }

  /** Lets the idle limit count from now. */
  async touch(sid: string, { subject }: SignedIn): Promise<void> {
    const now = this.clock.now().toISOString();
    // The library compares with the machine’s clock.
    const expiry = new Date(systemClock.now().getTime() + this.limits.idleMilliseconds).toISOString();
    await this.database.send(
      `WITH touched AS (
         UPDATE gateway.session SET expire = $2, sess = jsonb_set(sess, '{signedIn,seenAt}', to_jsonb($3::text))
          WHERE sid = $1 RETURNING sid
       )
       UPDATE gateway.person SET last_activity_at = $3::timestamptz WHERE subject = $4 AND EXISTS (SELECT FROM touched)`,
      [sid, expiry, now, subject],
    );
  }

  /** Changes as whom a session reads, and records it, or neither. @returns whether the session still exists */
  async changeView(sid: string, { subject, ...before }: SignedIn, view: View): Promise<boolean> {
    const changes = [
      { kind: 'ACTING_AS', from: before.actingAs, to: view.actingAs },
      { kind: 'VIEWING_AS', from: before.viewingAs, to: view.viewingAs },
    ].filter(({ from, to }) => from !== to);
    if (changes.length === 0) return true;
    const { rowCount } = await this.database.send(
      `WITH changed AS (
         UPDATE gateway.session SET sess = jsonb_set(sess, '{signedIn}', (sess -> 'signedIn') || $2::jsonb)
          WHERE sid = $1 RETURNING sid
       )
       INSERT INTO gateway.session_record (at, subject, kind, party, session_fingerprint)
       SELECT $3, $4, kind, party, ${FINGERPRINT} FROM changed, unnest($5::text[], $6::text[]) AS change (kind, party)`,
      [
        sid,
        JSON.stringify(view),
        this.clock.now().toISOString(),
        subject,
        changes.map(({ kind }) => kind),
        changes.map(({ to }) => to),
      ],
    );
    return rowCount > 0;
  }

  /** Records that a person has signed in, with all that the person holds. */
  async recordSignIn(sid: string, { subject }: SignedIn): Promise<void> {
    await this.database.send(
      `INSERT INTO gateway.session_record (at, subject, kind, session_fingerprint) VALUES ($1, $2, 'SIGNED_IN', $3)`,
      [this.clock.now().toISOString(), subject, fingerprintOf(sid)],
    );
  }

  /** Whether a session was ended by its person, or by whoever records that it closed it. */
  async wasEnded(sid: string): Promise<boolean> {
    const { rowCount } = await this.database.send(
      `SELECT FROM gateway.session_record
        WHERE session_fingerprint = $1 AND kind IN ('SIGNED_OUT', 'REVOKED') LIMIT 1`,
      [fingerprintOf(sid)],
    );
    return rowCount > 0;
  }

  /** Ends one session, or every session of its person, and records each. */
  async end(sid: string, options: { readonly everywhere: boolean }): Promise<void> {
    await this.database.send(
      `WITH gone AS (
         DELETE FROM gateway.session
          WHERE sid = $1 OR ($2 AND subject = (SELECT subject FROM gateway.session WHERE sid = $1)) RETURNING sid, subject
       )
       INSERT INTO gateway.session_record (at, subject, kind, session_fingerprint)
       SELECT $3, subject, CASE WHEN sid = $1 THEN 'SIGNED_OUT' ELSE 'REVOKED' END, ${FINGERPRINT}
         FROM gone WHERE subject IS NOT NULL`,
      [sid, options.everywhere, this.clock.now().toISOString()],
    );
  }
}

function fingerprintOf(sid: string): string {
  return createHash('sha256').update(sid).digest('hex');
}
