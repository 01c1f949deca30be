import type { DefineCommand } from '../command.js';

interface CommandGroup {
  readonly heading: string;
  readonly commands: readonly (readonly [name: string, load: () => Promise<DefineCommand>])[];
}

/**
 * Every command by its name, in the order and under the headings that `ordergap --help` lists them with. Each is loaded when it
 * is asked for: a script that calls one command a line waits for that one alone.
 */
const GROUPS: readonly CommandGroup[] = [
  {
    heading: 'Learn it:',
    commands: [
      ['demo', async () => (await import('./demo.js')).demo],
      ['guide', async () => (await import('./guide.js')).guide],
    ],
  },
  {
    heading: 'Take documents in:',
    commands: [
      ['ingest', async () => (await import('./ingest.js')).ingest],
      ['read', async () => (await import('./read.js')).read],
      ['quarantine', async () => (await import('./quarantine.js')).quarantine],
      ['formats', async () => (await import('./formats.js')).formats],
      ['map', async () => (await import('./map.js')).map],
      ['sources', async () => (await import('./sources.js')).sources],
      ['collect', async () => (await import('./collect.js')).collect],
    ],
  },
  {
    heading: 'Ask:',
    commands: [
      ['audit', async () => (await import('./audit.js')).audit],
      ['audits', async () => (await import('./audits.js')).audits],
      ['gaps', async () => (await import('./gaps.js')).gaps],
      ['query', async () => (await import('./query.js')).query],
      ['explain', async () => (await import('./explain.js')).explain],
      ['coverage', async () => (await import('./coverage.js')).coverage],
      ['attrition', async () => (await import('./attrition.js')).attrition],
      ['returns', async () => (await import('./returns.js')).returns],
      ['new', async () => (await import('./new.js')).fresh],
      ['upcoming', async () => (await import('./upcoming.js')).upcoming],
    ],
  },
  {
    heading: 'Print, and stand by it:',
    commands: [
      ['report', async () => (await import('./report.js')).report],
      ['brief', async () => (await import('./brief.js')).brief],
      ['claims', async () => (await import('./claims.js')).claims],
      ['corrections', async () => (await import('./corrections.js')).corrections],
      ['bundle', async () => (await import('./bundle.js')).bundle],
      ['verify', async () => (await import('./verify.js')).verify],
      ['diff', async () => (await import('./diff.js')).diff],
    ],
  },
  {
    heading: 'Put a reading right, hear who knows:',
    commands: [
      ['review', async () => (await import('./review.js')).review],
      ['decide', async () => (await import('./decide.js')).decide],
      ['ask', async () => (await import('./ask.js')).ask],
      ['answer', async () => (await import('./answer.js')).answer],
      ['hold', async () => (await import('./hold.js')).hold],
      ['release', async () => (await import('./release.js')).release],
    ],
  },
  {
    heading: 'Erase:',
    commands: [
      ['purge', async () => (await import('./purge.js')).purge],
      ['forget', async () => (await import('./forget.js')).forget],
    ],
  },
  {
    heading: 'Run it unattended:',
    commands: [
      ['worker', async () => (await import('./worker.js')).worker],
      ['schedule', async () => (await import('./schedule.js')).schedule],
      ['jobs', async () => (await import('./jobs.js')).jobs],
      ['status', async () => (await import('./status.js')).status],
      ['doctor', async () => (await import('./doctor.js')).doctor],
      ['serve', async () => (await import('./serve.js')).serve],
    ],
  },
  {
    heading: 'Read texts alone:',
    commands: [
      ['extract', async () => (await import('./extract.js')).extract],
      ['evaluate', async () => (await import('./evaluate.js')).evaluate],
    ],
  },
];

export const COMMANDS = new Map(GROUPS.flatMap(({ commands }) => commands));

/** What a command is listed under. */
export const HEADINGS: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap(({ heading, commands }) => commands.map(([name]) => [name, heading] as const)),
);
