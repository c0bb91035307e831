import { demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

/** One invented notice, withdrawn before it took effect: the convention goes on. */
export async function loadNotices(connection: Queryable): Promise<void> {
  const id = demonstrationId('termination-notice', 0);
  await connection.query(
    `INSERT INTO governance.termination_notice (id, given_by, letter_number, sent_on, received_on, recorded_at)
     VALUES ($1, 'ANISCG', 'RK 00 000 000 1 FR (exemple)', '2022-07-11', '2022-07-13', '2022-07-13T09:30:00Z')`,
    [id],
  );
  await connection.query(
    `INSERT INTO governance.termination_notice_withdrawal (notice_id, given_by, withdrawn_on, reason)
     VALUES ($1, 'ANISCG', '2022-09-20', 'Retirée d’un commun accord après confirmation des subventions (exemple).')`,
    [id],
  );
}
