export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
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
  // Many tests wait for a program they started: one worker a core keeps both cores of a small machine busy.
  maxWorkers: '100%',
  testTimeout: 30_000,
};
