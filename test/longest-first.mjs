import { statSync } from 'node:fs';

/** The files that take longest, longest first: a fresh clone knows no durations, and a run should not end with one of them alone. */
const LONG = [
  'package',
  'reports/golden',
  'pipeline/queue/soak',
  'samples/identity-apart',
  'cli/commands',
  'pipeline/queue/redis-trouble',
  'facts/linear',
  'pipeline/taking/linking-hubs',
  'pipeline/taking/court-days',
  'reports/browser',
  'reports/same-figures',
  'pipeline/answering/as-known',
  'pipeline/answering/stored-rows',
  'pipeline/deciding/reading-decisions',
  'pipeline/queue/bullmq',
  'pipeline/ingest',
  'pipeline/reading/poison',
  'facts/invariance',
  'cli/decide-reading',
  'cli/report',
  'pipeline/taking/linking',
  'pipeline/answering/report-job',
  'pipeline/queue/redis-holds-no-names',
  'claims/bundled',
  'cli/returns',
  'audits/counting',
  'cli/as-of',
  'cli/monthly-report',
];

const place = ({ path }) => {
  const at = LONG.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return at < 0 ? LONG.length : at;
};

/** The order of the test files for jest, which wants a class: those that take longest, then the largest. */
export default class LongestFirst {
  sort(tests) {
    return tests
      .map((test) => ({ test, place: place(test), bytes: statSync(test.path).size }))
      .sort((a, b) => a.place - b.place || b.bytes - a.bytes)
      .map(({ test }) => test);
  }

  shard(tests, { shardIndex, shardCount }) {
    return tests.filter((_, at) => at % shardCount === shardIndex - 1);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
