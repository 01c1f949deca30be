import { dayInLondon } from '../../audits/units/period.js';
import { removeLeftCopies } from '../../pipeline/answering/as-known.js';
import { sweepArrivals } from '../../pipeline/arriving/sweep-arrivals.js';
import { dueForPurge, type Purge, purge as purgeDue } from '../../pipeline/taking/purge.js';
import type { PurgeAnswer } from '../../reports/schemas/answers/keeping-schema.js';
import { count, longDate, plural } from '../../reports/words.js';
import { removeLeftFiles } from '../../sources/held-files.js';
import { isPostgresUrl } from '../../store/database/postgres-url.js';
import { openKey } from '../../store/database/secret.js';
import { removeBackups } from '../../store/opening/backups.js';
import { UsageError } from '../../usage-error.js';
import { arrivalsOf } from '../arrivals-of.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { configuration } from '../configuring/configuration.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { dayOption } from '../options/day-option.js';
import { note, say } from '../printing/output.js';
import { withDatabase, withDatabaseToRead } from '../with-database.js';

interface PurgeOptions extends StoreOptions {
  readonly dryRun?: boolean;
  readonly on?: string;
}

export const purge: DefineCommand = (program) => {
  withStore(
    program
      .command('purge')
      .description('erase names, dates of birth, addresses and words as printed whose time is up; figures stand')
      .option('--dry-run', 'say what is due, and erase nothing')
      .option('--on <date>', 'what is due on this day (default today)'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap purge --dry-run --db desk.db\n  ordergap purge --dry-run --on 2027-01-01 --db desk.db\n  ordergap purge --db desk.db\n\nHow long each source may be kept stands under “sources:” in ordergap.yaml; without that, 183 days after the hearing.',
    )
    .action(async (options: PurgeOptions) => {
      const on = dayOption('--on', options.on ?? today());
      if (!options.dryRun && on > today()) {
        throw new UsageError(
          `${longDate(on)} has not come: what is kept until then cannot be erased yet. Add --dry-run to see what will be due, or take a document out with ordergap forget.`,
        );
      }
      const configured = configuration(options);
      if (options.dryRun) {
        const due = await withDatabaseToRead(databaseOf(options), (store) => dueForPurge(store, on));
        return say(options.json ? JSON.stringify({ dryRun: true, ...due } satisfies PurgeAnswer) : whatIsDue(due));
      }
      await withDatabase(databaseOf(options), { mustExist: true }, async (store) => {
        const now = new Date().toISOString();
        const onWait = () => note('Another run holds this database: waiting for it.');
        const leftFiles = removeLeftFiles() + removeLeftCopies(databaseOf(options));
        const done = await purgeDue(store, on, { key: openKey(), now, onWait });
        const fetched = await sweepArrivals(store, arrivalsOf(configured), Date.parse(now));
        const backups = removeBackups(databaseOf(options));
        if (options.json)
          return say(JSON.stringify({ dryRun: false, ...done, leftFiles, fetched, backups } satisfies PurgeAnswer));
        return say(
          [
            whatWent(done, databaseOf(options)),
            ...leftWords(leftFiles),
            ...fetchedWords(fetched),
            ...backupWords(backups),
          ].join('\n'),
        );
      });
    });
};

function today(): string {
  return dayInLondon(new Date().toISOString());
}

function backupWords(backups: number): string[] {
  return backups === 0
    ? []
    : [
        `Removed too: ${backups === 1 ? 'the copy' : `${count(backups)} copies`} made before the database was brought up to date.`,
      ];
}

function leftWords(folders: number): string[] {
  if (folders === 0) return [];
  return [
    `Removed too: ${plural(folders, 'folder')} that runs killed outright had left (contents of archives, copies of the database).`,
  ];
}

function fetchedWords(files: number): string[] {
  return files === 0 ? [] : [`Removed too: ${plural(files, 'file')} fetched from the web and not wanted any more.`];
}

type Due = Awaited<ReturnType<typeof dueForPurge>>;

function whatIsDue(due: Due): string {
  if (due.documents === 0) return `Nothing is due on ${longDate(due.on)}.`;
  return [`Due on ${longDate(due.on)}, and not erased (--dry-run): ${counts(due)}.`, ...bySource(due)].join('\n');
}

function whatWent(done: Purge, db: string): string {
  if (done.receipt === null) {
    const log = done.logEmptied ? '' : ' The write-ahead log could not be emptied: another process holds the database.';
    return `Nothing is due on ${longDate(done.on)}: nothing was erased.${log}`;
  }
  return [
    `Erased, as due on ${longDate(done.on)}: ${counts(done)}.`,
    ...bySource(done),
    ...(done.couldNotBeJoined > 0
      ? [
          `Could not be joined: ${count(done.couldNotBeJoined)}. Cases not at an end whose source allows no hashes to be kept: what comes later has nothing to be joined to them by.`,
        ]
      : []),
    isPostgresUrl(db)
      ? 'Gone from the tables, which were written anew. What the server keeps of its log of changes, an archive of it, standbys and pg_dump files hold it until they are gone: they are the administrator’s to erase.'
      : done.logEmptied
        ? 'Gone from the database file and its write-ahead log.'
        : 'Gone from the tables. Another process holds the database, so the write-ahead log could not be emptied: run ordergap purge again when it has ended.',
    'The queue on Redis is told ids only and held nothing of it. Copies of the database that you made are yours to erase.',
    'Facts, cases and figures stand as they were; the words of these documents cannot be read anew.',
    `Receipt ${done.receipt}: counts, and a keyed hash a document of what went (ordergap purge --json, table purge_receipt).`,
  ].join('\n');
}

function counts({ documents, identities, sourceTexts, keys }: Due): string {
  const parts = [
    plural(identities, 'name').replace(/names?$/, (word) => `${word} with date of birth and address`),
    `the words of ${plural(sourceTexts, 'document')} and what their files are called`,
    ...(keys > 0 ? [`the keyed hashes of ${count(keys)}`] : []),
  ];
  return `of ${plural(documents, 'document')}, ${parts.join(', ')}`;
}

function bySource({ bySource: sources }: Due): string[] {
  return sources.map(
    ({ source, documents }) => `  ${source ?? 'no source configured, 183 days'}: ${plural(documents, 'document')}`,
  );
}
