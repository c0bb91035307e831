import type { RunningService } from './start-subgraph.js';

/** Runs a service as a process of its own: one line when ready, one line when it cannot start, clean stop on signals. */
export async function runService(start: () => Promise<RunningService>): Promise<void> {
  try {
    const service = await start();
    process.stdout.write(`ready ${service.name} ${service.url}\n`);
    const stop = () => void service.stop().then(() => process.exit(0));
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
