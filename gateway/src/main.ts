import { systemClock } from '@iscg/values';
import { InvalidEnvironment, readEnvironment } from './env.js';
import { startGateway } from './server.js';

try {
  const gateway = await startGateway(readEnvironment(), { clock: systemClock });
  process.stdout.write(`ready ${gateway.url}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void gateway.stop().then(() => process.exit(0)));
  }
} catch (error) {
  if (!(error instanceof InvalidEnvironment)) throw error;
  process.stderr.write(`gateway: ${error.message}\n`);
  process.exit(1);
}
