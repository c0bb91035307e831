/** Runs the tests; closes with one line that counts them. Arguments go to Jest. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

const BROWSER_TESTS = 'test/portal/';
const chromium = findChromium(process.env.CHROMIUM);
if (!chromium) tellWithoutBrowser();

const results = join(tmpdir(), `iscg-results-${process.pid}.json`);
const jest = [
  'node_modules/jest/bin/jest.js',
  '--json',
  `--outputFile=${results}`,
  '--maxWorkers=2',
  ...(chromium ? [] : [`--testPathIgnorePatterns=/node_modules/|/dist/|${BROWSER_TESTS}`]),
  ...process.argv.slice(2),
];
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', ...jest],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
let counts = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 };
try {
  counts = JSON.parse(readFileSync(results, 'utf8'));
  rmSync(results);
} catch {
  counts.numFailedTestSuites = 1;
  process.stderr.write('Jest n’a rendu aucun résultat : la raison est ci-dessus.\n');
}
const failed = counts.numFailedTests + (counts.numFailedTests === 0 ? counts.numFailedTestSuites : 0);
process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed\n`);
process.exit(status === 0 && failed === 0 && counts.numPassedTests > 0 ? 0 : 1);

/** The browser tests are never left out in silence, and never where a change is judged. */
function tellWithoutBrowser() {
  const line = '═'.repeat(78);
  process.stderr.write(
    `${line}\nAUCUN CHROMIUM : LES TESTS DU PORTAIL DANS UN NAVIGATEUR (${BROWSER_TESTS}) NE SONT PAS LANCÉS.\n` +
      'Installez-le (Debian : apt-get install chromium), ou donnez son chemin : CHROMIUM=/chemin npm test\n' +
      `${line}\n`,
  );
  if (!process.env.CI) return;
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}
