import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { scopesOfParties, viewerSettings, type Party, type Scope, type Viewer } from '@iscg/access';
import {
  buildDemonstrationWorld,
  migrateSchema,
  provisionServices,
  startEmbeddedPostgres,
  withConnection,
  type DemonstrationWorld,
  type EmbeddedPostgres,
  type ServiceUrls,
} from '@iscg/database';
import { fixedClock } from '@iscg/values';
import { connect } from '../database-source.js';
import { RequestContext, buildSubgraph, type SubgraphDefinition, type Transaction } from '../index.js';

/** Who asks, when, and which locks hold (both unless a test takes one away). */
export interface Asker {
  /** The person; the same one for every question when absent. */
  readonly subject?: string;
  readonly parties: readonly Party[];
  /** Those of the parties when absent. */
  readonly scopes?: readonly Scope[];
  readonly departments?: readonly string[];
  /** Instant of the request, ISO 8601; the database's own when absent. */
  readonly now?: string;
  readonly without?: 'FIELD_LOCK' | 'ROW_LOCK';
}

type Rows = Record<string, unknown>[];

/** What sends one statement and answers its rows. */
export type Send = (sql: string, parameters?: unknown[]) => Promise<Rows>;

/** One subgraph over a throw-away PostgreSQL that holds the demonstration. */
export interface SubgraphDatabase {
  readonly world: DemonstrationWorld;
  /** Statements of the owner of the schema, on one connection that is closed when `work` ends. */
  asOwner<Result>(work: (send: Send) => Promise<Result>): Promise<Result>;
  /** Rows of one statement of the application role, for a viewer or for nobody. */
  asApplication(asker: Asker | undefined, sql: string): Promise<Rows>;
  /** Work in the read transaction of a viewer, as stores get it. */
  asViewer<Result>(asker: Asker, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** A query through the schema, its errors unmasked; `statements` receives what it sends to PostgreSQL. */
  ask(
    asker: Asker,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    statements?: string[],
  ): Promise<ExecutionResult>;
  stop(): Promise<void>;
}

/** A part of the subgraph with its lock, and the same without. */
interface Lockable<Part> {
  readonly guarded: Part;
  readonly open: Part;
}

/** Starts PostgreSQL, migrates, loads: about a second. `now` is the instant of its requests, ISO 8601. */
export async function startSubgraphDatabase(
  definition: SubgraphDefinition,
  { now }: { readonly now: string },
): Promise<SubgraphDatabase> {
  const postgres = await startEmbeddedPostgres({ durable: false });
  try {
    return await fill(postgres, definition, now);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function fill(
  postgres: EmbeddedPostgres,
  definition: SubgraphDefinition,
  now: string,
): Promise<SubgraphDatabase> {
  const world = buildDemonstrationWorld();
  const schemas = await buildSchemas(definition);
  const { ownerUrl, applicationUrl } = await prepare(postgres, definition, world);
  const sources = {
    guarded: await poolOf(definition, applicationUrl),
    open: await poolOf(definition, postgres.adminUrl(definition.name)),
  };
  const inContext = contexts(sources, now);
  return {
    world,
    asOwner: (work) => sending(ownerUrl, work),
    asApplication: (asker, sql) =>
      sending(applicationUrl, async (send) => {
        const settings = asker ? [...viewerSettings(viewerOf(asker))] : [];
        for (const setting of settings) await send('SELECT set_config($1, $2, false)', setting);
        return send(sql);
      }),
    asViewer: (asker, work) => inContext(asker, async (context) => work(await context.read())),
    ask: (asker, source, variableValues, statements) => {
      const schema = asker.without === 'FIELD_LOCK' ? schemas.open : schemas.guarded;
      return inContext(asker, (contextValue) => graphql({ schema, source, contextValue, variableValues }), statements);
    },
    stop: async () => {
      await Promise.all([sources.guarded.destroy(), sources.open.destroy()]);
      await postgres.stop();
    },
  };
}

/** Runs work in a request of its own, ended with it. */
function contexts(sources: Lockable<DataSource>, now: string) {
  return <Result>(asker: Asker, work: (context: RequestContext) => Promise<Result>, statements: string[] = []) => {
    const context = new RequestContext({
      source: asker.without === 'ROW_LOCK' ? sources.open : sources.guarded,
      viewer: viewerOf(asker),
      clock: fixedClock(asker.now ?? now),
      requestId: 'test',
      onStatement: (sql) => statements.push(sql),
    });
    return work(context).finally(() => context.close());
  };
}

async function buildSchemas(definition: SubgraphDefinition): Promise<Lockable<GraphQLSchema>> {
  return {
    guarded: (await buildSubgraph(definition)).schema,
    open: (await buildSubgraph(definition, { fieldLock: false })).schema,
  };
}

async function prepare(
  postgres: EmbeddedPostgres,
  { name, slices }: SubgraphDefinition,
  world: DemonstrationWorld,
): Promise<ServiceUrls> {
  const passwords = (role: string) => `throw-away ${role}`;
  const adminUrl = postgres.adminUrl();
  const urls = (await provisionServices({ adminUrl, database: name, services: [name], passwords }))[name];
  if (!urls) throw new Error(`${name} has no database role`);
  const migrations = slices.flatMap(({ migrations: own = [] }) => own);
  await migrateSchema({ ownerUrl: urls.ownerUrl, schema: name, migrations });
  await withConnection(urls.ownerUrl, async (connection) => {
    await connection.query('BEGIN');
    for (const { demonstration } of slices) await demonstration?.(connection, world);
    await connection.query('COMMIT');
  });
  return urls;
}

/** The pool that the service itself would have. */
function poolOf(definition: SubgraphDefinition, url: string): Promise<DataSource> {
  const environment = { DATABASE_URL: url, DATABASE_POOL_SIZE: 4, DATABASE_POOL_WAIT: 10_000 };
  return connect(definition, environment, () => undefined);
}

function sending<Result>(url: string, work: (send: Send) => Promise<Result>): Promise<Result> {
  return withConnection(url, (client) =>
    work(async (sql, parameters) => (await client.query<Record<string, unknown>>(sql, parameters)).rows),
  );
}

function viewerOf({ subject, parties, scopes, departments }: Asker): Viewer {
  return {
    subject: subject ?? 'test',
    name: 'Test',
    kind: 'PERSON',
    parties,
    scopes: scopes ?? scopesOfParties(parties),
    ...(departments && { departments }),
  };
}
