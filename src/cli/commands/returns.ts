import { existsSync } from 'node:fs';
import { QuarantineError } from '../../documents/quarantine-error.js';
import { openReturns } from '../../returns/stream-returns.js';
import { offenceAsked } from '../../returns/summary/offence-asked.js';
import { type ReturnFile, summariseReturns } from '../../returns/summary/summary.js';
import type { ReturnsAsked } from '../../returns/summary/tally.js';
import { storedReturnFiles, storedReturns } from '../../store/documents/return-figures.js';
import { UsageError } from '../../usage-error.js';
import { type DefineCommand, EXIT, type StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { existingFiles } from '../existing.js';
import { note, say } from '../printing/output.js';
import { printReturns } from '../printing/print-returns.js';
import { withDatabaseToRead } from '../with-database.js';

export interface ReturnsOptions extends StoreOptions {
  readonly counts?: string;
  readonly offence?: string;
}

export const returns: DefineCommand = (program, end) => {
  withStore(
    program
      .command('returns [file...]')
      .description('charge rates by force, outcomes and reasons, from returns of police, prosecutors and courts')
      .option(
        '--counts <kind>',
        'which outcomes, where a series counts both: cohort (of offences recorded in the period) or period (given in it)',
      )
      .option(
        '--offence <which>',
        'an offence group, a Home Office class such as 88/15, or words of the offence as printed',
      ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap returns answers.csv\n  ordergap returns prc-outcomes-open-data.csv --counts cohort --offence intimate_image_sharing\n  ordergap returns --db desk.db --json\n\nWithout a file, the returns in the database. Each table stands apart; nothing is added over two. A table whose figures\ncontradict one another is refused with the line and ends with code 1.',
    )
    .action(async (files: string[], options: ReturnsOptions) => {
      const asked = askedOf(options);
      try {
        const summary =
          files.length > 0
            ? await summariseReturns(await Promise.all(existingFiles(files).map(openReturns)), asked)
            : await withDatabaseToRead(databaseThere(options), async (store) =>
                summariseReturns(await filesIn(store), asked),
              );
        await say(options.json ? JSON.stringify(summary) : printReturns(summary));
      } catch (error) {
        if (!(error instanceof QuarantineError)) throw error;
        note(`${error.code}: ${error.message}`);
        end(EXIT.no);
      }
    });
};

async function filesIn(store: Parameters<typeof storedReturns>[0]): Promise<readonly ReturnFile[]> {
  const files = await storedReturnFiles(store);
  if (files.length === 0) throw new UsageError('This database holds no return: ingest one, or name a file.');
  return files.map(({ id, name, format }) => ({ name, format, returns: storedReturns(store, id), problems: [] }));
}

function databaseThere(options: StoreOptions): string {
  const url = databaseOf(options);
  if (options.db === undefined && !existsSync(url))
    throw new UsageError('Name a file of returns, or a database that holds some: --db desk.db.');
  return url;
}

/** What the options ask; UsageError for a count that is none. */
export function askedOf({ counts, offence }: ReturnsOptions): ReturnsAsked {
  const kind = (['cohort', 'period', 'not_stated'] as const).find((one) => one === counts);
  if (counts !== undefined && kind === undefined)
    throw new UsageError(`--counts ${counts}: expected cohort or period; the two are never counted together.`);
  return {
    ...(kind === undefined ? {} : { counts: kind }),
    ...(offence === undefined ? {} : { keeps: offenceAsked(offence) }),
  };
}
