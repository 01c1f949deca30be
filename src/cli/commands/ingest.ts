import { ingestPaths } from '../../pipeline/ingest.js';
import { openInlineQueue } from '../../pipeline/queue/inline.js';
import { queueScope } from '../../pipeline/queue/queue-scope.js';
import { queueDocuments, waitForDocuments } from '../../pipeline/queue-documents.js';
import type { Reading } from '../../pipeline/taking/find-documents.js';
import type { IngestSummary } from '../../reports/schemas/ingest-schema.js';
import { count, plural } from '../../reports/words.js';
import type { WalkOptions } from '../../sources/folders/folder.js';
import { openKey } from '../../store/database/secret.js';
import { databaseName } from '../../store/opening/open.js';
import { keepSources } from '../../store/people/retention.js';
import { UsageError } from '../../usage-error.js';
import { type DefineCommand, EXIT, type StoreOptions } from '../command.js';
import { configuration } from '../configuring/configuration.js';
import { type Terms, termsOf } from '../configuring/retention-at.js';
import { openQueue, redisOf, withRedis, withStore } from '../configuring/store-option.js';
import { existing } from '../existing.js';
import { loadMapping } from '../load-mapping.js';
import { onInterrupt } from '../on-interrupt.js';
import { ownFiles } from '../own-files.js';
import { note, say } from '../printing/output.js';
import { tallySkips } from '../printing/skip-tally.js';
import { progress } from '../progress.js';
import { withDatabase } from '../with-database.js';
import { withStages } from '../with-stages.js';

interface IngestCommandOptions extends StoreOptions {
  readonly queue?: boolean;
  readonly wait?: boolean;
  readonly inline?: boolean;
  readonly archive?: boolean;
  readonly redis?: string;
  readonly strict?: boolean;
  readonly map?: string;
  readonly source?: string;
}

/** How documents are taken in, and what is passed over on the way. */
type Taking = Reading & WalkOptions & { readonly terms: Terms };

