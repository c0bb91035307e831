import { createHmac } from 'node:crypto';
import {
  applicationRole,
  buildDemonstrationWorld,
  changeUrl,
  migrateSchema,
  provisionServices,
  withConnection,
  type ServiceUrls,
} from '@iscg/database';
import { prepareJobs } from '@iscg/gateway';
import type { SubgraphDefinition } from '@iscg/subgraph-kit';
import { GATEWAY, gatewayMigrations } from './gateway-schema.js';
import { SUBGRAPHS } from './services.js';

export interface PrepareOptions {
  /** Administrator's connection. */
  readonly adminUrl: string;
  readonly database: string;
  /** What the roles' passwords are derived from. */
  readonly secret: string;
  readonly demonstration: boolean;
  log?(message: string): void;
}

const LOADED = 'demonstration';

/** Roles, schemas, migrations and, if asked, the demonstration data; may be repeated at every start. */
export async function prepareDatabase(options: PrepareOptions): Promise<Readonly<Record<string, ServiceUrls>>> {
  const { log = () => undefined } = options;
  const urls = await serviceUrls(options);
  const schemas = SUBGRAPHS.map(({ name, slices }) => ({
    name,
    migrations: slices.flatMap(({ migrations = [] }) => [...migrations]),
  }));
  for (const { name, migrations } of [...schemas, { name: GATEWAY, migrations: gatewayMigrations() }]) {
    const applied = await migrateSchema({ ownerUrl: urlsOf(urls, name).ownerUrl, schema: name, migrations });
    if (applied.length > 0) log(`base de données : ${name}, ${applied.length} migration(s) appliquée(s)`);
  }
  await prepareJobs(changeUrl(options.adminUrl, { database: options.database }), applicationRole(GATEWAY));
  if (options.demonstration) {
    for (const subgraph of SUBGRAPHS) {
      if (await loadDemonstration(subgraph, urlsOf(urls, subgraph.name).ownerUrl)) {
        log(`données de démonstration : ${subgraph.name} chargé`);
      }
    }
  }
  return urls;
}

/** The roles and their addresses; creates what is missing. */
export function serviceUrls({ adminUrl, database, secret }: PrepareOptions): Promise<Record<string, ServiceUrls>> {
  return provisionServices({
    adminUrl,
    database,
    services: [...SUBGRAPHS.map(({ name }) => name), GATEWAY],
    passwords: (role) => createHmac('sha256', secret).update(role).digest('base64url'),
  });
}

export function urlsOf(urls: Readonly<Record<string, ServiceUrls>>, name: string): ServiceUrls {
  const found = urls[name];
  if (!found) throw new Error(`no database role for ${name}`);
  return found;
}

/** Loads one subgraph's invented rows once, whole or not at all; the schema's comment remembers it. */
function loadDemonstration({ name, slices }: SubgraphDefinition, ownerUrl: string): Promise<boolean> {
  return withConnection(ownerUrl, async (connection) => {
    await connection.query('BEGIN');
    await connection.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`demonstration:${name}`]);
    const { rows } = await connection.query<{ loaded: string | null }>(
      `SELECT obj_description($1::regnamespace, 'pg_namespace') AS loaded`,
      [name],
    );
    if (rows[0]?.loaded === LOADED) {
      await connection.query('ROLLBACK');
      return false;
    }
    const world = buildDemonstrationWorld();
    for (const { demonstration } of slices) await demonstration?.(connection, world);
    await connection.query(`COMMENT ON SCHEMA ${name} IS '${LOADED}'`);
    await connection.query('COMMIT');
    await connection.query('ANALYZE');
    return true;
  });
}
