import type { PlainDate } from '@iscg/values';
import { z } from 'zod';
import type { SessionDatabase } from '../sessions/session-database.js';

const dueShape = z.object({ person: z.string() });

/**
 * The letters of a week. Its first run puts down who is to get one; who has none yet is tried again by the later runs of
 * that week, and the next week begins anew.
 */
export class WeeklyRound {
  constructor(
    private readonly database: SessionDatabase,
    /** Its Monday. */
    private readonly week: PlainDate,
  ) {}

  /** Begins the week for these persons unless it has begun. @returns who has still to get its letter */
  begin(persons: readonly string[]): Promise<ReadonlySet<string>> {
    return this.database.transaction(async (query) => {
      await query('DELETE FROM gateway.weekly_round WHERE week < $1', [this.week]);
      await query('DELETE FROM gateway.weekly_letter WHERE week < $1', [this.week]);
      await query(
        `WITH begun AS (INSERT INTO gateway.weekly_round (week) VALUES ($1) ON CONFLICT DO NOTHING RETURNING week)
         INSERT INTO gateway.weekly_letter (person, week)
           SELECT p.subject, begun.week FROM begun JOIN gateway.person p ON p.subject = ANY ($2)`,
        [this.week, persons],
      );
      const { rows } = await query('SELECT person FROM gateway.weekly_letter WHERE week = $1', [this.week]);
      return new Set(rows.map((row) => dueShape.parse(row).person));
    });
  }

  /** The person has the letter of the week, or there was nothing to tell. */
  async end(person: string): Promise<void> {
    await this.database.send('DELETE FROM gateway.weekly_letter WHERE person = $1', [person]);
  }
}
