import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';
import PgBoss from 'pg-boss';

/** The schema of the job library, filled by `prepareJobs` and used by the gateway's own role. */
const SCHEMA = 'jobs';

/** Work that nobody waits for, by name. */
export type JobName = 'carry-events' | 'sweep-files' | 'forget-old' | 'send-digests';

interface Job {
  readonly name: JobName;
  /** When it is due though nobody asks for it. */
  readonly due: string;
  /** By whose clocks; UTC unless said. */
  readonly tz?: string;
  /** After how long it is taken for lost. */
  readonly expireInSeconds: number;
  /** At most one waits; `stately`: and at most one is under way, however many gateways there are. */
  readonly policy: 'short' | 'stately';
  /** Whether it is done at start as well. */
  readonly atStart: boolean;
}

const JOBS: readonly Job[] = [
  { name: 'carry-events', due: '* * * * *', expireInSeconds: 60, policy: 'short', atStart: true },
  { name: 'sweep-files', due: '17 3 * * *', expireInSeconds: 3600, policy: 'short', atStart: true },
  { name: 'forget-old', due: '47 2 * * *', expireInSeconds: 3600, policy: 'short', atStart: true },
  {
    name: 'send-digests',
    due: '0 7 * * 1-5',
    tz: 'Europe/Paris',
    expireInSeconds: 3600,
    policy: 'stately',
    atStart: false,
  },
];

/** What failed, or was lost with its gateway, is tried again when it is next due. */
const NO_RETRY = { retryLimit: 0 } as const;
/** The queue in which the library puts what its own schedule makes due. */
const SCHEDULED = '__pgboss__send-it';
/** How soon work that was asked for begins. */
const PATIENCE_SECONDS = 1;
const LAST_CALL_MILLISECONDS = 5_000;
const CONNECTIONS = 3;

export interface Jobs {
  /** Asks for work to be done soon; work that already waits is not asked for twice. */
  ask(name: JobName): void;
  /** Lets the work under way finish, for at most five seconds. */
  stop(): Promise<void>;
}

/**
 * Creates what the job library needs, as an administrator of the database, and lets the role of the gateway use it. May be
 * repeated at every start.
 */
export async function prepareJobs(adminUrl: string, role: string): Promise<void> {
  const { boss, query, close } = library(adminUrl, { supervise: false, schedule: false });
  try {
    await boss.start();
    await boss.createQueue(SCHEDULED);
    for (const { name, policy, expireInSeconds } of JOBS)
      await boss.createQueue(name, { name, ...NO_RETRY, policy, expireInSeconds });
    await query(
      `REVOKE ALL ON SCHEMA ${SCHEMA} FROM public; GRANT USAGE ON SCHEMA ${SCHEMA} TO "${role}";
       GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO "${role}"`,
    );
  } finally {
    await close();
  }
}

/** What each kind of work does; nothing is due of a kind that is absent. */
export type Tasks = Readonly<Partial<Record<JobName, () => Promise<void>>>>;

/** Does the work of the portal that nobody waits for: when asked, and when it is due in any case. */
export async function startJobs(options: {
  readonly databaseUrl: string;
  readonly tasks: Tasks;
  readonly log: FastifyBaseLogger;
}): Promise<Jobs> {
  const { databaseUrl, tasks, log } = options;
  const report = (error: unknown) => log.warn({ err: error }, 'background work');
  const { boss, close } = library(databaseUrl, { migrate: false }, report);
  try {
    await boss.start();
    for (const job of JOBS) await begin(boss, job, tasks[job.name], report);
  } catch (error) {
    await close();
    throw error;
  }
  return { ask: (name) => void boss.send(name, {}).catch(report), stop: close };
}

/** Does the work from now on; of work that is done no longer, nothing is due and nothing waits. */
async function begin(
  boss: PgBoss,
  { name, due, tz, atStart }: Job,
  task: (() => Promise<void>) | undefined,
  report: (error: unknown) => void,
): Promise<void> {
  if (!task) {
    await boss.unschedule(name);
    return boss.purgeQueue(name);
  }
  await boss.work(name, { pollingIntervalSeconds: PATIENCE_SECONDS }, () => task().catch(failing(report)));
  await boss.schedule(name, due, {}, tz === undefined ? {} : { tz });
  if (atStart) await boss.send(name, {});
}

/** The library over connections of ours, which end with it. */
function library(
  connectionString: string,
  options: PgBoss.ConstructorOptions,
  report: (error: unknown) => void = () => undefined,
) {
  const pool = new pg.Pool({ connectionString, max: CONNECTIONS, application_name: 'gateway jobs' });
  pool.on('error', report);
  const query = (sql: string, values?: unknown[]) => pool.query<Record<string, unknown>>(sql, values);
  const executeSql = async (sql: string, values?: unknown[]) => {
    if (pool.ending) return unanswered(sql);
    if (!ENDS_A_JOB.test(sql)) return query(sql, values);
    // The library waits for nobody here: a rejection would end the whole process.
    return query(sql, values).catch((error: unknown) => {
      report(error);
      return unanswered(sql);
    });
  };
  const boss = new PgBoss({ ...options, schema: SCHEMA, db: { executeSql } });
  boss.on('error', report);
  const close = async () => {
    await boss.stop({ timeout: LAST_CALL_MILLISECONDS });
    await pool.end();
  };
  return { boss, query, close };
}

/** How the library writes that jobs ended: it reads a count. */
const ENDS_A_JOB = /SELECT COUNT\(\*\) FROM results/i;

/** What the library reads as nothing done and nothing found. */
const unanswered = (sql: string) => ({ rows: ENDS_A_JOB.test(sql) ? [{ count: '0' }] : [] });

/** The library keeps a failure to itself: it is told here and goes on to it. */
function failing(report: (error: unknown) => void): (error: unknown) => never {
  return (error) => {
    report(error);
    throw error;
  };
}
