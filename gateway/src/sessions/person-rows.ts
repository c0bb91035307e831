import type { Party } from '@iscg/access';
import type { Clock } from '@iscg/values';
import { z } from 'zod';
import type { SessionDatabase } from './session-database.js';

/** A person as the provider has just vouched for. */
export interface ArrivingPerson {
  readonly issuer: string;
  readonly providerSubject: string;
  readonly email: string;
  readonly name: string;
  readonly siret?: string;
  /** Held by what the provider vouched for. */
  readonly parties: readonly Party[];
  /** Of a person whom records already name. */
  readonly subject?: string;
}

export interface KnownPerson {
  /** Stable whatever the provider calls the person. */
  readonly subject: string;
  /** Instant of the last activity before this arrival, ISO 8601 in UTC; `null` for someone new. */
  readonly lastActivityAt: string | null;
}

const row = z.object({ id: z.string(), subject: z.string(), last_activity_at: z.date() });

/** The persons who have signed in, whom providers may rename: found by provider and subject, or else by e-mail. */
export class PersonRows {
  constructor(
    private readonly database: SessionDatabase,
    private readonly clock: Clock,
  ) {}

  /** The person who arrives, bound to the provider’s present subject and e-mail; made when nobody is known by either. */
  async arrive(person: ArrivingPerson): Promise<KnownPerson> {
    const { issuer, providerSubject, email, name, siret = null, parties, subject = null } = person;
    const now = this.clock.now().toISOString();
    return this.database.transaction(async (send) => {
      // Sign-ins are rare: one at a time, two first visits of one person cannot make two persons.
      await send(`SELECT pg_advisory_xact_lock(hashtextextended('gateway.person', 0))`);
      const { rows } = await send(
        `SELECT id, subject, last_activity_at FROM gateway.person
          WHERE (issuer = $1 AND provider_subject = $2) OR email = $3 OR subject = $4
          ORDER BY (issuer = $1 AND provider_subject = $2) DESC, (email IS NOT DISTINCT FROM $3) DESC LIMIT 1`,
        [issuer, providerSubject, email, subject],
      );
      const known = rows[0] && row.parse(rows[0]);
      if (!known) {
        const made = await send(
          `INSERT INTO gateway.person (id, subject, email, issuer, provider_subject, name, last_activity_at,
                                       siret, parties, verified_at)
           SELECT id, coalesce($1, 'person-' || id), $2, $3, $4, $5, $6, $7, $8, $6 FROM gen_random_uuid() AS id
           RETURNING id, subject, last_activity_at`,
          [subject, email, issuer, providerSubject, name, now, siret, parties],
        );
        return { subject: row.parse(made.rows[0]).subject, lastActivityAt: null };
      }
      // An address that another person already has stays with that one.
      await send(
        `UPDATE gateway.person SET issuer = $2, provider_subject = $3, name = $4, last_activity_at = $5,
                siret = $7, parties = $8, verified_at = $5,
                email = CASE WHEN EXISTS (SELECT FROM gateway.person other WHERE other.email = $6 AND other.id <> $1)
                             THEN NULL ELSE $6 END
          WHERE id = $1`,
        [known.id, issuer, providerSubject, name, now, email, siret, parties],
      );
      return { subject: known.subject, lastActivityAt: known.last_activity_at.toISOString() };
    });
  }
}
