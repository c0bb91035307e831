/** The whole stack, rebuilt and restarted when a source changes. */
import { spawn } from 'node:child_process';

const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
const children = [
  spawn(process.execPath, ['node_modules/turbo/bin/turbo', 'watch', 'build', '--output-logs=errors-only'], {
    stdio: 'inherit',
    env: environment,
  }),
  spawn(process.execPath, ['--watch', '--watch-preserve-output', 'packages/stack/dist/main.js'], {
    stdio: 'inherit',
    env: environment,
  }),
];
const stop = () => children.forEach((child) => child.kill('SIGTERM'));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
for (const child of children) child.once('exit', stop);
