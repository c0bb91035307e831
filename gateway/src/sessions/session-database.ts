import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';
import { unavailable } from '../answers/unavailable.js';

const CONNECTIONS = 10;
const PATIENCE_MILLISECONDS = 3_000;

type Row = Readonly<Record<string, unknown>>;

/** What sends one statement. */
export interface Send {
  (sql: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Row[]; readonly rowCount: number }>;
}

/** The gateway’s own schema, as a role that owns nothing of it. An outage is `UNAVAILABLE`, never a crash. */
export class SessionDatabase {
  readonly pool: pg.Pool;

  constructor(
    url: string,
    private readonly log: FastifyBaseLogger,
  ) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: PATIENCE_MILLISECONDS,
      query_timeout: PATIENCE_MILLISECONDS,
      application_name: 'gateway',
    });
    // An idle connection that breaks must not end the process: the next statement opens another.
    this.pool.on('error', (error) => log.warn({ err: error }, 'a connection to the sessions broke'));
  }

  /** @throws PortalError `UNAVAILABLE` */
  readonly send: Send = async (sql, values = []) => {
    try {
      const { rows, rowCount } = await this.pool.query<Record<string, unknown>>(sql, [...values]);
      return { rows, rowCount: rowCount ?? 0 };
    } catch (error) {
      throw this.outage(error);
    }
  };

  /** Runs `work` in one transaction. @throws PortalError `UNAVAILABLE`, with nothing changed */
  async transaction<Result>(work: (send: Send) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect().catch((error: unknown) => {
      throw this.outage(error);
    });
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work(async (sql, values = []) => {
        const { rows, rowCount } = await client.query<Record<string, unknown>>(sql, [...values]);
        return { rows, rowCount: rowCount ?? 0 };
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      broken = error instanceof Error ? error : new Error(String(error));
      throw this.outage(error);
    } finally {
      // A connection that failed is closed, and what it had begun ends with it.
      client.release(broken);
    }
  }

  /** The error that callers see; the cause is for operators. */
  outage(error: unknown): Error {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason = error instanceof Error ? error.message : String(error);
    this.log.error({ code, reason }, 'the sessions cannot be reached');
    return unavailable('Les sessions sont momentanément indisponibles. Réessayez dans un instant.');
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
