import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TESTS = [
  '**/*.test.ts',
  '**/*.integration.ts',
  '**/fixtures/**/*.ts',
  'test/**/*.ts',
  'packages/test-kit/src/**/*.ts',
];
const MIGRATIONS = ['subgraphs/*/src/*/migrations/*.ts'];
/** The only readers of the environment; test-kit's hands the throw-away cluster from Jest to its workers. */
const ENVIRONMENT = ['**/env.ts'];
const CLOCK = ['packages/values/src/clock.ts'];

const clock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message:
      'L’instant présent vient de l’horloge reçue (clock.now()) : sinon les délais de la convention ne se testent pas.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message:
      'L’instant présent vient de l’horloge reçue (clock.now()) : sinon les délais de la convention ne se testent pas.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message:
      'Math.random() ne se rejoue ni ne protège : node:crypto pour un secret, uuidV7 pour un identifiant, createRandom (database) pour la démonstration.',
  },
];
const environment = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message:
      'process.env ne se lit que dans env.ts, validé au démarrage : une valeur manquante arrête le service, pas une requête.',
  },
];
const detour = [
  {
    selector: 'TSAsExpression[expression.type="TSAsExpression"]',
    message: '« as … as … » fait taire le compilateur : vérifiez la valeur (zod, garde de type) ou corrigez le type.',
  },
];
const silence = [
  ...detour,
  {
    selector: 'TSAsExpression > TSNeverKeyword',
    message: '« as never » fait taire le compilateur : vérifiez la valeur ou corrigez le type.',
  },
];
const statements = [
  {
    selector: 'CallExpression[callee.property.name="rows"]',
    message: 'Le SQL ne s’exécute que dans un *.store.ts : c’est là qu’on le relit face aux politiques de lignes.',
  },
  {
    selector: 'MemberExpression[object.name="transaction"][property.name="manager"]',
    message: 'Le SQL ne s’exécute que dans un *.store.ts : c’est là qu’on le relit face aux politiques de lignes.',
  },
];

/**
 * A later block replaces an earlier one's list: each kind of file gets its whole list.
 * @returns {import('eslint').Linter.RulesRecord}
 */
const forbid = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

/** @type {import('eslint').ESLint.Plugin} */
const project = {
  rules: {
    'file-name': {
      meta: {
        type: 'suggestion',
        schema: [],
        messages: { vague: '« {{word}} » ne dit pas de quoi parle le fichier : nommez-le d’après son nom métier.' },
      },
      create: (context) => ({
        Program(node) {
          const path = context.filename.slice(context.cwd.length);
          const word = path.match(/(?:^|[/.-])(utils?|helpers?|common|managers?)(?=[/.-])/i)?.[1];
          if (word) context.report({ node, messageId: 'vague', data: { word } });
        },
      }),
    },
  },
};

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', '**/.turbo/', '**/generated/', '.data/', 'coverage/', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { project },
    rules: {
      'project/file-name': 'error',
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40 }],
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-debugger': 'error',
      'no-constant-condition': 'error',
      'no-unreachable': 'error',
      'no-empty': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.check.json', './packages/portal/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      // Not consistent-type-imports: decorator metadata needs classes imported as values.
      ...forbid(clock, environment, silence),
    },
  },
  { files: ['packages/portal/src/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  { files: ENVIRONMENT, rules: forbid(clock, silence) },
  { files: CLOCK, rules: forbid(environment, silence) },
  {
    files: ['subgraphs/*/src/**/*.ts'],
    ignores: ['**/*.store.ts', ...ENVIRONMENT],
    rules: forbid(clock, environment, silence, statements),
  },
  { files: MIGRATIONS, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  // A test may hand over what the compiler refuses, to see it refused at run time too.
  {
    files: TESTS,
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', ...forbid(clock, environment, detour) },
  },
  {
    files: ['packages/test-kit/src/env.ts', 'test/portal/env.ts', 'test/kills/env.ts', 'gateway/src/fixtures/env.ts'],
    rules: forbid(clock, detour),
  },
);
