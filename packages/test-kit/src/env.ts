import { databaseSecret } from '@iscg/stack/keys';
import { z } from 'zod';

const schema = z.object({ ISCG_TEST_CLUSTER: z.string() });
const cluster = z.object({
  /** Administrator's connection to the throw-away PostgreSQL of this run. */
  adminUrl: z.string(),
  /** Folder of the run's keys. */
  dataDir: z.string(),
  /** Database that holds every migration and the demonstration data. */
  template: z.string(),
  /** The stack that every test may read, and none may write. */
  shared: z.object({ url: z.string(), subgraphs: z.record(z.string(), z.string()) }),
});

export type TestCluster = z.output<typeof cluster>;

/** What the run's global set-up left for the tests. */
export function testCluster(): TestCluster {
  return cluster.parse(JSON.parse(schema.parse(process.env).ISCG_TEST_CLUSTER));
}

/** Leaves the cluster's description for the workers that Jest is about to fork. */
export function publishTestCluster(described: TestCluster): void {
  process.env['ISCG_TEST_CLUSTER'] = JSON.stringify(described);
}

/** What the database roles' passwords of this run are derived from; roles belong to the whole server. */
export function testRolesSecret(): Promise<string> {
  return databaseSecret(testCluster().dataDir);
}
