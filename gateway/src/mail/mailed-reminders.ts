import type { Clock } from '@iscg/values';
import { z } from 'zod';
import type { SessionDatabase } from '../sessions/session-database.js';

const lockShape = z.object({ locked: z.boolean() });
const markShape = z.object({ notification_id: z.string() });

/** Which reminders were sent to whom, for a year. */
export class MailedReminders {
  constructor(
    private readonly database: SessionDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Hands those to `send` that were not sent to the person yet, if there are any, and marks them once it says that they
   * left. One gateway at a time writes to a person; another passes on. @returns whether nothing is left to send
   */
  async sendNew(
    person: string,
    ids: readonly string[],
    send: (fresh: ReadonlySet<string>) => Promise<boolean>,
  ): Promise<boolean> {
    return this.database.transaction(async (query) => {
      const lock = await query('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS locked', [
        `gateway.mailed_notification ${person}`,
      ]);
      if (!lockShape.parse(lock.rows[0]).locked) return false;
      const { rows } = await query(
        'SELECT notification_id FROM gateway.mailed_notification WHERE person = $1 AND notification_id = ANY ($2)',
        [person, ids],
      );
      const sent = new Set(rows.map((row) => markShape.parse(row).notification_id));
      const fresh = new Set(ids.filter((id) => !sent.has(id)));
      if (fresh.size === 0) return true;
      if (!(await send(fresh))) return false;
      await query(
        `INSERT INTO gateway.mailed_notification (person, notification_id, sent_at)
         SELECT $1, id, $3 FROM unnest($2::uuid[]) AS id`,
        [person, [...fresh], this.clock.now().toISOString()],
      );
      return true;
    });
  }
}
