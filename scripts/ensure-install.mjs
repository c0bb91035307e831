/**
 * Before npm start and npm test: the right Node, the installed packages of package-lock.json, a fresh build. With
 * --install-only, no build: npm run check builds as its first step and tells what fails.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed`;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!(major > 24 || (major === 24 && minor >= 11) || (major === 22 && minor >= 13) || (major === 20 && minor >= 19))) {
  fail(
    `Node ${process.versions.node} ne convient pas : installez Node 20.19 ou plus récent, 22.13 ou plus récent, ou 24.11 ou plus récent.`,
  );
}

const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .update(process.platform + process.arch)
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  say('installation des paquets (npm ci), une fois…');
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'L’installation a échoué : vérifiez l’accès au registre npm et l’espace disque, puis relancez.',
  );
  writeFileSync(stamp, wanted);
}

if (!process.argv.includes('--install-only')) {
  say('construction…');
  run(
    'npx',
    ['--no-install', 'turbo', 'run', 'build', '--output-logs=errors-only'],
    'La construction a échoué : l’erreur est ci-dessus.',
  );
}

function run(command, args, advice) {
  const environment = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  };
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: environment,
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(advice);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}
