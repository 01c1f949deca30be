import { quarantinedDocument } from '../../listings/read-document.js';
import { openReadingPool } from '../../pipeline/reading/reading-pool.js';
import { plural } from '../../reports/words.js';
import type { ReadDocument } from '../../returns/read-document.js';
import { documentsAt, type Refused } from '../../sources/documents-at.js';
import { letGo } from '../../sources/held-files.js';
import { type AnswerOptions, type DefineCommand, EXIT } from '../command.js';
import { withAnswer } from '../configuring/store-option.js';
import { existing } from '../existing.js';
import { loadMapping } from '../load-mapping.js';
import { say } from '../printing/output.js';
import { printProblems } from '../printing/print-problems.js';
import { tallySkips } from '../printing/skip-tally.js';

interface ReadCommandOptions extends AnswerOptions {
  readonly map?: string;
}

export const read: DefineCommand = (program, end) => {
  withAnswer(program.command('read <path...>').description('show what is in a document, verbatim; no database'))
    .option('--map <file>', 'read tables that no format recognises by this mapping (ordergap map)')
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap read register.pdf --json\n  ordergap read january.zip\n\nWith --json the document’s own words are printed, names included: handle the output as you handle the document.',
    )
    .action(async (paths: string[], options: ReadCommandOptions) => {
      const reading = options.map === undefined ? {} : { map: loadMapping(options.map) };
      const skipped = tallySkips();
      const pool = openReadingPool({ threads: 1 });
      try {
        for await (const found of documentsAt(existing(paths), skipped)) {
          const { path, name, held, refused, id = '' } = found;
          const document = refused ? refusedDocument(id, name, refused) : await pool.read(held ?? path, name, reading);
          await letGo(held);
          if (document.quarantined) end(EXIT.quarantined);
          await say(options.json ? JSON.stringify(document) : summary(document));
        }
      } finally {
        await pool.close();
      }
      skipped.tell();
    });
};

function refusedDocument(id: string, name: string, { problem, bytes }: Refused): ReadDocument {
  return quarantinedDocument({ id, name, bytes, mediaType: 'application/octet-stream' }, problem);
}
/** What a document holds, in numbers: no name, no words. */
function summary({ document, listings, returns, problems, setAside, quarantined, streamedFrom }: ReadDocument): string {
  const about = `${document.name}: `;
  if (quarantined) return `${about}quarantined, ${quarantined.code}: ${quarantined.message}`;
  if (setAside) return `${about}${document.format}, set aside, ${setAside.code}: ${setAside.message}`;
  if (streamedFrom !== undefined)
    return `${about}${document.format} (return), read row by row for its size: ordergap returns, or ordergap ingest`;
  if (document.kind === 'return') return ofReturn(about, document.format, returns, problems);
  const hearings = listings.flatMap((listing) => listing.hearings);
  const defendants = hearings.flatMap((hearing) => hearing.defendants);
  const offences = defendants.flatMap((defendant) => defendant.offences);
  const results = [...defendants, ...offences].flatMap((holder) => holder.results);
  const days = [...new Set(listings.map((listing) => listing.sittingDate ?? 'no date'))].sort();
  const lines = [
    `${about}${document.format} (${document.kind}), ${days.join(', ')}`,
    `  ${plural(hearings.length, 'case')} heard, ${plural(defendants.length, 'defendant')}, ${plural(offences.length, 'offence')}, ${plural(results.length, 'result')}`,
  ];
  for (const one of printProblems(problems)) lines.push(`  ${one}`);
  return lines.join('\n');
}

/** What a return holds, in numbers. */
function ofReturn(
  about: string,
  format: string | null,
  returns: ReadDocument['returns'],
  problems: ReadDocument['problems'],
): string {
  const forces = new Set(returns.flatMap(({ force }) => force ?? []));
  const days = [...returns.flatMap(({ from, to }) => [from, to])].filter((day) => day !== null).sort();
  const span = days.length === 0 ? 'no period told' : `${days[0]} to ${days.at(-1)}`;
  const lines = [
    `${about}${format} (return), ${span}`,
    `  ${plural(returns.length, 'figure')}, ${plural(forces.size, 'force')}`,
  ];
  for (const one of printProblems(problems)) lines.push(`  ${one}`);
  return lines.join('\n');
}
