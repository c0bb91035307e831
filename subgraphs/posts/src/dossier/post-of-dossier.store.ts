import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

/** A post, as far as what is written about it must agree with it. */
export interface PostOfDossier {
  readonly id: string;
  readonly reference: string;
  /** The first day of its history. */
  readonly plannedOn: PlainDate;
}

/** The post that the viewer may see, whatever the day. */
export async function postOfDossier(transaction: Transaction, id: string): Promise<PostOfDossier | undefined> {
  const [row] = await transaction.rows<PostOfDossier>(
    `SELECT p.id, p.reference, (SELECT min(occurred_on) FROM posts.post_event WHERE post_id = p.id)::text AS "plannedOn"
     FROM posts.post p WHERE p.id = $1`,
    [id],
  );
  return row;
}
