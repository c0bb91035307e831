import { EventEmitter } from 'node:events';
import type { FastifySessionOptions } from '@fastify/session';
import { systemClock } from '@iscg/values';
import connectPgSimple from 'connect-pg-simple';
import type { FastifyBaseLogger, Session } from 'fastify';
import { z } from 'zod';
import { signedInShape, type SessionLimits, type SignedIn } from './portal-session.js';
import type { SessionDatabase } from './session-database.js';

/** What is kept between the departure to the identity provider and the return. */
export const attemptShape = z.object({
  nonce: z.string(),
  codeVerifier: z.string(),
  returnTo: z.string(),
  startedAt: z.iso.datetime(),
  /** The person must have said who it is since then, by the machine’s clock; absent: whenever. */
  identifiedSince: z.iso.datetime().optional(),
});
export type SignInAttempt = z.output<typeof attemptShape>;

/** How long a sign-in may take. */
export const ATTEMPT_MILLISECONDS = 10 * 60_000;

declare module 'fastify' {
  interface Session {
    /** By the `state` that the provider gives back; several tabs may sign in at once. */
    attempts?: Record<string, SignInAttempt>;
    signedIn?: SignedIn;
  }
}

const shape = z.object({
  attempts: z.record(z.string(), attemptShape).optional(),
  signedIn: signedInShape.optional(),
});

type Store = NonNullable<FastifySessionOptions['store']>;

/** The rows of `gateway.session`; those past their time are pruned every quarter of an hour. */
export class SessionStore implements Store {
  private readonly rows: InstanceType<ReturnType<typeof connectPgSimple>>;

  constructor(
    private readonly database: SessionDatabase,
    private readonly limits: SessionLimits,
    log: FastifyBaseLogger,
  ) {
    // The library wants Express’s sessions, of which it takes no more than the class to derive from.
    const sessions = Object.assign((): never => unused(), { Store: EventEmitter });
    const PostgresStore = connectPgSimple(sessions);
    this.rows = new PostgresStore({
      pool: database.pool,
      schemaName: 'gateway',
      tableName: 'session',
      errorLog: (message: unknown, error: unknown) => log.warn({ err: error }, String(message)),
    });
  }

  /** A row that does not have today’s shape is no session. */
  get(sid: string, callback: (error: unknown, session?: Session | null) => void): void {
    this.rows.get(sid, (error, found) => {
      if (error) return callback(this.database.outage(error));
      const read = shape.safeParse(found ?? undefined);
      callback(null, read.success ? sessionOf(read.data) : null);
    });
  }

  set(sid: string, { attempts, signedIn }: Session, callback: (error?: unknown) => void): void {
    const lifetime = signedIn ? this.limits.idleMilliseconds : ATTEMPT_MILLISECONDS;
    // By the machine’s clock, which the library compares with.
    const expires = new Date(systemClock.now().getTime() + lifetime);
    const row = {
      cookie: { originalMaxAge: null, expires },
      ...(attempts && { attempts }),
      ...(signedIn && { signedIn }),
    };
    this.rows.set(sid, row, (error) => callback(error ? this.database.outage(error) : undefined));
  }

  destroy(sid: string, callback: (error?: unknown) => void): void {
    this.rows.destroy(sid, (error) => callback(error ? this.database.outage(error) : undefined));
  }

  /** Ends the pruning. */
  close(): void {
    this.rows.close();
  }
}

function sessionOf({ attempts, signedIn }: z.output<typeof shape>): Session {
  return { cookie: { originalMaxAge: null }, ...(attempts && { attempts }), ...(signedIn && { signedIn }) };
}

function unused(): never {
  throw new Error('Express’s sessions are not used here');
}
