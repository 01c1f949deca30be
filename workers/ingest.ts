import { run } from '../src/cli/run.js';

/**
 * Takes documents in: ingest jobs and no others, until told to stop. The same as `ordergap worker --only ingest`, with the same
 * options and settings (REDIS_URL, ORDERGAP_DB), for those who run each kind of work as a process of its own.
 */
process.exitCode = await run(['worker', '--only', 'ingest', ...process.argv.slice(2)]);
