import { ingestPaths } from '../../pipeline/ingest.js';
import type { IngestSummary } from '../../pipeline/ingest-summary.js';
import { type DefineCommand, EXIT, type StoreOptions } from '../command.js';
import { existing } from '../existing.js';
import { note, plural, say } from '../output.js';
import { progress } from '../progress.js';
import { databaseOf, withStore } from '../store-option.js';
import { withStages } from '../with-stages.js';

export const ingest: DefineCommand = (program, end) => {
  withStore(
    program
      .command('ingest <path...>')
      .description('take documents into the database: recognise, read, extract, link, store'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  ordergap ingest registers/ --db desk.db\n\nEnds with code 3 when something was quarantined; everything else is stored then.',
    )
    .action(async (paths: string[], options: StoreOptions) => {
      const db = databaseOf(options);
      const files = existing(paths);
      const summary = await withStages(db, async (store, stages) => {
        const line = progress('files read', options.quiet ?? false);
        const done = await ingestPaths(store, files, {
          stages,
          onFile: line.tick,
          onWait: () => note('Another run is taking documents into this database: waiting for it.'),
        });
        line.end();
        return done;
      });
      if (summary.documents.quarantined > 0) end(EXIT.quarantined);
      await say(options.json ? JSON.stringify(summary) : sentence(summary, db));
    });
};

/** An ingest's summary in words. */
export function sentence(summary: IngestSummary, db: string): string {
  const { stored, unchanged, superseded, setAside, quarantined } = summary.documents;
  const lines = [
    `${plural(stored, 'document')} stored, ${unchanged} there already, ${superseded} superseded by later ones, ${setAside} set aside, ${quarantined} quarantined.`,
    `${plural(summary.hearings, 'case')} heard, ${plural(summary.defendants, 'defendant')}, ${plural(summary.offences, 'offence')}, ${plural(summary.results, 'result')}.`,
  ];
  if (summary.problems.length > 0)
    lines.push(`Problems: ${summary.problems.map(({ code, count }) => `${code} ${count}`).join(', ')}.`);
  if (quarantined > 0) lines.push(`What could not be read, and why: ordergap quarantine --db ${db}`);
  return lines.join('\n');
}
