import { startEmbeddedPostgres } from '@iscg/database';
import { readStackEnvironment, type StackEnvironment } from './env.js';
import { startStack, type Stack } from './start-stack.js';

const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  await run(readStackEnvironment());
} catch (error) {
  process.stderr.write(`Le portail ne démarre pas : ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function run(environment: StackEnvironment): Promise<void> {
  const stopping: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of stopping.splice(0).reverse()) await step();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      say('arrêt…');
      void stop().then(() => process.exit(0));
    });
  }
  try {
    const adminUrl = await database(environment, stopping);
    const stack = await startStack({
      port: environment.PORT,
      dataDir: environment.DATA_DIR,
      adminUrl,
      database: 'iscg',
      demonstration: environment.DATABASE_URL === undefined,
      logLevel: environment.LOG_LEVEL,
      log: say,
    });
    stopping.push(() => stack.stop());
    announce(stack);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The caller's PostgreSQL, or the embedded one with its stop registered. */
async function database({ DATABASE_URL, DATA_DIR }: StackEnvironment, stopping: (() => Promise<void>)[]): Promise<string> {
  if (DATABASE_URL !== undefined) return DATABASE_URL;
  const postgres = await startEmbeddedPostgres({ dataDir: DATA_DIR, log: say });
  stopping.push(() => postgres.stop());
  return postgres.adminUrl();
}

function announce({ url }: Stack): void {
  say(`ready ${url}`);
  say(`Pour interroger le graphe : npm run --silent token -- --as DGPN, puis POST ${url}/graphql avec « Authorization: Bearer … ».`);
}
