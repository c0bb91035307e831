/** One configuration for every workspace: TypeScript through SWC (decorator metadata included), ESM. */
export default {
  testEnvironment: 'node',
  // Nothing is timed: a slow machine is no defect, only a test that never ends is.
  testTimeout: 180_000,
  // Modules of finished files stay in a worker: near V8's limit it does little but collect. A new worker takes its place.
  workerIdleMemoryLimit: '400MB',
  testSequencer: '<rootDir>/scripts/test-sequencer.mjs',
  globalSetup: '@iscg/test-kit/global-setup',
  globalTeardown: '@iscg/test-kit/global-teardown',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/**/src/**/*.test.ts', '<rootDir>/**/src/**/*.integration.ts', '<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/package.json'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};
