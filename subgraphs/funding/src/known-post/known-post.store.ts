import type { Transaction } from '@iscg/subgraph-kit';
import type { CompetenceRow } from './known-post.access.js';

/** A post of which the posts' service has told, and who is competent over it; undefined for no post of the viewer's. */
export async function knownPost(transaction: Transaction, postId: string): Promise<CompetenceRow | undefined> {
  const [post] = await transaction.rows<CompetenceRow>(
    `SELECT competent_parties AS "competentParties", department_code AS "departmentCode"
     FROM funding.known_post WHERE id = $1`,
    [postId],
  );
  return post;
}
