/**
 * npm run check: everything that can be told without running the product. Goes on after a failure and lists them all
 * at the end. Arguments choose steps: npm run check -- lint types.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (path) => `node_modules/${path}`;
const TSC = tool('typescript-7/bin/tsc');
const SOURCES = ['gateway', 'packages', 'subgraphs', 'test', 'scripts'];

/** Each step: what it is called, what a person reads, the Node commands it runs, and what to do when one fails. */
const STEPS = [
  {
    name: 'build',
    title: 'construction',
    commands: [[tool('turbo/bin/turbo'), 'run', 'build', '--continue', '--output-logs=errors-only']],
    advice: 'corrigez les erreurs de compilation ci-dessus ; les étapes suivantes lisent ce qui est construit.',
  },
  {
    name: 'format',
    title: 'mise en forme',
    commands: [[tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
    advice: 'lancez « npm run format ».',
  },
  {
    name: 'lint',
    title: 'règles de code',
    commands: [[tool('eslint/bin/eslint.js'), '--max-warnings=0', '.']],
    advice: 'chaque message dit pourquoi ; ne désactivez une règle que sur une ligne, avec la raison.',
  },
  {
    name: 'types',
    title: 'types des sources, des tests et des scripts',
    commands: [
      [TSC, '-p', 'tsconfig.check.json'],
      [TSC, '-p', 'packages/portal/tsconfig.json'],
      [TSC, '-p', 'scripts/tsconfig.json'],
    ],
    advice: 'corrigez le type à sa source, sans « as » ni « ! ».',
  },
  {
    name: 'boundaries',
    title: 'frontières entre paquets et tranches',
    commands: [
      [
        tool('dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'err-long',
        ...SOURCES,
      ],
    ],
    advice:
      'importez par le nom du paquet ou par l’index.ts de la tranche, ou déplacez le code ; la raison suit chaque règle.',
  },
  {
    name: 'dead-code',
    title: 'code et dépendances morts',
    commands: [[tool('knip/bin/knip.js'), '--no-progress', '--no-config-hints']],
    advice: 'retirez ce qui ne sert plus ; un fichier lancé par son chemin se déclare comme entrée dans knip.json.',
  },
  {
    name: 'composition',
    title: 'composition et fichiers dérivés à jour',
    commands: [['scripts/compose.mjs', '--check']],
    advice: 'lancez « npm run compose » et relisez ce qui change avant de l’enregistrer.',
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  say(`Étape inconnue : ${unknown.join(', ')}. Étapes : ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const failures = [];
const begun = performance.now();
// The others read what is built. The longest begins first, the others run beside it where there is a processor for them.
await take(steps.filter(({ name }) => name === 'build'));
const waiting = steps.filter(({ name }) => name !== 'build').sort((one, other) => weightOf(other) - weightOf(one));
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => take(waiting)));
conclude();

/** Runs the steps that wait, one after the other, until none is left. */
async function take(queue) {
  for (let step = queue.shift(); step; step = queue.shift()) {
    const stepBegun = performance.now();
    const output = [];
    for (const command of step.commands) output.push(...(await faultsOf(command)));
    const place = `[${steps.indexOf(step) + 1}/${steps.length}]`;
    say(`${place} ${step.title} : ${output.length === 0 ? 'conforme' : 'ÉCHEC'} (${seconds(stepBegun)})`);
    if (output.length > 0) failures.push({ ...step, output: output.join('\n') });
  }
}

function weightOf({ name }) {
  return name === 'lint' ? 1 : 0;
}

/** The output of a command that failed; nothing when it succeeded. */
async function faultsOf(command) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
    },
  });
  const [output, errors, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((ended) => child.once('close', ended).once('error', (error) => ended(error.message))),
  ]);
  if (status === 0) return [];
  return [[output, errors].filter(Boolean).join('\n').trim() || `${command[0]} : ${status}`];
}

function conclude() {
  failures.sort(
    (one, other) =>
      STEPS.findIndex(({ name }) => name === one.name) - STEPS.findIndex(({ name }) => name === other.name),
  );
  for (const { title, output, advice } of failures) {
    say(`\n── ${title} ──\n${output}\n→ Quoi faire : ${advice}`);
  }
  if (failures.length === 0) return say(`\nTout est conforme (${steps.length} étapes, ${seconds(begun)}).`);
  say(`\n${failures.length} étape(s) sur ${steps.length} en échec (${seconds(begun)}) :`);
  for (const { name, title, advice } of failures) say(`- ${title} : ${advice} Puis : npm run check -- ${name}`);
  process.exitCode = 1;
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
