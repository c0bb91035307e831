import { startEmbeddedPostgres } from '@iscg/database';
import { readStackEnvironment, type StackEnvironment } from './env.js';
import { startFailure } from './start-failure.js';
import { watchStarter } from './starter.js';
import type { Stack } from './start-stack.js';

const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  const environment = readStackEnvironment();
  await run(environment).catch((error: unknown) => refuse(startFailure(error, environment)));
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}

function refuse(reason: string): never {
  process.stderr.write(`Le portail ne démarre pas : ${reason}\n`);
  process.exit(1);
}

async function run(environment: StackEnvironment): Promise<void> {
  const stopping: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of stopping.splice(0).reverse()) await step();
  };
  endOnRequest(environment, stop);
  // The services' code loads while PostgreSQL starts, and not at all when a setting is wrong.
  const services = import('./start-stack.js');
  try {
    const adminUrl = await database(environment, stopping);
    const { startStack } = await services;
    const stack = await startStack({
      port: environment.PORT,
      dataDir: environment.DATA_DIR,
      adminUrl,
      database: 'iscg',
      demonstration: environment.DATABASE_URL === undefined,
      logLevel: environment.LOG_LEVEL,
      ...(environment.mail && { mail: environment.mail }),
      log: say,
    });
    stopping.push(() => stack.stop());
    announce(stack);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Stops once, however often it is asked: Ctrl-C comes from the terminal and again from npm. */
function endOnRequest({ npm_lifecycle_event: script }: StackEnvironment, stop: () => Promise<void>): void {
  let ending: Promise<void> | undefined;
  const end = () => {
    if (!ending) say('arrêt…');
    ending ??= stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (script === 'start') watchStarter(end);
  // Whoever read the output may have gone.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
}

/** The caller's PostgreSQL, or the embedded one with its stop registered. */
async function database(
  { DATABASE_URL, DATA_DIR }: StackEnvironment,
  stopping: (() => Promise<void>)[],
): Promise<string> {
  if (DATABASE_URL !== undefined) return DATABASE_URL;
  const postgres = await startEmbeddedPostgres({ dataDir: DATA_DIR, log: say });
  stopping.push(() => postgres.stop());
  return postgres.adminUrl();
}

function announce({ url }: Stack): void {
  say(`ready ${url}`);
  say(`Pour ouvrir le portail : ${url} dans un navigateur (personnes fictives, sans mot de passe).`);
  say(
    `Pour interroger le graphe : npm run --silent token -- --as DGPN, puis POST ${url}/graphql avec « Authorization: Bearer … ».`,
  );
}
