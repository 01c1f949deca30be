import type { DefineCommand } from '../command.js';

/**
 * Every command by its name, in the order `ordergap --help` lists them. Each is loaded when it is asked for: a script that
 * calls one command a line waits for that one alone.
 */
export const COMMANDS: ReadonlyMap<string, () => Promise<DefineCommand>> = new Map([
  ['demo', async () => (await import('./demo.js')).demo],
  ['ingest', async () => (await import('./ingest.js')).ingest],
  ['read', async () => (await import('./read.js')).read],
  ['quarantine', async () => (await import('./quarantine.js')).quarantine],
  ['extract', async () => (await import('./extract.js')).extract],
  ['evaluate', async () => (await import('./evaluate.js')).evaluate],
  ['audit', async () => (await import('./audit.js')).audit],
  ['audits', async () => (await import('./audits.js')).audits],
  ['explain', async () => (await import('./explain.js')).explain],
  ['review', async () => (await import('./review.js')).review],
  ['decide', async () => (await import('./decide.js')).decide],
  ['forget', async () => (await import('./forget.js')).forget],
  ['query', async () => (await import('./query.js')).query],
  ['formats', async () => (await import('./formats.js')).formats],
  ['map', async () => (await import('./map.js')).map],
  ['worker', async () => (await import('./worker.js')).worker],
  ['jobs', async () => (await import('./jobs.js')).jobs],
  ['doctor', async () => (await import('./doctor.js')).doctor],
]);
