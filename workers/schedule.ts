import { run } from '../src/cli/run.js';

/**
 * Does what is done again and again: asks for what schedules have due and looks into sources; jobs are done by others. The
 * same as `ordergap worker --only schedule`, with the same options and settings (REDIS_URL, ORDERGAP_DB), for those who run
 * each kind of work as a process of its own.
 */
process.exitCode = await run(['worker', '--only', 'schedule', ...process.argv.slice(2)]);
