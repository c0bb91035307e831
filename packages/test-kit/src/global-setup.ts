import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneDatabase, createTemplate, startEmbeddedPostgres } from '@iscg/database';
import { prepareDatabase } from '@iscg/stack';
import { databaseSecret } from '@iscg/stack/keys';
import { builtPortal } from './built-portal.js';
import { publishTestCluster } from './env.js';
import { atEnd } from './run.js';
import { forkStack, stopChild } from './test-stack.js';

const TEMPLATE = 'iscg_template';
const SHARED = 'iscg_shared';

/** Before the first test: a throw-away PostgreSQL, one migrated and filled template, one stack to read from. */
export default async function globalSetup(): Promise<void> {
  const postgres = await startEmbeddedPostgres({ durable: false });
  atEnd(() => postgres.stop());
  const adminUrl = postgres.adminUrl();
  const dataDir = await mkdtemp(join(tmpdir(), 'iscg-test-'));
  atEnd(() => rm(dataDir, { recursive: true, force: true }));
  const secret = await databaseSecret(dataDir);
  await createTemplate({
    adminUrl,
    name: TEMPLATE,
    prepare: async (database) => {
      await prepareDatabase({ adminUrl, database, secret, demonstration: true });
    },
  });
  await cloneDatabase({ adminUrl, template: TEMPLATE, name: SHARED });
  const child = await forkStack({ adminUrl, dataDir, database: SHARED, portal: builtPortal() });
  atEnd(() => stopChild(child.process));
  publishTestCluster({ adminUrl, dataDir, template: TEMPLATE, shared: child.running });
}
