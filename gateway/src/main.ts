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
  const reason = startFailure(error);
  if (reason === undefined) throw error;
  process.stderr.write(`gateway: ${reason}\n`);
  process.exit(1);
}

/** One line that names the setting at fault; nothing for a defect of ours. */
function startFailure(error: unknown): string | undefined {
  if (error instanceof InvalidEnvironment) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'PORT: is already in use';
  return code === 'EACCES' ? 'PORT: may not be opened by this user' : undefined;
}
