import { DIRECTORATES } from '@iscg/access';
import { createRandom, demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import { parsePlainDate, plusDays } from '@iscg/values';
import { Audience } from '../programme/index.js';

const SEED = 20_261_103;
const LATEST = parsePlainDate('2026-11-19');
const MESSAGES = [
  'Prévoir une demi-journée, de préférence le matin (exemple).',
  'Les nouveaux commandants d’unité n’ont pas encore rencontré l’intervenant social (exemple).',
  null,
];
const DEPARTMENTS: Readonly<Record<string, readonly string[]>> = {
  DGPN: ['31', '69', '13', '59'],
  DGGN: ['17', '77', '29', '974'],
  PP: ['75', '92', '93', '94'],
};

/** 48 invented requests of two years: most answered with a session, some refused or withdrawn, the last ones pending. */
export async function loadTrainingRequests(connection: Queryable): Promise<void> {
  const random = createRandom(SEED);
  const requests = Array.from({ length: 48 }, (_, index) => {
    const party = DIRECTORATES[index % DIRECTORATES.length] ?? 'DGPN';
    const askedOn = plusDays(LATEST, -index * 14 - random.integer(0, 9));
    return {
      id: demonstrationId('training-request', index),
      party,
      audience: random.pick(Object.values(Audience).filter((audience) => !audience.includes('ISCG'))),
      persons: random.integer(6, 40),
      from: plusDays(askedOn, 30),
      to: plusDays(askedOn, 30 + random.integer(30, 120)),
      department: random.pick(DEPARTMENTS[party] ?? ['75']),
      message: random.pick(MESSAGES),
      askedAt: `${askedOn}T09:30:00Z`,
      answeredAt: `${plusDays(askedOn, random.integer(3, 25))}T14:00:00Z`,
      end: index < 9 ? 'PENDING' : random.pick(['ANSWERED', 'ANSWERED', 'ANSWERED', 'REFUSED', 'WITHDRAWN']),
    };
  });
  await connection.query(REQUESTS, [JSON.stringify(requests)]);
  await connection.query(ANSWERS, [JSON.stringify(requests)]);
  await connection.query(WITHDRAWALS, [JSON.stringify(requests)]);
}

const REQUESTS = `
  INSERT INTO training.training_request (id, party, audience, persons, first_day, last_day, department_code, message, requested_at)
    SELECT id, party, audience, persons, "from", "to", department, message, "askedAt"
    FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, party text, audience text, persons smallint, "from" date, "to" date,
                                                  department text, message text, "askedAt" timestamptz)`;

/** The answer is the first session of the audience after the request. */
const ANSWERS = `
  INSERT INTO training.training_request_answer (request_id, session_id, reason, answered_at)
    SELECT source.id, found.id, CASE WHEN found.id IS NULL THEN 'Aucun formateur disponible sur cette période (exemple)' END,
           "answeredAt"
    FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, audience text, "from" date, "end" text, "answeredAt" timestamptz)
    LEFT JOIN LATERAL (
      SELECT s.id FROM training.session s JOIN training.programme p ON p.id = s.programme_id
      WHERE "end" = 'ANSWERED' AND p.audience = source.audience AND s.starts_at >= "from" AND s.state IN ('OPEN', 'HELD')
      ORDER BY s.starts_at, s.id LIMIT 1) found ON true
    WHERE "end" IN ('ANSWERED', 'REFUSED')`;

const WITHDRAWALS = `
  INSERT INTO training.training_request_withdrawal (request_id, withdrawn_at)
    SELECT id, "answeredAt" FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, "end" text, "answeredAt" timestamptz)
    WHERE "end" = 'WITHDRAWN'`;
