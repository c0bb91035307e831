import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';
import { unavailable } from '../answers/unavailable.js';
import { InvalidEnvironment } from '../invalid-environment.js';

const CONNECTIONS = 10;
const PATIENCE_MILLISECONDS = 3_000;

/** Sessions come and go, records are only added to: no more and no less than that. */
const CHECK = `
  SELECT has_table_privilege('gateway.session', 'SELECT') AND has_table_privilege('gateway.session', 'DELETE')
     AND has_table_privilege('gateway.person', 'UPDATE') AND has_table_privilege('gateway.session_record', 'INSERT')
     AND has_table_privilege('gateway.weekly_letter', 'INSERT')
     AND NOT has_table_privilege('gateway.session_record', 'UPDATE, DELETE, TRUNCATE') AS may`;

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

  /**
   * Tries what every session needs. @throws InvalidEnvironment naming what is wrong with the address, the role or the
   * schema, without the password
   */
  async check(): Promise<void> {
    const { rows } = await this.pool.query<{ may: boolean }>(CHECK).catch((error: unknown) => {
      throw new InvalidEnvironment(`SESSION_DATABASE_URL: ${reasonOf(error)}`);
    });
    if (rows[0]?.may) return;
    throw new InvalidEnvironment('SESSION_DATABASE_URL: is not of the role gateway_app, whose rights sessions need');
  }

  /** Whether it answers, asked anew; an outage is no line of the log each time. */
  async isReady(timeoutMilliseconds: number): Promise<boolean> {
    const late = new Promise<boolean>((resolve) => void setTimeout(() => resolve(false), timeoutMilliseconds).unref());
    const answered = this.pool.query('SELECT').then(
      () => true,
      () => false,
    );
    return Promise.race([answered, late]);
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

/** What PostgreSQL or the network says, in words and by its code. */
function reasonOf(error: unknown): string {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no answer in time';
  // No such schema, no such table.
  if (code === '3F000' || code === '42P01') return `the database has no sessions (${code}): run npm run migrate`;
  if (code === '42501') return `is not of the role gateway_app, whose rights sessions need (${code})`;
  return /^[0-9A-Z]{5}$/.test(code)
    ? `PostgreSQL refuses the connection (${code})`
    : `PostgreSQL cannot be reached (${code})`;
}