export const ingest: DefineCommand = (program, end) => {
  withRedis(
    withStore(
      program
        .command('ingest <path...>')
        .description('take documents into the database: recognise, read, extract, link, store')
        .option('--queue', 'leave the work to the workers (ordergap worker), and return')
        .option('--wait', 'with --queue: wait until they have done it')
        .option('--inline', 'with --queue: leave it to ordergap worker --inline, without Redis')
        .option('--archive', 'with --queue: take it in after what came today, whenever that came')
        .option('--strict', 'quarantine a document of which anything is left over')
        .option('--map <file>', 'read tables that no format recognises by this mapping (ordergap map)')
        .option('--source <name>', 'the source in ordergap.yaml that says how long names are kept (default: by path)'),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap ingest registers/ --db desk.db\n  ordergap ingest registers/ january.zip mail.eml --db desk.db\n  ordergap ingest orders.xlsx --map orders.yaml --db desk.db\n  ordergap ingest registers/ --db desk.db --queue --wait\n\nEnds with code 3 when something was quarantined; everything else is stored then. A document that is there already is not read again, with --strict or --map either.',
    )
    .action(async (paths: string[], options: IngestCommandOptions) => {
      const configured = configuration(options);
      const { db } = configured;
      const terms = termsOf(configured.sources, options.source);
      const files = existing(paths);
      if (options.wait && !options.queue)
        throw new UsageError('--wait goes with --queue: without it, ingest always waits.');
      if ((options.inline || options.archive) && !options.queue)
        throw new UsageError(
          `--${options.inline ? 'inline' : 'archive'} goes with --queue: without it, this process does the work now.`,
        );
      const skipped = tallySkips();
      const taking = {
        onSkip: skipped.onSkip,
        isOwn: ownFiles(configured),
        terms,
        ...(options.strict ? { strict: true as const } : {}),
        ...(options.map === undefined ? {} : { map: loadMapping(options.map) }),
        ...(options.archive ? { priority: 'archive' as const } : {}),
      };
      const summary = options.queue
        ? await byWorkers(db, files, taking, options)
        : await inProcess(db, files, taking, options);
      skipped.tell();
      if (!summary) return;
      if (summary.documents.quarantined > 0) end(EXIT.quarantined);
      if (!options.quiet && Object.values(summary.documents).every((documents) => documents === 0))
        note(`No document was found at ${files.join(', ')}.`);
      await say(options.json ? JSON.stringify({ ...summary, skipped: skipped.counts() }) : sentence(summary, db));
    });
};

async function inProcess(
  db: string,
  files: readonly string[],
  { terms, ...taking }: Taking,
  { quiet = false }: StoreOptions,
): Promise<IngestSummary> {
  return withStages(db, {}, async (store, stages) => {
    await keepSources(store, terms.sources);
    const line = progress('files read', quiet);
    let done = 0;
    const work = () =>
      ingestPaths(store, files, {
        ...taking,
        retentionAt: terms.retentionAt,
        stages,
        onFile() {
          done += 1;
          line.tick();
        },
        onWait: () => note('Another run is taking documents into this database: waiting for it.'),
      });
    const broken = () => {
      line.end();
      return `Broken off: ${plural(done, 'document')} of this run ${done === 1 ? 'is' : 'are'} stored and kept. The same command goes on with the rest.`;
    };
    const summary = await onInterrupt(broken, work);
    line.end();
    return summary;
  });
}

/** Hands the work to the queue; the summary only where it was waited for. */
async function byWorkers(
  db: string,
  files: readonly string[],
  { terms, ...taking }: Taking,
  options: IngestCommandOptions,
): Promise<IngestSummary | undefined> {
  const address = options.inline ? undefined : redisOf(options);
  const key = openKey();
  return withDatabase(db, { mustExist: false }, async (store) => {
    const queue =
      address === undefined
        ? openInlineQueue(store)
        : await openQueue(store, { address, scope: queueScope(db, key), patient: false });
    if (!queue) return undefined;
    await keepSources(store, terms.sources);
    const line = progress('documents', options.quiet ?? false);
    try {
      const asked = await queueDocuments(store, queue, files, {
        ...taking,
        retentionAt: terms.retentionAt,
        key,
        onFile: line.tick,
      });
      const { ids, unchanged } = asked;
      if (!options.wait) {
        line.end();
        const words = `${plural(ids.size, 'document')} queued, ${count(unchanged)} there already. What is left to do: ordergap jobs --db ${databaseName(db)}`;
        await say(options.json ? JSON.stringify({ queued: ids.size, unchanged }) : words);
        return undefined;
      }
      return await waitForDocuments(store, asked, {
        onProgress: line.reach,
        onQuiet: () => note('No document was done for half a minute. Is a worker running? ordergap worker'),
      });
    } finally {
      line.end();
      await queue.close();
    }
  });
}

/** What `ordergap read` tells again, with its place. */
const OF_READING: ReadonlySet<string> = new Set([
  ...[
    'unread_field',
    'unread_line',
    'missing_field',
    'date_unreadable',
    'number_unreadable',
    'plea_unknown',
    'verdict_unknown',
  ],
]);

/** An ingest's summary in words. */
export function sentence(summary: IngestSummary, db: string): string {
  const { stored, unchanged, superseded, setAside, quarantined } = summary.documents;
  const lines = [
    `${plural(stored, 'document')} stored, ${unchanged} there already, ${superseded} superseded by later ones, ${setAside} set aside, ${quarantined} quarantined.`,
    `${plural(summary.hearings, 'case')} heard, ${plural(summary.defendants, 'defendant')}, ${plural(summary.offences, 'offence')}, ${plural(summary.results, 'result')}.`,
  ];
  if (summary.problems.length > 0)
    lines.push(`Problems: ${summary.problems.map(({ code, count }) => `${code} ${count}`).join(', ')}.`);
  if (summary.problems.some(({ code }) => OF_READING.has(code)))
    lines.push('What was not read, and where it stands: ordergap read PATH…, with the same --map if there was one.');
  const { courtDays, hearings } = summary.heldBack;
  if (courtDays > 0)
    lines.push(
      `Held back from every figure until somebody releases them: ${plural(courtDays, 'court day')}, ${plural(hearings, 'hearing')}. Which, and why: ordergap hold --db ${databaseName(db)}`,
    );
  if (quarantined > 0) lines.push(`What could not be read, and why: ordergap quarantine --db ${databaseName(db)}`);
  return lines.join('\n');
}
