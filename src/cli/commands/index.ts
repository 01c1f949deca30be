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
  ['claims', async () => (await import('./claims.js')).claims],
  ['gaps', async () => (await import('./gaps.js')).gaps],
  ['report', async () => (await import('./report.js')).report],
  ['corrections', async () => (await import('./corrections.js')).corrections],
  ['coverage', async () => (await import('./coverage.js')).coverage],
  ['hold', async () => (await import('./hold.js')).hold],
  ['release', async () => (await import('./release.js')).release],
  ['returns', async () => (await import('./returns.js')).returns],
  ['brief', async () => (await import('./brief.js')).brief],
  ['bundle', async () => (await import('./bundle.js')).bundle],
  ['verify', async () => (await import('./verify.js')).verify],
  ['diff', async () => (await import('./diff.js')).diff],
  ['new', async () => (await import('./new.js')).fresh],
  ['upcoming', async () => (await import('./upcoming.js')).upcoming],
  ['attrition', async () => (await import('./attrition.js')).attrition],
  ['explain', async () => (await import('./explain.js')).explain],
  ['review', async () => (await import('./review.js')).review],
  ['decide', async () => (await import('./decide.js')).decide],
  ['answer', async () => (await import('./answer.js')).answer],
  ['forget', async () => (await import('./forget.js')).forget],
  ['purge', async () => (await import('./purge.js')).purge],
  ['query', async () => (await import('./query.js')).query],
  ['formats', async () => (await import('./formats.js')).formats],
  ['map', async () => (await import('./map.js')).map],
  ['worker', async () => (await import('./worker.js')).worker],
  ['jobs', async () => (await import('./jobs.js')).jobs],
  ['doctor', async () => (await import('./doctor.js')).doctor],
]);
