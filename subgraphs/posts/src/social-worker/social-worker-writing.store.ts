import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

/** What is written of a social worker. */
export interface SocialWorkerContent {
  readonly givenName: string;
  readonly familyName: string;
  readonly recruitedOn: PlainDate;
  readonly professionalEmail: string | null;
  readonly professionalPhone: string | null;
  readonly privateEmail: string | null;
  readonly privatePhone: string | null;
}

/** A social worker as a change finds the record. */
export interface RecordedWorker {
  readonly id: string;
  readonly recruitedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly version: number;
}

/** The social worker, held against every other change and assignment until the transaction ends. */
export async function lockWorker(transaction: Transaction, id: string): Promise<RecordedWorker | undefined> {
  const [worker] = await transaction.rows<RecordedWorker>(
    `SELECT id, recruited_on::text AS "recruitedOn", ended_on::text AS "endedOn", version
     FROM posts.social_worker WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  return worker;
}

/** Records a person with what fewer may see, in one statement. */
export async function insertWorker(transaction: Transaction, id: string, content: SocialWorkerContent): Promise<void> {
  await transaction.rows(
    `WITH worker AS (
       INSERT INTO posts.social_worker (id, recruited_on) VALUES ($1, $2) RETURNING id, competent_parties, department_code
     ), identity AS (
       INSERT INTO posts.social_worker_identity (worker_id, given_name, family_name, professional_email, professional_phone, competent_parties, department_code)
         SELECT id, $3, $4, $5, $6, competent_parties, department_code FROM worker
     )
     INSERT INTO posts.social_worker_private_contact (worker_id, private_email, private_phone, competent_parties, department_code)
       SELECT id, $7, $8, competent_parties, department_code FROM worker`,
    [id, content.recruitedOn, ...namesOf(content), content.privateEmail, content.privatePhone],
  );
}

/** Corrects a record, what fewer may see too. */
export async function updateWorker(transaction: Transaction, id: string, content: SocialWorkerContent): Promise<void> {
  await transaction.rows('UPDATE posts.social_worker SET recruited_on = $2, version = version + 1 WHERE id = $1', [
    id,
    content.recruitedOn,
  ]);
  await transaction.rows(
    `UPDATE posts.social_worker_identity SET given_name = $2, family_name = $3, professional_email = $4,
       professional_phone = $5 WHERE worker_id = $1`,
    [id, ...namesOf(content)],
  );
  await transaction.rows(
    'UPDATE posts.social_worker_private_contact SET private_email = $2, private_phone = $3 WHERE worker_id = $1',
    [id, content.privateEmail, content.privatePhone],
  );
}

export async function recordEnd(transaction: Transaction, id: string, endedOn: PlainDate): Promise<void> {
  await transaction.rows('UPDATE posts.social_worker SET ended_on = $2, version = version + 1 WHERE id = $1', [
    id,
    endedOn,
  ]);
}

function namesOf({ givenName, familyName, professionalEmail, professionalPhone }: SocialWorkerContent) {
  return [givenName, familyName, professionalEmail, professionalPhone];
}
