import { run } from '../src/cli/run.js';

/**
 * Joins the cases of documents taken in: link jobs and no others, until told to stop. The same as `ordergap worker --only link`, with the same
 * options and settings (REDIS_URL, ORDERGAP_DB), for those who run each kind of work as a process of its own.
 */
process.exitCode = await run(['worker', '--only', 'link', ...process.argv.slice(2)]);
