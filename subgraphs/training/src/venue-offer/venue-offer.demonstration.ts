import { FUNDERS } from '@iscg/access';
import { createRandom, demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import { parsePlainDate, plusDays } from '@iscg/values';
import { INVENTED_VENUES } from '../venue/index.js';

const SEED = 20_261_104;
const LATEST = parsePlainDate('2026-11-20');

/** 32 invented rooms: the last eight asked are without an answer, four of them for more than two weeks. */
export async function loadVenueOffers(connection: Queryable): Promise<void> {
  const random = createRandom(SEED);
  const offers = Array.from({ length: 32 }, (_, index) => {
    const party = FUNDERS[index % FUNDERS.length] ?? 'DGPN';
    const askedOn = plusDays(LATEST, -index * 5 - random.integer(0, 2));
    const venue = random.pick(INVENTED_VENUES.filter(({ offeredBy }) => offeredBy === party));
    const spontaneous = index >= 8 && random.chance(0.25);
    const refused = index >= 8 && !spontaneous && random.chance(0.3);
    return {
      id: demonstrationId('venue-offer', index),
      party,
      spontaneous,
      from: plusDays(askedOn, 45),
      to: plusDays(askedOn, 45 + random.integer(0, 3)),
      department: venue.departmentCode,
      place: spontaneous ? null : `Près de : ${venue.address} (exemple)`,
      persons: spontaneous ? null : random.pick([12, 16, 20, 24]),
      equipment: random.pick(['Vidéoprojecteur et paperboard', 'Vidéoprojecteur', null]),
      askedOn,
      answeredAt: index < 8 ? null : `${plusDays(askedOn, spontaneous ? 0 : random.integer(2, 20))}T10:00:00Z`,
      venue: refused ? null : venue.id,
      reason: refused ? 'Salle occupée par une opération en cours (exemple)' : null,
    };
  });
  const rows = [JSON.stringify(offers)];
  await connection.query(OFFERS, rows);
  await connection.query(REMINDERS, rows);
  await connection.query(ANSWERS, rows);
}

const OFFERS = `
  INSERT INTO training.venue_offer (id, party, spontaneous, first_day, last_day, department_code, place, persons, equipment, asked_on)
    SELECT id, party, spontaneous, "from", "to", department, place, persons, equipment, "askedOn"
    FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, party text, spontaneous boolean, "from" date, "to" date,
      department text, place text, persons smallint, equipment text, "askedOn" date)`;

/** One of those without an answer was reminded once already. */
const REMINDERS = `
  INSERT INTO training.venue_offer_reminder (offer_id, reminded_on)
    SELECT id, "askedOn" + 14 FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, "askedOn" date, "answeredAt" timestamptz)
    WHERE "answeredAt" IS NULL ORDER BY "askedOn" LIMIT 1`;

const ANSWERS = `
  INSERT INTO training.venue_offer_answer (offer_id, venue_id, reason, answered_at)
    SELECT id, venue, reason, "answeredAt"
    FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, venue uuid, reason text, "answeredAt" timestamptz)
    WHERE "answeredAt" IS NOT NULL`;
