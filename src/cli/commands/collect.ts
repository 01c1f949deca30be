import { packageVersion } from '../../package-folder.js';
import { type Collected, collect as collectNow, failureLine } from '../../pipeline/arriving/collect.js';
import { machineClock } from '../../pipeline/clock/clock.js';
import type { CollectAnswer } from '../../reports/schemas/answers/runs-schema.js';
import { count, plural } from '../../reports/words.js';
import { inWords } from '../../sources/configured/span-of-time.js';
import { SOURCE_FAILURES } from '../../sources/source-failure.js';
import { arrivalsOf } from '../arrivals-of.js';
import { type DefineCommand, EXIT, type StoreOptions } from '../command.js';
import { checkFormats } from '../configuring/check-formats.js';
import { configuration } from '../configuring/configuration.js';
import { sourcesNamed } from '../configuring/sources-named.js';
import { withStore } from '../configuring/store-option.js';
import { note, say } from '../printing/output.js';
import { tallySkips } from '../printing/skip-tally.js';
import { progress } from '../progress.js';
import { withStages } from '../with-stages.js';
import { sentence } from './ingest.js';

export const collect: DefineCommand = (program, end) => {
  withStore(
    program
      .command('collect [name...]')
      .description('look at the sources of ordergap.yaml now, once, and take in what is new'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap collect --db desk.db\n  ordergap collect "court registers" --db desk.db --json\n\nEnds with code 3 when something was quarantined, with 4 when a source failed; everything else is stored then. ordergap worker looks at sources by itself.',
    )
    .action(async (names: string[], options: StoreOptions) => {
      const { db, arrivals, sources } = configuration(options);
      const chosen = sourcesNamed(sources, names);
      checkFormats(chosen);
      const skipped = tallySkips();
      const { quiet = false } = options;
      const { sources: collected, ingested } = await withStages(db, {}, async (store, stages) => {
        const line = progress('files read', quiet);
        const done = await collectNow(store, chosen, {
          key: stages.key,
          clock: machineClock(),
          arrivals: arrivalsOf({ db, arrivals }),
          version: packageVersion(),
          onSkip: skipped.onSkip,
          onSettle: (seconds) => {
            if (!quiet) note(`New files: waiting ${inWords(seconds)} to see whether they are still being written.`);
          },
          ingesting: {
            stages,
            onFile: line.tick,
            onWait: () => note('Another run is taking documents into this database: waiting for it.'),
          },
        });
        line.end();
        return done;
      });
      skipped.tell();
      if (ingested.documents.quarantined > 0) end(EXIT.quarantined);
      if (collected.some(({ failures }) => failures.length > 0)) end(EXIT.fault);
      if (options.json)
        return say(
          JSON.stringify({
            sources: collected.map(withWords),
            ingested,
            skipped: skipped.counts(),
          } satisfies CollectAnswer),
        );
      await say([...collected.map(collectedLines), sentence(ingested, db)].join('\n'));
    });
};

function withWords({ failures, ...rest }: Collected) {
  return { ...rest, failures: failures.map((failed) => ({ ...failed, message: SOURCE_FAILURES[failed.code] })) };
}

function collectedLines({ source, looked, documents, unchanged, settling, failures }: Collected): string {
  if (!looked) return `${source}: a worker is looking at it at this moment.`;
  const parts = [
    `${plural(documents, 'new document')}`,
    `${count(unchanged)} as before`,
    ...(settling > 0 ? [`${count(settling)} still being written`] : []),
  ];
  return [`${source}: ${parts.join(', ')}.`, ...failures.map((failed) => `  ${failureLine(failed)}`)].join('\n');
}
