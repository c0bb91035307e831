import {
  connection,
  decodeCursor,
  fault,
  pageSize,
  type Connection,
  type Position,
  type Transaction,
} from '@iscg/subgraph-kit';
import { isIdentifier, parseDepartmentCode, type PlainDate } from '@iscg/values';
import type { LevelRow } from './dissemination.access.js';
import type { DisseminationsArgs } from './dissemination.args.js';
import type { DisseminationLevel } from './dissemination.enums.js';
import type { Dissemination, DisseminationReminder } from './dissemination.model.js';

const LIST = 'disseminations';

/** Days without an acknowledgement after which a reminder is due, on the day $1. */
const REMINDER_DAYS = `(SELECT reminder_days FROM governance.dissemination_setting
  WHERE effective_on <= $1::date ORDER BY effective_on DESC LIMIT 1)`;

/** Every recipient, with what was recorded of it. */
const RECIPIENTS = `
  SELECT d.id, d.recipient, d.level, d.party AS "partyCode", d.department_code AS "departmentCode",
         sent.occurred_on AS "sentOn", sent.means, acknowledged.occurred_on AS "acknowledgedOn",
         reminded.number AS "reminderCount", CASE WHEN acknowledged.id IS NULL
           THEN greatest(sent.occurred_on, reminded.latest) + ${REMINDER_DAYS} END AS "reminderDueOn"
  FROM governance.dissemination d
    LEFT JOIN governance.dissemination_step sent ON sent.dissemination_id = d.id AND sent.kind = 'SENT' AND NOT sent.cancelled
    LEFT JOIN governance.dissemination_step acknowledged
      ON acknowledged.dissemination_id = d.id AND acknowledged.kind = 'ACKNOWLEDGED' AND NOT acknowledged.cancelled
    LEFT JOIN LATERAL (SELECT count(*)::int AS number, max(occurred_on) AS latest FROM governance.dissemination_step
      WHERE dissemination_id = d.id AND kind = 'REMINDED' AND NOT cancelled) reminded ON true`;

/** The same as they stand on the day $1. */
const DISSEMINATIONS = `
  SELECT r.*, $1::date AS "asOf", CASE WHEN r."acknowledgedOn" IS NOT NULL THEN 'ACKNOWLEDGED'
           WHEN r."sentOn" IS NULL THEN 'TO_SEND' WHEN r."reminderDueOn" <= $1::date THEN 'REMINDER_DUE' ELSE 'SENT'
         END AS status
  FROM (${RECIPIENTS}) r`;

/** Level, département and title, compared letter by letter. */
const PLACE = `(d.level || ' ' || coalesce(d."departmentCode", '') || ' ' || d.recipient) COLLATE "C"`;
const PLACE_TEXT = /^[^\0\ud800-\udfff]{1,200}$/u;

type Listed = Dissemination & { readonly total: number; readonly place: string };

/** The recipients asked for that the viewer may see, by level, département and title. */
export async function disseminationPage(
  transaction: Transaction,
  today: PlainDate,
  { party, level, statuses, departmentCode, first, after }: DisseminationsArgs,
): Promise<Connection<Dissemination>> {
  const size = pageSize(first);
  const [place, id] = positionOf(decodeCursor(LIST, 2, after));
  const department =
    departmentCode === undefined || departmentCode === null ? null : parseDepartmentCode(departmentCode);
  const rows = await transaction.rows<Listed>(
    `WITH selected AS MATERIALIZED (
       SELECT d.*, ${PLACE} AS place FROM (${DISSEMINATIONS}) d
       WHERE ($2::text IS NULL OR d."partyCode" = $2) AND ($3::text IS NULL OR d.level = $3)
         AND ($4::text[] IS NULL OR d.status = ANY ($4)) AND ($5::text IS NULL OR d."departmentCode" = $5)
     ), page AS (
       SELECT * FROM selected WHERE $6::text IS NULL OR (place, id) > ($6, $7::uuid) ORDER BY place, id LIMIT $8
     )
     SELECT counted.total, page.* FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page ON true
     ORDER BY page.place, page.id`,
    [today, party ?? null, level ?? null, statuses ? [...statuses] : null, department, place, id, size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter((row) => row.id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: (row) => [row.place, row.id],
  });
}

/** A position is text of the caller's until it is read as a place of the list. @throws PortalError `BAD_USER_INPUT` */
function positionOf(position: Position | undefined): readonly [place: string | null, id: string | null] {
  if (!position) return [null, null];
  const [place = '', id] = position;
  if (PLACE_TEXT.test(place) && isIdentifier(id)) return [place, id];
  throw fault('after', 'Le curseur donné à « after » ne désigne aucune place de la liste : recommencez sans curseur.');
}

/** Recipients by id as they stand on a day, those that the viewer may see. */
export function disseminationsById(
  transaction: Transaction,
  today: PlainDate,
  ids: readonly string[],
): Promise<Dissemination[]> {
  return transaction.rows<Dissemination>(`${DISSEMINATIONS} WHERE r.id = ANY ($2::uuid[])`, [today, [...ids]]);
}

/** The reminders of several recipients, the latest first. */
export function remindersOfDisseminations(
  transaction: Transaction,
  ids: readonly string[],
): Promise<DisseminationReminder[]> {
  return transaction.rows<DisseminationReminder>(
    `SELECT id, dissemination_id AS "disseminationId", party AS "partyCode", department_code AS "departmentCode",
            occurred_on AS "on", means, recorded_at AS "recordedAt"
     FROM governance.dissemination_step WHERE dissemination_id = ANY ($1::uuid[]) AND kind = 'REMINDED' AND NOT cancelled
     ORDER BY occurred_on DESC, id DESC`,
    [[...ids]],
  );
}

/** Recipients of one level in one département, or in none. */
export interface LevelCount extends LevelRow {
  readonly level: DisseminationLevel;
  readonly recipients: number;
  readonly sent: number;
  readonly acknowledged: number;
}

/** Counts of what the viewer may count, the rows themselves unseen. */
export function levelCounts(transaction: Transaction): Promise<LevelCount[]> {
  return transaction.rows<LevelCount>(
    `SELECT level, party AS "partyCode", department_code AS "departmentCode", recipients, sent, acknowledged
     FROM governance.dissemination_count`,
  );
}

/** Days without an acknowledgement after which a reminder is due, on a day. */
export async function reminderDaysOn(transaction: Transaction, day: PlainDate): Promise<number> {
  const [setting] = await transaction.rows<{ days: number | null }>(`SELECT ${REMINDER_DAYS}::int AS days`, [day]);
  return setting?.days ?? 0;
}
