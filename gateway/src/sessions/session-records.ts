import { createHash } from 'node:crypto';
import { PARTIES } from '@iscg/access';
import { z } from 'zod';
import type { SessionDatabase } from './session-database.js';

const PAGE_SIZE = 20;

const rowShape = z
  .object({
    id: z.string(),
    at: z.date(),
    kind: z.enum([
      'SIGNED_IN',
      'SIGNED_OUT',
      'REVOKED',
      'ACTING_AS',
      'VIEWING_AS',
      'CALENDAR_OPENED',
      'CALENDAR_CLOSED',
    ]),
    party: z.enum(PARTIES).nullable(),
    here: z.boolean(),
  })
  .transform(({ at, ...row }) => ({ ...row, at: at.toISOString() }));

/** What a person did with a session: when (ISO 8601 in UTC), what, as which party, and whether in this very session. */
export type SessionRecord = z.output<typeof rowShape>;

export interface SessionRecordPage {
  /** The newest first. */
  readonly records: readonly SessionRecord[];
  /** What to ask the next page with; `null` on the last one. */
  readonly before: string | null;
}

/** The records of the sessions of one person, which can only be read. */
export class SessionRecords {
  constructor(private readonly database: SessionDatabase) {}

  /** @param before only those older than this record */
  async of(subject: string, sid: string, before: string | undefined): Promise<SessionRecordPage> {
    const { rows } = await this.database.send(
      `SELECT id::text, at, kind, party, session_fingerprint = $2 AS here FROM gateway.session_record
        WHERE subject = $1 AND ($3::bigint IS NULL OR id < $3) ORDER BY session_record.id DESC LIMIT ${PAGE_SIZE + 1}`,
      [subject, createHash('sha256').update(sid).digest('hex'), before ?? null],
    );
    const records = z.array(rowShape).parse(rows.slice(0, PAGE_SIZE));
    return { records, before: rows.length > PAGE_SIZE ? (records.at(-1)?.id ?? null) : null };
  }
}
