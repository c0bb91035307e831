import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import {
  parisToday,
  parseDepartmentCode,
  parseIdentifier,
  parsePlainDate,
  type Clock,
  type PlainDate,
} from '@iscg/values';
import type { AskedCount } from '../asking/index.js';
import type { VenueOffersArgs } from './venue-offer.args.js';
import type { VenueOffer, VenueOfferState } from './venue-offer.model.js';

/** Which list: every offer, the latest first, or those that a reminder is due for, the longest overdue first. */
type OfferList = 'venueOffers' | 'remindersDue';

/** Every offer `o` as it stands on the day $1. */
const OFFERS = `
  SELECT o.id, o.party AS "partyCode", o.spontaneous, o.first_day AS "from", o.last_day AS "to",
         o.department_code AS "departmentCode", o.place, o.persons, o.equipment, o.asked_on AS "askedOn", o.state,
         a.answered_at AS "answeredAt", a.venue_id AS "venueId", a.reason, o.reminded_on AS "remindedOn",
         CASE o.state WHEN 'ASKED' THEN coalesce(o.reminded_on, o.asked_on) + s.reminder_days END AS "reminderDueOn",
         o.state = 'ASKED' AND coalesce(o.reminded_on, o.asked_on) + s.reminder_days <= $1::date AS "reminderDue"
  FROM training.venue_offer o LEFT JOIN training.venue_offer_answer a ON a.offer_id = o.id CROSS JOIN training.settings s`;

/** $2 states, $3 party, $4 département, $5 whether a reminder is due. */
const FILTER = `
  ($2::text[] IS NULL OR o.state = ANY ($2)) AND ($3::text IS NULL OR o.party = $3)
  AND ($4::text IS NULL OR o.department_code = $4)
  AND (NOT $5::boolean OR o.state = 'ASKED'
       AND coalesce(o.reminded_on, o.asked_on) + (SELECT reminder_days FROM training.settings) <= $1::date)`;

const ORDERS: Readonly<Record<OfferList, { readonly sort: string; readonly follows: string }>> = {
  venueOffers: { sort: 'DESC', follows: '<' },
  remindersDue: { sort: 'ASC', follows: '>' },
};

/** How many offers of a party are in a state. */
export type OfferCount = AskedCount<VenueOfferState>;

export interface NewVenueOffer extends Pick<
  VenueOffer,
  'id' | 'partyCode' | 'spontaneous' | 'from' | 'to' | 'departmentCode'
> {
  readonly place: string | null;
  readonly persons: number | null;
  readonly equipment: string | null;
  readonly askedOn: PlainDate;
}

/** The offers that the viewer may see, by the day of asking; one statement, which counts on an empty page too. */
export async function venueOfferPage(
  transaction: Transaction,
  clock: Clock,
  list: OfferList,
  { state, party, departmentCode, first, after }: VenueOffersArgs,
): Promise<Connection<VenueOffer>> {
  const size = pageSize(first);
  const { sort, follows } = ORDERS[list];
  const position = decodeCursor(list, 2, after);
  const rows = await transaction.rows<VenueOffer & { total: number }>(
    `WITH page AS (
       ${OFFERS} WHERE ${FILTER} AND ($6::date IS NULL OR (o.asked_on, o.id) ${follows} ($6::date, $7::uuid))
       ORDER BY o.asked_on ${sort}, o.id ${sort} LIMIT $8
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM training.venue_offer o WHERE ${FILTER}) AS counted LEFT JOIN page ON true
     ORDER BY page."askedOn" ${sort}, page.id ${sort}`,
    [
      parisToday(clock),
      state && state.length > 0 ? state : null,
      party ?? null,
      departmentCode === undefined || departmentCode === null ? null : parseDepartmentCode(departmentCode),
      list === 'remindersDue',
      position ? parsePlainDate(position[0]) : null,
      position ? parseIdentifier(position[1]) : null,
      size + 1,
    ],
  );
  return connection({
    list,
    rows: rows.filter((row) => row.id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: (row) => [row.askedOn, row.id],
  });
}

export function venueOffersById(transaction: Transaction, clock: Clock, ids: readonly string[]): Promise<VenueOffer[]> {
  return transaction.rows<VenueOffer>(`${OFFERS} WHERE o.id = ANY ($2::uuid[])`, [parisToday(clock), [...ids]]);
}

/** The counts by party, département and state, those the viewer may see. */
export function offerCounts(transaction: Transaction): Promise<OfferCount[]> {
  return transaction.rows<OfferCount>(
    `SELECT party, department_code AS "departmentCode", state, number FROM training.venue_offer_count`,
  );
}

export async function insertOffer(transaction: Transaction, offer: NewVenueOffer): Promise<void> {
  await transaction.rows(
    `INSERT INTO training.venue_offer
       (id, party, spontaneous, first_day, last_day, department_code, place, persons, equipment, asked_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      offer.id,
      offer.partyCode,
      offer.spontaneous,
      offer.from,
      offer.to,
      offer.departmentCode,
      offer.place,
      offer.persons,
      offer.equipment,
      offer.askedOn,
    ],
  );
}

/** Gives a room, or the reason why there is none. */
export async function insertOfferAnswer(
  transaction: Transaction,
  answer: { readonly id: string; readonly venueId: string | null; readonly reason: string | null; readonly at: Date },
): Promise<void> {
  await transaction.rows(
    'INSERT INTO training.venue_offer_answer (offer_id, venue_id, reason, answered_at) VALUES ($1, $2, $3, $4)',
    [answer.id, answer.venueId, answer.reason, answer.at],
  );
}

export async function insertReminder(transaction: Transaction, id: string, on: PlainDate): Promise<void> {
  await transaction.rows('INSERT INTO training.venue_offer_reminder (offer_id, reminded_on) VALUES ($1, $2)', [id, on]);
}
