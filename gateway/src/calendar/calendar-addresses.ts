import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '@iscg/values';
import { z } from 'zod';
import type { SignedIn } from '../sessions/portal-session.js';
import type { SessionDatabase } from '../sessions/session-database.js';

const SECRET_BYTES = 32;
const SECRET = /^[A-Za-z0-9_-]{43}$/;

const ownerShape = z.object({
  subject: z.string(),
  name: z.string(),
  email: z.string(),
  siret: z.string().nullable(),
});
/** Whose calendar an address gives, as the identity provider vouched when it was made. */
export type CalendarOwner = z.output<typeof ownerShape>;

/** The secret addresses at which calendar programs read; the database keeps fingerprints only. */
export class CalendarAddresses {
  constructor(
    private readonly database: SessionDatabase,
    private readonly clock: Clock,
  ) {}

  /** Makes the person’s one address, in the place of any former one. @returns the secret, which is kept nowhere */
  async make(sid: string, { subject, name, email, siret }: SignedIn): Promise<string> {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    await this.database.send(
      `WITH made AS (
         INSERT INTO gateway.calendar_address AS a (subject, fingerprint, email, siret, name, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (subject) DO UPDATE SET fingerprint = excluded.fingerprint, email = excluded.email,
           siret = excluded.siret, name = excluded.name, created_at = excluded.created_at
         RETURNING a.subject
       )
       INSERT INTO gateway.session_record (at, subject, kind, session_fingerprint)
       SELECT $6, subject, 'CALENDAR_OPENED', $7 FROM made`,
      [subject, fingerprint(secret), email, siret ?? null, name, this.clock.now().toISOString(), fingerprint(sid)],
    );
    return secret;
  }

  /** Ends the person’s address, if there is one. */
  async revoke(sid: string, { subject }: SignedIn): Promise<void> {
    await this.database.send(
      `WITH gone AS (DELETE FROM gateway.calendar_address WHERE subject = $1 RETURNING subject)
       INSERT INTO gateway.session_record (at, subject, kind, session_fingerprint)
       SELECT $2, subject, 'CALENDAR_CLOSED', $3 FROM gone`,
      [subject, this.clock.now().toISOString(), fingerprint(sid)],
    );
  }

  /** Since when the person has an address, ISO 8601 in UTC; `null` without one. */
  async madeAt({ subject }: SignedIn): Promise<string | null> {
    const { rows } = await this.database.send('SELECT created_at FROM gateway.calendar_address WHERE subject = $1', [
      subject,
    ]);
    const [row] = rows;
    return row ? z.date().parse(row['created_at']).toISOString() : null;
  }

  async ownerOf(secret: string): Promise<CalendarOwner | undefined> {
    if (!SECRET.test(secret)) return undefined;
    const { rows } = await this.database.send(
      'SELECT subject, name, email, siret FROM gateway.calendar_address WHERE fingerprint = $1',
      [fingerprint(secret)],
    );
    return rows[0] && ownerShape.parse(rows[0]);
  }
}

function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
