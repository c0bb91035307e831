import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type PageArgs,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import type { Trainer } from './trainer.model.js';

const LIST = 'trainers';
const TRAINERS = `
  SELECT t.id, t.name, t.version, c.email, c.phone
  FROM training.trainer t LEFT JOIN training.trainer_contact c ON c.trainer_id = t.id`;

/** The trainers by name; one statement, which counts on an empty page too. */
export async function trainerPage(transaction: Transaction, { first, after }: PageArgs): Promise<Connection<Trainer>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 2, after);
  const rows = await transaction.rows<Trainer & { total: number }>(
    `WITH page AS (
       ${TRAINERS} WHERE $1::text IS NULL OR (t.name, t.id) > ($1, $2::uuid) ORDER BY t.name, t.id LIMIT $3
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM training.trainer) AS counted LEFT JOIN page ON true
     ORDER BY page.name, page.id`,
    [position?.[0] ?? null, position ? parseIdentifier(position[1]) : null, size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ name, id }) => [name, id],
  });
}

export function trainersById(transaction: Transaction, ids: readonly string[]): Promise<Trainer[]> {
  return transaction.rows<Trainer>(`${TRAINERS} WHERE t.id = ANY ($1::uuid[])`, [[...ids]]);
}

/** The trainer's version, held against every other change until the transaction ends; nothing when there is none. */
export async function lockTrainer(transaction: Transaction, id: string): Promise<number | undefined> {
  const [row] = await transaction.rows<{ version: number }>(
    'SELECT version FROM training.trainer WHERE id = $1 FOR UPDATE',
    [id],
  );
  return row?.version;
}

export async function insertTrainer(transaction: Transaction, trainer: Omit<Trainer, 'version'>): Promise<void> {
  await transaction.rows('INSERT INTO training.trainer (id, name) VALUES ($1, $2)', [trainer.id, trainer.name]);
  await transaction.rows('INSERT INTO training.trainer_contact (trainer_id, email, phone) VALUES ($1, $2, $3)', [
    trainer.id,
    trainer.email,
    trainer.phone,
  ]);
}

export async function updateTrainer(transaction: Transaction, trainer: Omit<Trainer, 'version'>): Promise<void> {
  await transaction.rows('UPDATE training.trainer SET name = $2, version = version + 1 WHERE id = $1', [
    trainer.id,
    trainer.name,
  ]);
  await transaction.rows('UPDATE training.trainer_contact SET email = $2, phone = $3 WHERE trainer_id = $1', [
    trainer.id,
    trainer.email,
    trainer.phone,
  ]);
}
