const suite = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/test/run-folder.mjs',
  globalTeardown: '<rootDir>/test/run-folder-end.mjs',
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
};

/** Suites of the store, the pipeline and the audits that run a second time on a PostgreSQL server. */
const ON_POSTGRES = [
  'pipeline/answer-audit',
  'pipeline/inline',
  'pipeline/linking-at-once',
  'pipeline/settle-days',
  'store/insert-rows',
];

export default {
  projects: [
    { ...suite, displayName: 'ordergap', testMatch: ['<rootDir>/test/**/*.test.ts'] },
    {
      ...suite,
      displayName: 'postgres',
      testMatch: ON_POSTGRES.map((name) => `<rootDir>/test/${name}.test.ts`),
      setupFiles: ['<rootDir>/test/on-postgres.mjs'],
    },
  ],
  // Many tests wait for a program they started: one worker a core keeps both cores of a small machine busy.
  maxWorkers: '100%',
  testTimeout: 30_000,
};
