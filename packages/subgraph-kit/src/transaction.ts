import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import pg from 'pg';
import { viewerSettings, type Viewer } from '@iscg/access';

/** One transaction of one viewer: the only way for a store to reach PostgreSQL. */
export interface Transaction {
  /** Rows of one statement; parameters are `$1`, `$2`… */
  rows<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** TypeORM's manager on the same connection and transaction. */
  readonly manager: EntityManager;
}

export interface OpenTransaction extends Transaction {
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

export type Access = 'READ' | 'WRITE';

/** Called with the text of every statement of a request; lets tests count them. */
export type StatementListener = (sql: string) => void;

const BEGIN: Readonly<Record<Access, string>> = {
  READ: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  WRITE: 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE',
};

/**
 * Opens a transaction with the viewer set for its duration, in one round trip. Reads see one moment. The
 * settings end with the transaction, so nothing of a viewer survives on a pooled connection.
 */
export async function openTransaction(
  source: DataSource,
  viewer: Viewer,
  access: Access,
  onStatement: StatementListener = () => undefined,
): Promise<OpenTransaction> {
  const runner = source.createQueryRunner();
  const query = queued(runner, onStatement);
  try {
    await runner.connect();
    await query(`${BEGIN[access]}; SELECT ${settings(viewer)}`);
  } catch (error) {
    await runner.release();
    throw error;
  }
  let ended: Promise<void> | undefined;
  const end = (statement: 'COMMIT' | 'ROLLBACK') =>
    (ended ??= query(statement)
      .then(() => undefined)
      .finally(() => runner.release()));
  return {
    rows: (sql, parameters = []) => query(sql, [...parameters]),
    manager: runner.manager,
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
  };
}

/** Puts the runner's statements in a queue: one connection never carries two at once. */
function queued(
  runner: QueryRunner,
  onStatement: StatementListener,
): (sql: string, parameters?: unknown[]) => Promise<never> {
  const send = runner.query.bind(runner) as (...call: unknown[]) => Promise<never>;
  let last: Promise<unknown> = Promise.resolve();
  const query = (sql: string, ...rest: unknown[]) => {
    onStatement(sql);
    const sent = last.then(() => send(sql, ...rest));
    last = sent.catch(() => undefined);
    return sent;
  };
  return Object.assign(runner, { query }).query;
}

function settings(viewer: Viewer): string {
  return [...viewerSettings(viewer)]
    .map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`)
    .join(', ');
}
