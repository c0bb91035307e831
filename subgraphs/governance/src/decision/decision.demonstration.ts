import { demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

/** One invented commitment of the latest resolution that was adopted, due in the summer after its meeting. */
export async function loadDecisions(connection: Queryable): Promise<void> {
  await connection.query(
    `INSERT INTO governance.undertaking (id, rank, number, words, owed_by, owed_to, recurrence, resolution_id, due_on)
       SELECT $1, (SELECT max(rank) + 1 FROM governance.undertaking), 'CA-' || extract(year FROM m.meets_on) || '-01', $2,
              '{ANISCG}', '{SG_CIPDR,DGPN,DGGN,PP}', 'ONCE', r.id, make_date(extract(year FROM m.meets_on)::int + 1, 6, 30)
       FROM governance.resolution r JOIN governance.board_meeting m ON m.id = r.meeting_id
       WHERE governance.is_adopted(r.id) ORDER BY m.meets_on DESC, r.rank LIMIT 1`,
    [
      demonstrationId('decided-undertaking', 0),
      'Présenter aux financeurs un point d’étape sur l’exécution du budget (exemple).',
    ],
  );
}
