import { DataSource } from 'typeorm';
import pg from 'pg';
import type { SubgraphDefinition } from './slice.js';
import type { SubgraphEnvironment } from './environment.js';

const DATE = pg.types.builtins.DATE;

/** The pooled connection of the application role; days come back as `YYYY-MM-DD`, never as instants. */
export async function connect(
  { name, slices }: SubgraphDefinition,
  environment: Pick<SubgraphEnvironment, 'DATABASE_URL' | 'DATABASE_POOL_SIZE' | 'DATABASE_POOL_WAIT'>,
  report: (error: Error) => void,
): Promise<DataSource> {
  const types = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      oid === DATE
        ? (text: string) => text
        : pg.types.getTypeParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser,
  };
  const source = new DataSource({
    type: 'postgres',
    url: environment.DATABASE_URL,
    schema: name,
    entities: slices.flatMap(({ entities = [] }) => [...entities]) as Function[],
    synchronize: false,
    logging: false,
    installExtensions: false,
    poolSize: environment.DATABASE_POOL_SIZE,
    poolErrorHandler: report,
    extra: {
      types,
      connectionTimeoutMillis: environment.DATABASE_POOL_WAIT,
      application_name: `iscg-${name}`,
      statement_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  });
  return source.initialize();
}
