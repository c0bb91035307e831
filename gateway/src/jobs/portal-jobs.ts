import type { FastifyBaseLogger } from 'fastify';
import type { GatewayEnvironment } from '../env.js';
import { InvalidEnvironment } from '../invalid-environment.js';
import type { Subgraph } from '../planning/subgraph/subgraph.js';
import { carryEvents } from './carry-events.js';
import { forgetOld } from './forget-old.js';
import { startJobs, type Jobs, type Tasks } from './jobs.js';

/** The work of the portal that nobody waits for, kept where the sessions are; none for a gateway without portal. */
export class PortalJobs {
  private jobs: Jobs | undefined;

  constructor(
    private readonly environment: GatewayEnvironment,
    private readonly subgraphs: ReadonlyMap<string, Subgraph>,
    private readonly log: FastifyBaseLogger,
  ) {}

  /**
   * @param forget has the gateway itself forget what is past its term
   * @throws InvalidEnvironment when the database was not prepared for it
   */
  async start(forget: () => Promise<void>, others: Omit<Tasks, 'carry-events' | 'forget-old'>): Promise<void> {
    const { portal } = this.environment;
    if (!portal) return;
    const { log, subgraphs } = this;
    const tasks = {
      'carry-events': () => carryEvents(subgraphs),
      'forget-old': () => forgetOld(subgraphs, forget),
      ...others,
    };
    this.jobs = await startJobs({ databaseUrl: portal.sessionDatabaseUrl, log, tasks }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new InvalidEnvironment(
        `SESSION_DATABASE_URL: background work cannot start, run npm run migrate: ${reason}`,
      );
    });
  }

  /** Something was written: whoever follows it is told soon. */
  readonly afterWrite = (): void => this.jobs?.ask('carry-events');

  async stop(): Promise<void> {
    await this.jobs?.stop();
  }
}
