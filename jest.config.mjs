import { existsSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { oneFileLibraries } from './test/one-file-libraries.mjs';

const POSTGRES = '/usr/lib/postgresql';
const hasPostgres =
  existsSync(POSTGRES) && readdirSync(POSTGRES).some((version) => existsSync(`${POSTGRES}/${version}/bin/initdb`));

const suite = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/test/run-folder.mjs',
  globalTeardown: '<rootDir>/test/run-folder-end.mjs',
  setupFiles: ['<rootDir>/test/one-seed.mjs'],
  moduleNameMapper: {
    ...(await oneFileLibraries()),
    '^\\.{1,2}/(?:.*/)?package-folder\\.js$': '<rootDir>/test/built-program.mjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.ts$': '<rootDir>/test/transform.mjs' },
};

/** Suites of the store, the pipeline and the audits that run a second time on a PostgreSQL server, where one is installed; test/store/postgres.test.ts is skipped by name where none is. */
const ON_POSTGRES = [
  'pipeline/answering/answer-audit',
  'pipeline/answering/stored-rows',
  'pipeline/arriving/collect-folder',
  'pipeline/arriving/collect-web',
  'pipeline/arriving/host-turn',
  'pipeline/deciding/reading-decisions',
  'pipeline/queue/inline',
  'pipeline/queue/untold',
  'pipeline/scheduling/schedules',
  'pipeline/taking/court-days',
  'pipeline/taking/linking-at-once',
  'pipeline/taking/settle-days',
  'store/database/insert-rows',
  'store/work/held-jobs',
];

export default {
  projects: [
    { ...suite, displayName: 'ordergap', testMatch: ['<rootDir>/test/**/*.test.ts'] },
    ...(hasPostgres
      ? [
          {
            ...suite,
            displayName: 'postgres',
            testMatch: ON_POSTGRES.map((name) => `<rootDir>/test/${name}.test.ts`),
            setupFiles: [...suite.setupFiles, '<rootDir>/test/on-postgres.mjs'],
          },
        ]
      : []),
  ],
  testSequencer: '<rootDir>/test/longest-first.mjs',
  // Many tests wait for a program they started, or for a server: half as many workers again as cores keep a small machine busy.
  maxWorkers: Math.ceil(cpus().length * 1.5),
  testTimeout: 30_000,
};
