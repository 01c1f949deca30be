import type { ReadDocument } from '../../listings/read-document.js';
import { openReadingPool } from '../../pipeline/reading-pool.js';
import { walk } from '../../sources/folder.js';
import { type AnswerOptions, type DefineCommand, EXIT } from '../command.js';
import { existing } from '../existing.js';
import { plural, say } from '../output.js';
import { withAnswer } from '../store-option.js';

export const read: DefineCommand = (program, end) => {
  withAnswer(program.command('read <path...>').description('show what is in a document, verbatim; no database'))
    .addHelpText(
      'after',
      '\nExample:\n  ordergap read register.pdf --json\n\nWith --json the document’s own words are printed, names included: handle the output as you handle the document.',
    )
    .action(async (paths: string[], options: AnswerOptions) => {
      const pool = openReadingPool({ threads: 1 });
      try {
        for await (const { path, name } of walk(existing(paths))) {
          const document = await pool.read(path, name);
          if (document.quarantined) end(EXIT.quarantined);
          await say(options.json ? JSON.stringify(document) : summary(document));
        }
      } finally {
        await pool.close();
      }
    });
};

/** What a document holds, in numbers: no name, no words. */
function summary({ document, listings, problems, setAside, quarantined }: ReadDocument): string {
  const about = `${document.name}: `;
  if (quarantined) return `${about}quarantined, ${quarantined.code}: ${quarantined.message}`;
  if (setAside) return `${about}${document.format}, set aside, ${setAside.code}: ${setAside.message}`;
  const hearings = listings.flatMap((listing) => listing.hearings);
  const defendants = hearings.flatMap((hearing) => hearing.defendants);
  const offences = defendants.flatMap((defendant) => defendant.offences);
  const results = [...defendants, ...offences].flatMap((holder) => holder.results);
  const days = [...new Set(listings.map((listing) => listing.sittingDate ?? 'no date'))].sort();
  const lines = [
    `${about}${document.format} (${document.kind}), ${days.join(', ')}`,
    `  ${plural(hearings.length, 'case')} heard, ${plural(defendants.length, 'defendant')}, ${plural(offences.length, 'offence')}, ${plural(results.length, 'result')}`,
  ];
  for (const { code, message } of problems) lines.push(`  ${code}: ${message}`);
  return lines.join('\n');
}
