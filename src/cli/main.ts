#!/usr/bin/env node
import { EXIT } from './command.js';
import { note } from './printing/output.js';
import { run } from './run.js';

// A reader that closes early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  note(`The answer could not be written (${error.code ?? error.name}): what standard output goes to is full, or gone.`);
  process.exit(EXIT.fault);
});
// What cannot be told ends nothing.
process.stderr.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2));
