import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { LocalSignatoryKind } from './local-convention.enums.js';

export interface NewLocalConvention {
  readonly id: string;
  readonly postId: string;
  readonly renewsId: string | null;
  readonly signedOn: PlainDate;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly signatories: readonly { readonly kind: LocalSignatoryKind; readonly label: string }[];
}

/** A convention of the post that is in force on one of these days. */
export async function inForceBetween(
  transaction: Transaction,
  postId: string,
  startsOn: PlainDate,
  endsOn: PlainDate,
): Promise<{ readonly startsOn: PlainDate; readonly lastDay: PlainDate } | undefined> {
  const [row] = await transaction.rows<{ startsOn: PlainDate; lastDay: PlainDate }>(
    `SELECT lower(in_force)::text AS "startsOn", (upper(in_force) - 1)::text AS "lastDay"
     FROM posts.local_convention WHERE post_id = $1 AND in_force && daterange($2, $3, '[]') ORDER BY in_force LIMIT 1`,
    [postId, startsOn, endsOn],
  );
  return row;
}

/** Adds a convention with its signatories, in one statement. */
export async function appendLocalConvention(transaction: Transaction, added: NewLocalConvention): Promise<void> {
  await transaction.rows(
    `WITH convention AS (
       INSERT INTO posts.local_convention (id, post_id, renews_id, signed_on, starts_on, ends_on, competent_parties, department_code)
         SELECT $1, id, $3, $4, $5, $6, competent_parties, department_code FROM posts.post WHERE id = $2
       RETURNING id, competent_parties, department_code
     )
     INSERT INTO posts.local_convention_signatory (convention_id, rank, kind, label, competent_parties, department_code)
       SELECT convention.id, signatory.rank, signatory.kind, signatory.label, competent_parties, department_code
       FROM convention, unnest($7::text[], $8::text[]) WITH ORDINALITY AS signatory (kind, label, rank)`,
    [
      added.id,
      added.postId,
      added.renewsId,
      added.signedOn,
      added.startsOn,
      added.endsOn,
      added.signatories.map(({ kind }) => kind),
      added.signatories.map(({ label }) => label),
    ],
  );
}

/** Ends a convention before its term. */
export async function appendEnd(
  transaction: Transaction,
  conventionId: string,
  endedOn: PlainDate,
  reason: string,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO posts.local_convention_end (convention_id, ended_on, reason, competent_parties, department_code)
       SELECT id, $2, $3, competent_parties, department_code FROM posts.local_convention WHERE id = $1`,
    [conventionId, endedOn, reason],
  );
}
