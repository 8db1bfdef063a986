import { resolve } from 'node:path';
import { swcOptions } from './typescript/swc-options.js';

const rootDir = resolve(import.meta.dirname, '..');

const project = (displayName, testMatch, more = {}) => ({
  rootDir,
  displayName,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swcOptions] },
  moduleNameMapper: {
    '^@app/(api|worker)$': '<rootDir>/apps/$1/src/index.ts',
    '^@app/([a-z0-9-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  ...more,
});

const NOT_ALONE = '!**/*.{real,kafka,browser}.spec.ts';

const withPostgres = {
  globalSetup: '<rootDir>/libs/testing/jest/start-postgres.js',
  globalTeardown: '<rootDir>/libs/testing/jest/stop-postgres.js',
};

const withKafka = {
  globalSetup: '<rootDir>/libs/testing/jest/start-kafka.js',
  globalTeardown: '<rootDir>/libs/testing/jest/stop-kafka.js',
};

const withBrowser = {
  globalSetup: '<rootDir>/libs/testing/jest/start-browser.js',
  globalTeardown: '<rootDir>/libs/testing/jest/stop-postgres.js',
};

/** unit: pure and in memory, seconds. whole: in memory too, but long. real: PostgreSQL, HTTP, whole processes. kafka: a real broker beside them. browser: the console in a real Chromium. */
export default {
  rootDir,
  testTimeout: 180_000,
  maxWorkers: 2,
  // modules that a suite has loaded stay with its worker: it is replaced before hundreds of suites fill its memory
  workerIdleMemoryLimit: '1GB',
  projects: [
    project(
      'unit',
      [
        '<rootDir>/{libs,apps}/**/*.spec.ts',
        '<rootDir>/test/{architecture,contracts,docker,faults,frozen,proposals}/**/*.spec.ts',
        NOT_ALONE,
      ],
      { testPathIgnorePatterns: ['/node_modules/', '/apps/huying/src/(demo|simulator)/'] },
    ),
    project('whole', [
      '<rootDir>/test/{acceptance,figures,papers}/**/*.spec.ts',
      '<rootDir>/apps/huying/src/{demo,simulator}/**/*.spec.ts',
      NOT_ALONE,
    ]),
    project('real', ['<rootDir>/{libs,apps,test}/**/*.real.spec.ts'], withPostgres),
    project('kafka', ['<rootDir>/{libs,apps,test}/**/*.kafka.spec.ts'], {
      ...withKafka,
      // its log lies in the memory of the process that tests it: it wants a run of its own, `npm run test:cluster`
      testPathIgnorePatterns: ['/node_modules/', ...(process.env.CLUSTER_CALLS ? [] : ['/cluster-killed-and-cut'])],
    }),
    project('browser', ['<rootDir>/apps/**/*.browser.spec.ts'], withBrowser),
  ],
};
