import { run } from '../src/cli/run.js';

/**
 * Reads the clauses of stored documents again: extract jobs and no others, until told to stop. The same as `ordergap worker --only extract`, with the same
 * options and settings (REDIS_URL, ORDERGAP_DB), for those who run each kind of work as a process of its own.
 */
process.exitCode = await run(['worker', '--only', 'extract', ...process.argv.slice(2)]);
